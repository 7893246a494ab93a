package th.ita.rules.compiled;

import java.io.Serializable;
import th.ita.domain.score.Rounding;

/**
 * From exact numerators of one level to printed units, by the framework's rounding.
 *
 * @param scale the printed units of a score of 1
 * @param denominator the level's denominator
 * @param inverse the same, to divide by
 * @param upFrom the least remainder that is rounded up
 * @param evenAt the remainder that goes to the even neighbour; -1 if none does
 */
record Printing(long scale, long denominator, Divisor inverse, long upFrom, long evenAt) implements Serializable {
    private static final long serialVersionUID = 1L;

    static Printing of(Rounding rule, long denominator) {
        long upFrom = switch (rule.mode()) {
            case UP, CEILING -> 1;
            case DOWN, FLOOR, UNNECESSARY -> denominator;
            case HALF_UP -> denominator - denominator / 2;
            case HALF_DOWN, HALF_EVEN -> denominator / 2 + 1;
        };
        boolean even = rule.mode() == java.math.RoundingMode.HALF_EVEN && denominator % 2 == 0;
        return new Printing(units(rule), denominator, Divisor.of(denominator), upFrom, even ? denominator / 2 : -1);
    }

    /** The printed units of a score of 1. */
    static long units(Rounding rule) {
        long units = 1;
        for (int i = 0; i < rule.decimals(); i++) {
            units *= 10;
        }
        return units;
    }

    long print(long numerator) {
        long scaled = numerator * scale;
        long units = inverse.into(scaled);
        long rest = scaled - units * denominator;
        return rest >= upFrom || (rest == evenAt && (units & 1) == 1) ? units + 1 : units;
    }
}
