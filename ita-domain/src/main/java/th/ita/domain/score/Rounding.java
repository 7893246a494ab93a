package th.ita.domain.score;

import java.math.RoundingMode;

/**
 * How a framework turns an exact score into the printed one.
 *
 * @param decimals digits after the point, 0 to 10
 * @param mode which way to go, such as {@link RoundingMode#HALF_UP}
 */
public record Rounding(int decimals, RoundingMode mode) {
    /** Checks the range. */
    public Rounding {
        if (decimals < 0 || decimals > 10) {
            throw new th.ita.domain.OutOfRangeException("decimals", decimals, "0 to 10");
        }
    }
}
