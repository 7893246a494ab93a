package th.ita.domain.framework;

/** Which way the answers of a question count. */
public enum Polarity {
    /** The more of it, the better: the best answer scores highest. */
    POSITIVE,
    /** The less of it, the better: the scores of the answers are turned round. */
    REVERSED
}
