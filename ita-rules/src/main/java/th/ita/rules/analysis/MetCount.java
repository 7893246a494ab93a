package th.ita.rules.analysis;

import th.ita.domain.score.Fraction;
import th.ita.rules.scoring.Interval;

/**
 * How many items of a sub-indicator were met, as far as that is known.
 *
 * @param items how many items it has, 1 or more
 * @param atLeast the least number that were met
 * @param atMost the greatest number that were met
 */
public record MetCount(int items, int atLeast, int atMost) {
    /** {@return the score of the sub-indicator as far as it follows} */
    public Interval score() {
        return new Interval(Fraction.of(100L * atLeast, items), Fraction.of(100L * atMost, items));
    }

    /** {@return the least number of items that were not met} */
    public int unmetAtLeast() {
        return items - atMost;
    }

    /** {@return the greatest number of items that were not met} */
    public int unmetAtMost() {
        return items - atLeast;
    }
}
