package th.ita.rules.compiled;

import java.io.Serializable;
import java.math.BigInteger;

/**
 * Division of many numbers by one, without dividing: a product with the divisor's inverse, rounded up, whose high bits
 * are the quotient. With {@code m = ⌈2^s / d⌉} the product {@code m × d} exceeds {@code 2^s} by some {@code e}, and
 * {@code ⌊n × m / 2^s⌋} is {@code ⌊n / d⌋} for every n with {@code n × e < 2^s}.
 *
 * <p>Where n is small there is an s for which the product fits 63 bits. Else, with {@code d = 4 × divisor} and {@code b}
 * the bits of {@code d - 1}, {@code s = 62 + b} serves every {@code 4n < 2^62}, since {@code e < d ≤ 2^b}.
 *
 * @param inverse m
 * @param shift s, or what is left of it once the low half of a product of 128 bits is gone
 * @param isShort whether products fit 63 bits
 */
record Divisor(long inverse, int shift, boolean isShort) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What may be divided is smaller than this. */
    static final long LIMIT = 1L << 60;

    /** A divisor of any number from 0 to the limit. */
    static Divisor of(long divisor) {
        BigInteger four = BigInteger.valueOf(divisor).shiftLeft(2);
        int bits = four.subtract(BigInteger.ONE).bitLength();
        return new Divisor(inverse(four, 62 + bits).longValueExact(), bits - 2, false);
    }

    /** A divisor of any number from 0 to the greatest given. */
    static Divisor of(long divisor, long greatest) {
        BigInteger below = BigInteger.valueOf(divisor);
        BigInteger most = BigInteger.valueOf(greatest);
        for (int shift = Long.SIZE - 2; shift >= 0; shift--) {
            BigInteger inverse = inverse(below, shift);
            BigInteger power = BigInteger.ONE.shiftLeft(shift);
            BigInteger excess = inverse.multiply(below).subtract(power);
            if (inverse.multiply(most).bitLength() < Long.SIZE
                    && most.multiply(excess).compareTo(power) < 0) {
                return new Divisor(inverse.longValueExact(), shift, true);
            }
        }
        return of(divisor);
    }

    private static BigInteger inverse(BigInteger divisor, int shift) {
        return BigInteger.ONE
                .shiftLeft(shift)
                .add(divisor)
                .subtract(BigInteger.ONE)
                .divide(divisor);
    }

    /** How often the divisor goes into a number that it was made for. */
    long into(long number) {
        return isShort ? (number * inverse) >>> shift : Math.multiplyHigh(number << 2, inverse) >>> shift;
    }
}
