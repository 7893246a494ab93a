package th.ita.rules.completeness;

/** What the two papers are asked for, as the required elements of their items put it. Worded under {@code aspect.NAME}. */
public enum Aspect {
    /** An analysis of last year's result: urgent weaknesses, issues to develop, how to go about them. */
    ANALYSIS,
    /** Measures, each with responsible unit, steps, period and follow-up. */
    MEASURES,
    /** A result for every measure. */
    RESULTS,
    /** Results that show the measures were really carried out. */
    PRACTICE,
    /** All of it within the assessed year. */
    YEAR,
    /** What makes it a paper that can be published: a signature, recommendations. */
    PAPER
}
