package th.ita.rules.analysis;

/** What is known of an item in a result. Worded under {@code item-status.NAME}. */
public enum ItemStatus {
    /** The result states that it was met. */
    MET,
    /** The result states that it was not met. */
    NOT_MET,
    /** It was met: the published figure of its indicator leaves nothing else. */
    MET_BY_FIGURE,
    /** It was not met: the published figure of its indicator leaves nothing else. */
    NOT_MET_BY_FIGURE,
    /** Nothing tells. */
    UNKNOWN;

    /** {@return whether it was met, stated or by the figure} */
    public boolean isMet() {
        return this == MET || this == MET_BY_FIGURE;
    }

    /** {@return whether it was not met, stated or by the figure} */
    public boolean isNotMet() {
        return this == NOT_MET || this == NOT_MET_BY_FIGURE;
    }
}
