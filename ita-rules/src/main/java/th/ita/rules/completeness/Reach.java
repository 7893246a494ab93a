package th.ita.rules.completeness;

import java.util.List;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.rules.scoring.Interval;

/**
 * What last year's result would have been if every measure had succeeded and all else had stayed: the exact scores, as
 * ranges where it is not known which items were met or what a survey scored.
 *
 * @param framework the framework of the result's year, by whose rules it is worked out
 * @param levels the total, and the instruments and indicators that items move, in official order
 */
public record Reach(Framework framework, List<LevelReach> levels) {
    /**
     * What one level would reach.
     *
     * @param code its code
     * @param level which kind of level it is
     * @param range the exact score; a point where it is known exactly
     */
    public record LevelReach(LevelCode code, Level level, Interval range) {
        /** {@return whether the range says more than that a score lies from 0 to 100} */
        public boolean saysSomething() {
            return range.low().compareTo(Fraction.ZERO) > 0 || range.high().compareTo(Fraction.of(100)) < 0;
        }
    }

    /** Keeps its own copy of the list. */
    public Reach {
        levels = List.copyOf(levels);
    }

    /**
     * A level.
     *
     * @param code its code
     * @return what it would reach
     */
    public LevelReach level(LevelCode code) {
        return levels.stream()
                .filter(level -> level.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A score or a range of scores as the year prints them.
     *
     * @param range an exact range
     * @return one figure, or two with a dash between them
     */
    public String printed(Interval range) {
        Rounding rounding = framework.rounding().orElseThrow().value();
        String low = range.low().rounded(rounding).toPlainString();
        String high = range.high().rounded(rounding).toPlainString();
        return low.equals(high) ? low : low + "–" + high;
    }
}
