package th.ita.domain.score;

import java.math.RoundingMode;

/**
 * How a framework turns an exact score into the printed one.
 *
 * @param decimals digits after the point, 0 to 10
 * @param mode which way to go, such as {@link RoundingMode#HALF_UP}
 */
public record Rounding(int decimals, RoundingMode mode) {
    private static final long[] TENS = {
        1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000L
    };

    /** Checks the range. */
    public Rounding {
        if (decimals < 0 || decimals > 10) {
            throw new th.ita.domain.OutOfRangeException("decimals", decimals, "0 to 10");
        }
    }

    /**
     * Rounds the quotient of two whole numbers, the same as {@link Fraction#rounded} and without a number in between.
     *
     * @param above the number above the line, 0 or more
     * @param below the number below the line, 1 or more
     * @return the rounded number in units of its last digit
     * @throws ArithmeticException if it takes more than 63 bits, or must be rounded though the rule allows none of it
     */
    public long units(long above, long below) {
        long scaled = Math.multiplyExact(above, TENS[decimals]);
        long whole = scaled / below;
        long rest = scaled - whole * below;
        if (rest == 0) {
            return whole;
        }
        boolean isUp = switch (mode) {
            case UP, CEILING -> true;
            case DOWN, FLOOR -> false;
            case HALF_UP -> rest >= below - rest;
            case HALF_DOWN -> rest > below - rest;
            case HALF_EVEN -> rest > below - rest || (rest == below - rest && whole % 2 == 1);
            case UNNECESSARY -> throw new ArithmeticException(above + "/" + below + " must be rounded");
        };
        return isUp ? whole + 1 : whole;
    }
}
