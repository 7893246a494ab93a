package th.ita.rules.history;

/** What became of one history that was to be copied. */
public enum CopyOutcome {
    /** All of it is there now, and was read back and found the same. */
    COPIED,
    /** All of it was there already, and was read and found the same. */
    ALREADY_THERE,
    /** The target has more than the source, and all of the source's. */
    AHEAD,
    /** The target has another history under this key; nothing was added to it. */
    DIFFERENT,
    /** The source's own chain is broken; nothing of it was copied. */
    SOURCE_DAMAGED,
    /** What was written does not read back the same. */
    TARGET_DAMAGED
}
