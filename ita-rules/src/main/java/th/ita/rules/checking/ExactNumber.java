package th.ita.rules.checking;

import java.math.BigDecimal;
import java.math.BigInteger;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;

/**
 * An exact number with arithmetic of its own: what a score says of itself in print ({@code n/d}), as anyone would who
 * works it out again with nothing but the printed sheet.
 */
record ExactNumber(BigInteger numerator, BigInteger denominator) implements Comparable<ExactNumber> {
    static final ExactNumber ZERO = whole(0);
    static final ExactNumber HUNDRED = whole(100);

    /** Brings the number to lowest terms over a positive denominator. */
    ExactNumber {
        BigInteger shared = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(shared);
        denominator = denominator.divide(shared);
    }

    static ExactNumber whole(long number) {
        return new ExactNumber(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static ExactNumber of(Fraction printed) {
        String[] parts = printed.toString().split("/", 2);
        return new ExactNumber(new BigInteger(parts[0]), new BigInteger(parts[1]));
    }

    static ExactNumber of(BigDecimal decimal) {
        return new ExactNumber(
                decimal.movePointRight(Math.max(0, decimal.scale())).toBigIntegerExact(),
                BigInteger.TEN.pow(Math.max(0, decimal.scale())));
    }

    ExactNumber plus(ExactNumber other) {
        return new ExactNumber(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    ExactNumber minus(ExactNumber other) {
        return plus(new ExactNumber(other.numerator.negate(), other.denominator));
    }

    ExactNumber times(ExactNumber other) {
        return new ExactNumber(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    ExactNumber over(long divisor) {
        return new ExactNumber(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** As many units of the last printed digit as the rule rounds this number to; the number is not negative. */
    BigDecimal rounded(Rounding rule) {
        BigInteger[] units =
                numerator.multiply(BigInteger.TEN.pow(rule.decimals())).divideAndRemainder(denominator);
        int half = units[1].shiftLeft(1).compareTo(denominator);
        boolean up = switch (rule.mode()) {
            case UP, CEILING -> units[1].signum() > 0;
            case DOWN, FLOOR, UNNECESSARY -> false;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || (half == 0 && units[0].testBit(0));
        };
        return new BigDecimal(up ? units[0].add(BigInteger.ONE) : units[0], rule.decimals());
    }

    @Override
    public int compareTo(ExactNumber other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
