package th.ita.rules.compiled;

import java.io.Serializable;
import java.math.RoundingMode;
import th.ita.domain.score.Rounding;

/**
 * From exact numerators of one level to printed units, by the framework's rounding: what is added before dividing lifts
 * just those that are rounded up over the next whole unit.
 *
 * @param scale the printed units of a score of 1
 * @param lift what is added
 * @param divisor the level's denominator, to divide by
 * @param denominator the same
 * @param tiesToEven whether a half goes to the even neighbour, which dividing alone does not tell
 */
record Printing(long scale, long lift, Divisor divisor, long denominator, boolean tiesToEven) implements Serializable {
    private static final long serialVersionUID = 1L;

    static Printing of(Rounding rule, long denominator) {
        long lift = switch (rule.mode()) {
            case UP, CEILING -> denominator - 1;
            case DOWN, FLOOR, UNNECESSARY -> 0;
            case HALF_UP, HALF_EVEN -> denominator / 2;
            case HALF_DOWN -> (denominator - 1) / 2;
        };
        boolean tiesToEven = rule.mode() == RoundingMode.HALF_EVEN && denominator % 2 == 0;
        return new Printing(units(rule), lift, Divisor.of(denominator), denominator, tiesToEven);
    }

    /** The printed units of a score of 1. */
    static long units(Rounding rule) {
        long units = 1;
        for (int i = 0; i < rule.decimals(); i++) {
            units *= 10;
        }
        return units;
    }

    /** Prints the scores of agencies; what is unknown stays unknown. */
    void print(long[] numerators, int[] printed, int from, int to) {
        for (int agency = from; agency < to; agency++) {
            long numerator = numerators[agency];
            int units = (int) divisor.into(numerator * scale + lift);
            printed[agency] = numerator < 0 ? BatchScores.UNKNOWN : units;
        }
        if (tiesToEven) {
            settleTies(numerators, printed, from, to);
        }
    }

    private void settleTies(long[] numerators, int[] printed, int from, int to) {
        for (int agency = from; agency < to; agency++) {
            boolean tie = numerators[agency] * scale + lift == printed[agency] * denominator;
            if (tie && printed[agency] % 2 == 1) {
                printed[agency]--;
            }
        }
    }
}
