package th.ita.rules.compiled;

import java.io.Serializable;
import java.math.BigInteger;
import java.math.RoundingMode;
import th.ita.domain.score.Rounding;

/**
 * From exact numerators of one level to printed units, by the framework's rounding: what is added before dividing lifts
 * just those that are rounded up over the next whole unit. What scale and denominator share is taken out of both.
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
        long shared = tiesToEven ? 1 : shared(units(rule), denominator);
        long scale = units(rule) / shared;
        long greatest = 100 * denominator * scale + lift / shared;
        Divisor divisor = Divisor.of(denominator / shared, greatest);
        return new Printing(scale, lift / shared, divisor, denominator / shared, tiesToEven);
    }

    private static long shared(long one, long other) {
        return BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).longValueExact();
    }

    /** The printed units of a score of 1. */
    static long units(Rounding rule) {
        long units = 1;
        for (int i = 0; i < rule.decimals(); i++) {
            units *= 10;
        }
        return units;
    }

    /** Prints one score. */
    int print(long numerator) {
        if (numerator < 0) {
            return BatchScores.UNKNOWN;
        }
        int units = (int) divisor.into(numerator * scale + lift);
        boolean tie = tiesToEven && numerator * scale + lift == units * denominator;
        return tie && units % 2 == 1 ? units - 1 : units;
    }

    /** Prints the scores of a block; what is unknown stays unknown. */
    void print(long[] numerators, boolean known, int[] printed, Block block) {
        if (tiesToEven || !known) {
            for (int i = 0, agency = block.from; i < block.size; i++, agency++) {
                printed[agency] = print(numerators[i]);
            }
        } else {
            for (int i = 0, agency = block.from; i < block.size; i++, agency++) {
                printed[agency] = (int) divisor.into(numerators[i] * scale + lift);
            }
        }
    }
}
