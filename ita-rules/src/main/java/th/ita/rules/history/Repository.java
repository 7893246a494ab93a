package th.ita.rules.history;

import static th.ita.rules.history.HistoryRefusal.REVISION_NOT_INTACT;

import io.vavr.control.Either;
import java.time.Clock;
import java.util.Optional;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.port.Conflict;
import th.ita.domain.port.DocumentCodec;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.revision.Stamp;
import th.ita.domain.time.FiscalYear;

/**
 * The documents of one kind in a store: saved as revisions, read back as they were at any number. As safe for use by
 * several threads as its store is.
 *
 * <p>Whoever changes a document says which revision the change was made on; if another came between, nothing is kept and
 * the answer is {@link Saving.Conflicting} with the latest. Troubles of the medium come as
 * {@link th.ita.domain.port.StoreException}.
 *
 * @param <T> the kind of document
 */
public final class Repository<T> {
    private final RevisionStore store;
    private final DocumentCodec<T> codec;
    private final Clock clock;

    private Repository(RevisionStore store, DocumentCodec<T> codec, Clock clock) {
        this.store = store;
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * The documents of a kind.
     *
     * @param store where they are kept
     * @param codec what writes and reads them
     * @param clock what tells the time of new revisions
     * @param <T> the kind of document
     * @return the repository
     */
    public static <T> Repository<T> of(RevisionStore store, DocumentCodec<T> codec, Clock clock) {
        return new Repository<>(store, codec, clock);
    }

    /**
     * The key under which the document of an agency and year is kept.
     *
     * @param agency the agency
     * @param year the year
     * @return the key
     */
    public RevisionKey key(AgencyId agency, FiscalYear year) {
        return new RevisionKey(agency, year, codec.kind());
    }

    /**
     * The latest document.
     *
     * @param agency the agency
     * @param year the year
     * @return the document, nothing if there is none, or why it cannot be read
     */
    public Either<Refusal, Optional<Stored<T>>> latest(AgencyId agency, FiscalYear year) {
        return read(store.latest(key(agency, year)));
    }

    /**
     * The document as it was.
     *
     * @param agency the agency
     * @param year the year
     * @param number the number of a revision, from 1
     * @return the document of that revision, nothing if there is no such revision, or why it cannot be read
     */
    public Either<Refusal, Optional<Stored<T>>> at(AgencyId agency, FiscalYear year, int number) {
        return read(store.history(key(agency, year), Math.max(0, number - 1), 1).stream()
                .filter(revision -> revision.number() == number)
                .findFirst());
    }

    /**
     * Keeps a document that is to follow a known revision.
     *
     * @param agency the agency
     * @param year the year
     * @param document the document
     * @param expected the number of the revision that the document was made from, 0 for a first one
     * @param author who made it
     * @param reason why
     * @return what became of it, or what is wrong with the author, the reason or the document
     */
    public Either<Refusal, Saving> save(
            AgencyId agency, FiscalYear year, T document, int expected, String author, String reason) {
        return Stamp.parse(clock.instant(), author, reason)
                .flatMap(stamp ->
                        codec.encode(document).flatMap(payload -> save(key(agency, year), payload, expected, stamp)));
    }

    private Either<Refusal, Saving> save(RevisionKey key, Payload payload, int expected, Stamp stamp) {
        Optional<Revision> current = store.latest(key);
        if (current.map(Revision::number).orElse(0) != expected) {
            return Either.right(new Saving.Conflicting(current));
        }
        return intact(current).map(sound -> {
            if (sound.filter(latest -> latest.payload().equals(payload)).isPresent()) {
                return new Saving.Unchanged(sound.get());
            }
            Revision next = sound.map(latest -> latest.next(stamp, payload))
                    .orElseGet(() -> Revision.first(key, stamp, payload));
            return append(next);
        });
    }

    /** A conflict with the very same revision is an earlier attempt that succeeded without telling. */
    private Saving append(Revision next) {
        Either<Conflict, Revision> appended = store.append(next);
        if (appended.isRight()) {
            return new Saving.Kept(appended.get());
        }
        Optional<Revision> current = appended.getLeft().current();
        return current.filter(next::equals).isPresent() ? new Saving.Kept(next) : new Saving.Conflicting(current);
    }

    private Either<Refusal, Optional<Stored<T>>> read(Optional<Revision> found) {
        return intact(found)
                .flatMap(sound -> sound.isEmpty()
                        ? Either.right(Optional.empty())
                        : codec.decode(sound.get().payload())
                                .mapLeft(refusal -> refusal.at(refusal.where().in(name(sound.get()))))
                                .map(document -> Optional.of(new Stored<>(sound.get(), document))));
    }

    /**
     * Lets a revision pass that is as it was written. Whoever reads revisions from a store without a repository asks this
     * before believing them.
     *
     * @param found a revision as a store gave it
     * @return the revision, or that it was altered
     */
    public static Either<Refusal, Revision> intact(Revision found) {
        return found.isIntact()
                ? Either.right(found)
                : Either.left(Refusal.of(
                        REVISION_NOT_INTACT,
                        Place.unknown(),
                        found.key().toString(),
                        Integer.toString(found.number())));
    }

    private static Either<Refusal, Optional<Revision>> intact(Optional<Revision> found) {
        return found.<Either<Refusal, Optional<Revision>>>map(
                        revision -> intact(revision).map(Optional::of))
                .orElseGet(() -> Either.right(found));
    }

    private static String name(Revision revision) {
        return revision.key() + "@" + revision.number();
    }
}
