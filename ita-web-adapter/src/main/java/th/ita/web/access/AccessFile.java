package th.ita.web.access;

import static th.ita.web.access.AccessRefusal.ACCESS_FILE_TOO_LARGE;
import static th.ita.web.access.AccessRefusal.ACCESS_OPEN_TO_OTHERS;
import static th.ita.web.access.AccessRefusal.ACCESS_UNREADABLE;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.AccessBook.Change;
import th.ita.web.access.files.PrivateFile;

/**
 * The book as a file for its owner alone. A running server looks every second whether another process changed it, so that
 * a token revoked on the command line opens nothing a second later. A file that cannot be used is refused with its line,
 * is never written over, and lets nobody in.
 */
public final class AccessFile implements AccessBooks {
    private static final int LARGEST = 2 << 20;
    private static final Duration TRUSTED = Duration.ofSeconds(1);

    private final PrivateFile file;
    private final Clock clock;
    private Instant looked = Instant.MIN;
    private Optional<PrivateFile.Mark> mark = Optional.empty();
    private Either<Refusal, AccessBook> book = Either.right(AccessBook.EMPTY);

    /**
     * A file, whether it is there yet or not.
     *
     * @param path where
     * @param clock the time
     */
    public AccessFile(Path path, Clock clock) {
        this.file = new PrivateFile(path);
        this.clock = clock;
    }

    @Override
    public synchronized Either<Refusal, AccessBook> now() {
        Instant now = clock.instant();
        if (now.isBefore(looked) || !now.isBefore(looked.plus(TRUSTED))) {
            look();
            looked = now;
        }
        return book;
    }

    private void look() {
        try {
            Optional<PrivateFile.Mark> seen = file.mark();
            if (book.isLeft() || !seen.equals(mark)) {
                book = load();
                mark = seen;
            }
        } catch (IOException | UncheckedIOException unreadable) {
            book = Either.left(refusal(ACCESS_UNREADABLE));
        }
    }

    @Override
    public synchronized <T> Either<Refusal, T> change(Function<AccessBook, Either<Refusal, Change<T>>> change) {
        try {
            Either<Refusal, T> outcome = file.exclusively(() -> {
                Either<Refusal, Change<T>> changed = load().flatMap(change);
                if (changed.isRight()) {
                    file.replace(AccessText.write(changed.get().book()));
                }
                return changed.map(Change::outcome);
            });
            looked = Instant.MIN;
            return outcome;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** What the file says; nothing is granted where there is no file. */
    private Either<Refusal, AccessBook> load() throws IOException {
        if (file.mark().isEmpty()) {
            return Either.right(AccessBook.EMPTY);
        }
        Optional<String> others = file.openTo();
        if (others.isPresent()) {
            return Either.left(refusal(ACCESS_OPEN_TO_OTHERS, others.get()));
        }
        byte[] content = file.read(LARGEST + 1);
        return content.length > LARGEST
                ? Either.left(refusal(ACCESS_FILE_TOO_LARGE, Integer.toString(LARGEST)))
                : AccessText.read(content, file.path().toString());
    }

    private Refusal refusal(AccessRefusal code, String... arguments) {
        return Refusal.of(code, Place.file(file.path().toString()), arguments);
    }
}
