package th.ita.rules.mapping;

import th.ita.domain.time.FiscalYear;

/**
 * What an item of one year is in another, seen from the one to the other, whichever is earlier: where it is the later year
 * that is mapped from, a split item is one that several went into, a retired one does not exist yet, and a new one was
 * given up since.
 */
public enum Relation {
    /** The same topic under the same code. */
    EQUAL,
    /** The same topic under another code. */
    RENUMBERED,
    /** Its topic is part of an item that takes in others as well. */
    MERGED_INTO,
    /** Its topics are found in several items. */
    SPLIT_INTO,
    /** An item of the year mapped to whose topics the year mapped from does not have. */
    NEW,
    /** An item of the year mapped from whose topics the year mapped to does not have. */
    RETIRED;

    /**
     * The key of its wording, which is another where time runs backwards.
     *
     * @param from the year mapped from
     * @param to the year mapped to
     * @return the key of a message
     */
    public String messageKey(FiscalYear from, FiscalYear to) {
        return (to.compareTo(from) < 0 ? "relation.back." : "relation.") + name();
    }
}
