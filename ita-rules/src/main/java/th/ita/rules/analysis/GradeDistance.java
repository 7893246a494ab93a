package th.ita.rules.analysis;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.LevelCode;
import th.ita.rules.scoring.Interval;

/**
 * How far a result is from a grade: how many points each score the grade asks for still lacks. Distances are measured on
 * exact scores; whether a bound is reached goes by the printed score, as grades do.
 *
 * @param grade the grade
 * @param reach whether its bounds are reached
 * @param missing for the total and for each instrument the grade has a condition on, the points it still lacks; 0 where
 *     the bound is reached, a range where the score is not known exactly
 */
public record GradeDistance(Grade grade, Reach reach, SortedMap<LevelCode, Interval> missing) {
    /** Whether the bounds of a grade are reached. Worded under {@code reach.NAME}. */
    public enum Reach {
        /** All of them are. */
        REACHED,
        /** At least one is not. */
        NOT_REACHED,
        /** It hangs on scores that are not known. */
        OPEN
    }

    /** Keeps its own copy of the distances. */
    public GradeDistance {
        missing = Collections.unmodifiableSortedMap(new TreeMap<>(missing));
    }
}
