package th.ita.rules.planning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;

/**
 * Where exact scores begin that print as a bound at least: 95.00 begins at 94.995 where halves go up.
 *
 * @param from the number
 * @param included whether the number itself prints so
 */
record Threshold(Fraction from, boolean included) {
    static Threshold of(BigDecimal bound, Rounding rule) {
        BigDecimal printable = bound.setScale(rule.decimals(), RoundingMode.CEILING);
        BigDecimal digit = BigDecimal.ONE.movePointLeft(rule.decimals());
        BigDecimal from = switch (rule.mode()) {
            case UP, CEILING -> printable.subtract(digit);
            case HALF_UP, HALF_DOWN, HALF_EVEN -> printable.subtract(digit.divide(BigDecimal.valueOf(2)));
            case DOWN, FLOOR, UNNECESSARY -> printable;
        };
        Fraction exact = Fraction.of(from);
        return new Threshold(exact, exact.rounded(rule).compareTo(printable) >= 0);
    }

    /** The least whole number that gets a score there, when each adds a step to what there is. */
    BigInteger steps(Fraction before, Fraction step) {
        Fraction missing = from.minus(before).dividedBy(step);
        BigInteger[] whole = missing.numerator().divideAndRemainder(missing.denominator());
        boolean exactly = whole[1].signum() == 0;
        BigInteger floor = whole[1].signum() < 0 ? whole[0].subtract(BigInteger.ONE) : whole[0];
        return exactly && included ? floor : floor.add(BigInteger.ONE);
    }
}
