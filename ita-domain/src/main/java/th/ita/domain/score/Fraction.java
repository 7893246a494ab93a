package th.ita.domain.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact number n/d in lowest terms, with a positive denominator. Nothing is ever rounded here.
 *
 * <p>Example: {@code Fraction.of(1, 8).times(Fraction.of(100))} is 25/2. Immutable and thread-safe.
 */
public final class Fraction implements Comparable<Fraction> {
    /** 0. */
    public static final Fraction ZERO = of(0);
    /** 1. */
    public static final Fraction ONE = of(1);

    /** What is smaller either way may be multiplied crosswise and added within 64 bits. */
    private static final long SMALL = 1L << 31;

    /** The numbers where both are small; else 0 below the line. */
    private final long above;

    private final long below;
    /** The numbers where they are not small. */
    private final @Nullable BigInteger greatAbove;

    private final @Nullable BigInteger greatBelow;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = fitsLong(numerator) && fitsLong(denominator)
                ? BigInteger.valueOf(divisor(Math.abs(numerator.longValue()), Math.abs(denominator.longValue())))
                : numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger top = numerator.divide(signed);
        BigInteger bottom = denominator.divide(signed);
        boolean small = isSmall(top) && isSmall(bottom);
        this.above = small ? top.longValue() : 0;
        this.below = small ? bottom.longValue() : 0;
        this.greatAbove = small ? null : top;
        this.greatBelow = small ? null : bottom;
    }

    /** The same for numbers of 64 bits, neither of them the least one. */
    private Fraction(long numerator, long denominator) {
        long divisor = divisor(Math.abs(numerator), Math.abs(denominator));
        long signed = denominator < 0 ? -divisor : divisor;
        long top = numerator / signed;
        long bottom = denominator / signed;
        boolean small = isSmall(top) && isSmall(bottom);
        this.above = small ? top : 0;
        this.below = small ? bottom : 0;
        this.greatAbove = small ? null : BigInteger.valueOf(top);
        this.greatBelow = small ? null : BigInteger.valueOf(bottom);
    }

    /** The greatest number that goes into both. */
    private static long divisor(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    private static boolean isSmall(long number) {
        return -SMALL < number && number < SMALL;
    }

    /** Machine words are divided several times as fast. */
    private static boolean fitsLong(BigInteger number) {
        return number.bitLength() < Long.SIZE - 1;
    }

    private static boolean isSmall(BigInteger number) {
        return fitsLong(number) && isSmall(number.longValue());
    }

    private boolean areSmall(Fraction other) {
        return below != 0 && other.below != 0;
    }

    /**
     * A whole number.
     *
     * @param whole the number
     * @return it, over 1
     */
    public static Fraction of(long whole) {
        return isSmall(whole) ? new Fraction(whole, 1L) : new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * A fraction.
     *
     * @param numerator the number above the line
     * @param denominator the number below it, not 0
     * @return the fraction in lowest terms
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return isSmall(numerator) && isSmall(denominator) && denominator != 0
                ? new Fraction(numerator, denominator)
                : of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A decimal number, exactly.
     *
     * @param decimal such as 49.89
     * @return the same number, here 4989/100
     */
    public static Fraction of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() >= 0
                ? of(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : of(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
    }

    private static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction over 0");
        }
        return new Fraction(numerator, denominator);
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return this + other
     */
    public Fraction plus(Fraction other) {
        if (areSmall(other)) {
            return new Fraction(above * other.below + other.above * below, below * other.below);
        }
        return new Fraction(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /**
     * The difference.
     *
     * @param other what to take away
     * @return this - other
     */
    public Fraction minus(Fraction other) {
        if (areSmall(other)) {
            return new Fraction(above * other.below - other.above * below, below * other.below);
        }
        return plus(new Fraction(other.numerator().negate(), other.denominator()));
    }

    /**
     * The product.
     *
     * @param other what to multiply with
     * @return this × other
     */
    public Fraction times(Fraction other) {
        if (areSmall(other)) {
            return new Fraction(above * other.above, below * other.below);
        }
        return new Fraction(
                numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * The quotient.
     *
     * @param other what to divide by, not 0
     * @return this ÷ other
     * @throws ArithmeticException if other is 0
     */
    public Fraction dividedBy(Fraction other) {
        if (areSmall(other) && other.above != 0) {
            return new Fraction(above * other.below, below * other.above);
        }
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /**
     * The nearest decimal number by a rounding rule: the one door out of exact numbers.
     *
     * @param rule how many decimals, and which way a half goes
     * @return the rounded number, with exactly that many decimals
     */
    public BigDecimal rounded(Rounding rule) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), rule.decimals(), rule.mode());
    }

    /** {@return the number above the line, in lowest terms; negative for a negative fraction} */
    public BigInteger numerator() {
        return greatAbove == null ? BigInteger.valueOf(above) : greatAbove;
    }

    /** {@return the number below the line, in lowest terms; at least 1} */
    public BigInteger denominator() {
        return greatBelow == null ? BigInteger.valueOf(below) : greatBelow;
    }

    @Override
    public int compareTo(Fraction other) {
        if (areSmall(other)) {
            return Long.compare(above * other.below, other.above * below);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction that
                && above == that.above
                && below == that.below
                && Objects.equals(greatAbove, that.greatAbove)
                && Objects.equals(greatBelow, that.greatBelow);
    }

    @Override
    public int hashCode() {
        return 31 * numerator().hashCode() + denominator().hashCode();
    }

    /** {@return the fraction as {@code n/d}, a whole number too: {@code 25/4}, {@code 100/1}} */
    @Override
    public String toString() {
        return numerator() + "/" + denominator();
    }
}
