package th.ita.domain.framework;

/** How the score of a level follows from what lies below it. */
public enum Aggregation {
    /** 100 when everything required is published, else 0. */
    ALL_OR_NOTHING,
    /** The mean of the parts, each counting the same. */
    MEAN,
    /** The sum of the parts, each times its weight. */
    WEIGHTED_SUM,
    /** The mean of the answers given, each scored by its scale; who gave none does not count. */
    MEAN_OF_ANSWERS
}
