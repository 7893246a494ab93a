package th.ita.web.access;

import io.vavr.control.Either;
import java.util.function.Function;
import th.ita.domain.refusal.Refusal;

/** Where the {@link AccessBook} is kept. Safe for use by several threads. */
public interface AccessBooks {
    /** {@return the book as it is now; or why it cannot be told, and then nobody it speaks of is let in} */
    Either<Refusal, AccessBook> now();

    /**
     * Changes the book, with nobody else changing it meanwhile.
     *
     * @param <T> what comes of it
     * @param change what is to happen; a refusal leaves the book as it is
     * @return what came of it, or why nothing was changed
     * @throws java.io.UncheckedIOException if the book cannot be read or kept
     */
    <T> Either<Refusal, T> change(Function<AccessBook, Either<Refusal, AccessBook.Change<T>>> change);

    /**
     * A book in memory alone.
     *
     * @param book the book to begin with
     * @return where it is kept
     */
    static AccessBooks inMemory(AccessBook book) {
        return new AccessBooks() {
            private AccessBook now = book;

            @Override
            public synchronized Either<Refusal, AccessBook> now() {
                return Either.right(now);
            }

            @Override
            public synchronized <T> Either<Refusal, T> change(
                    Function<AccessBook, Either<Refusal, AccessBook.Change<T>>> change) {
                return change.apply(now).map(changed -> {
                    now = changed.book();
                    return changed.outcome();
                });
            }
        };
    }
}
