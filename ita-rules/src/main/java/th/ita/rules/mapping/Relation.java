package th.ita.rules.mapping;

/** What became of an item from one year to another. */
public enum Relation {
    /** The same topic under the same code. */
    EQUAL,
    /** The same topic under another code. */
    RENUMBERED,
    /** Its topic is part of an item that takes in others as well. */
    MERGED_INTO,
    /** Its topics are found in several items. */
    SPLIT_INTO,
    /** An item whose topics the earlier year did not have. */
    NEW,
    /** An item whose topics the later year does not have. */
    RETIRED
}
