package th.ita.rules.history;

/** What was done to a chain of revisions, as far as its hashes tell. */
public enum ChainDamage {
    /** A part of the revision was changed: its hash is no longer that of its parts. */
    ALTERED,
    /** Another revision stands where the next one says this stood, and it has a hash of its own. */
    REPLACED,
    /** The revision is not there. */
    REMOVED,
    /** The revision is not one that the next follows. */
    INSERTED,
    /** The history ends before a revision that was noted earlier. */
    CUT_OFF,
    /** The history has another revision under the number of one that was noted earlier. */
    REWRITTEN,
    /** The time of the revision is before that of the one before: a clock was set back. Nothing is lost. */
    CLOCK_BACK
}
