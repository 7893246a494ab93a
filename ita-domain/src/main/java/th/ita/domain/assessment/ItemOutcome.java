package th.ita.domain.assessment;

import th.ita.domain.score.Score;

/** Whether an item was found complete; there is no partial credit. */
public enum ItemOutcome {
    /** Everything required was published: 100. */
    MET(Score.FULL),
    /** Something required was missing: 0. */
    NOT_MET(Score.NONE);

    private final Score score;

    ItemOutcome(Score score) {
        this.score = score;
    }

    /**
     * The outcome as a word of yes or no.
     *
     * @param met whether the item was met
     * @return the outcome
     */
    public static ItemOutcome of(boolean met) {
        return met ? MET : NOT_MET;
    }

    /** {@return whether the item was met} */
    public boolean isMet() {
        return this == MET;
    }

    /** {@return the item's score, 100 or 0} */
    public Score score() {
        return score;
    }
}
