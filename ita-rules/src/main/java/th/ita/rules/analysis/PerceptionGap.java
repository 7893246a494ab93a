package th.ita.rules.analysis;

import th.ita.domain.framework.LevelCode;
import th.ita.rules.scoring.Interval;

/**
 * What people perceive held against what is disclosed: the score of a survey less that of the open-data items.
 *
 * @param survey the survey, such as {@code IIT}
 * @param disclosure the instrument of open data, such as {@code OIT}
 * @param difference points by which the survey lies above disclosure; a range where a score is not known exactly
 * @param reading what that says
 */
public record PerceptionGap(LevelCode survey, LevelCode disclosure, Interval difference, Reading reading) {
    /** What the difference says. Worded under {@code perception.NAME}. */
    public enum Reading {
        /** People think better of the agency than its pages show: what is done should be published. */
        PERCEIVED_ABOVE_DISCLOSED,
        /** The pages show more than people perceive: what is published should be done, and made known. */
        DISCLOSED_ABOVE_PERCEIVED,
        /** Both score the same. */
        EVEN,
        /** A score is not known, and what is known of it does not decide. */
        UNKNOWN
    }
}
