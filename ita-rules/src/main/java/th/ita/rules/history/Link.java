package th.ita.rules.history;

import java.time.Instant;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionHash;
import th.ita.domain.revision.RevisionKey;

/**
 * A revision without its document: all that its place in the chain needs.
 *
 * @param number the number it bears
 * @param made the number it was made with, as its hash tells; 0 where its hash tells of a change
 * @param time when it was made
 * @param previous the hash it holds of the one before
 * @param hash its own hash, as it was when it was made
 */
record Link(int number, int made, Instant time, RevisionHash previous, RevisionHash hash) {
    /** How far its first number is looked for from the one it bears, in case others were put before it or taken away. */
    private static final int NEARBY = 8;

    static Link of(Revision revision, RevisionKey key) {
        return new Link(
                revision.number(),
                revision.key().equals(key) ? made(revision) : 0,
                revision.stamp().time(),
                revision.previous(),
                revision.hash());
    }

    boolean isIntact() {
        return made > 0;
    }

    /** The number it was made with, or the one it bears where that is not known. */
    int place() {
        return isIntact() ? made : number;
    }

    private static int made(Revision revision) {
        int number = revision.number();
        if (revision.isIntact()) {
            return number;
        }
        for (int away = 1; away <= NEARBY; away++) {
            if (revision.isIntactAs(number + away)) {
                return number + away;
            }
            if (number > away && revision.isIntactAs(number - away)) {
                return number - away;
            }
        }
        return 0;
    }
}
