package th.ita.domain.revision;

import java.util.Optional;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.OutOfRangeException;

/**
 * One state of a document, as it was at a time. Revisions of a key are numbered from 1 without a gap; each holds the hash
 * of the one before, and its own, so that what was altered, removed or inserted later shows.
 *
 * <p>A store keeps all parts as they are and judges only whether a revision {@link #follows} the latest. Example:
 * {@code Revision.first(key, stamp, payload).next(laterStamp, laterPayload)}.
 */
@ItaValue
@Value.Immutable
public interface Revision {
    /** {@return whose document it is} */
    RevisionKey key();

    /** {@return its number, from 1} */
    int number();

    /** {@return when, by whom and why it was made} */
    Stamp stamp();

    /** {@return the document} */
    Payload payload();

    /** {@return the hash of the revision before, {@link RevisionHash#NONE} for the first} */
    RevisionHash previous();

    /** {@return the hash of this revision, as it was when it was made} */
    RevisionHash hash();

    /** Checks the number. */
    @Value.Check
    default void check() {
        if (number() < 1) {
            throw new OutOfRangeException("revision number", number(), "1 or more");
        }
    }

    /**
     * The first revision of a key, sealed.
     *
     * @param key whose document
     * @param stamp when, by whom and why
     * @param payload the document
     * @return the revision
     */
    static Revision first(RevisionKey key, Stamp stamp, Payload payload) {
        return sealed(key, 1, stamp, payload, RevisionHash.NONE);
    }

    /**
     * The revision that follows this one, sealed.
     *
     * @param stamp when, by whom and why
     * @param payload the document
     * @return the revision
     */
    default Revision next(Stamp stamp, Payload payload) {
        return sealed(key(), number() + 1, stamp, payload, hash());
    }

    /**
     * Whether this revision may be appended: whether it is the first and there is none, or names the latest by number and
     * hash as the one before it.
     *
     * @param latest the latest revision of its key, if there is one
     * @return whether it follows
     */
    default boolean follows(Optional<Revision> latest) {
        return number() == latest.map(Revision::number).orElse(0) + 1
                && previous().equals(latest.map(Revision::hash).orElse(RevisionHash.NONE));
    }

    /** {@return whether its hash is still that of its parts} */
    default boolean isIntact() {
        return isIntactAs(number());
    }

    /**
     * Whether its hash is that of its parts under another number.
     *
     * @param number a number from 1
     * @return whether it was made with this number
     */
    default boolean isIntactAs(int number) {
        return Seal.of(key(), number, stamp(), payload(), previous()).equals(hash());
    }

    /** {@return a new builder, for stores to give back what they were given} */
    static Builder builder() {
        return new Builder();
    }

    private static Revision sealed(RevisionKey key, int number, Stamp stamp, Payload payload, RevisionHash previous) {
        return builder()
                .key(key)
                .number(number)
                .stamp(stamp)
                .payload(payload)
                .previous(previous)
                .hash(Seal.of(key, number, stamp, payload, previous))
                .build();
    }

    /** Builds a revision. */
    final class Builder extends ImmutableRevision.Builder {
        Builder() {}
    }
}
