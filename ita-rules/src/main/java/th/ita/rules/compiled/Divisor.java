package th.ita.rules.compiled;

import java.io.Serializable;
import java.math.BigInteger;

/**
 * Division of many numbers by one, without dividing: a product with the divisor's inverse, rounded up, whose high bits
 * are the quotient. With {@code d = 4 × divisor}, {@code b} the bits of {@code d - 1} and {@code m = ⌈2^(62+b) / d⌉},
 * {@code m × d} exceeds {@code 2^(62+b)} by less than {@code d ≤ 2^b}, so that {@code ⌊4n × m / 2^(62+b)⌋} is
 * {@code ⌊n / divisor⌋} for every {@code 4n < 2^62}.
 */
record Divisor(long inverse, int shift) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What may be divided is smaller than this. */
    static final long LIMIT = 1L << 60;

    static Divisor of(long divisor) {
        BigInteger four = BigInteger.valueOf(divisor).shiftLeft(2);
        int bits = four.subtract(BigInteger.ONE).bitLength();
        BigInteger inverse = BigInteger.ONE
                .shiftLeft(62 + bits)
                .add(four)
                .subtract(BigInteger.ONE)
                .divide(four);
        return new Divisor(inverse.longValueExact(), bits - 2);
    }

    /** How often the divisor goes into a number from 0 to the limit. */
    long into(long number) {
        return Math.multiplyHigh(number << 2, inverse) >>> shift;
    }
}
