package th.ita.domain.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An exact number n/d, shown in lowest terms with a positive denominator. Nothing is ever rounded here.
 *
 * <p>While both numbers fit 31 bits they are kept as they came: sums and products of them fit 64 bits, and most are worked
 * on before anybody looks. They are reduced when somebody does, or when they grow.
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

    /** Numbers of so many digits fit 64 bits, twice over. */
    private static final int LONG_DIGITS = 18;

    private static final int[] TENS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};

    /** The numbers where both are small, below above 0; else below is 0. */
    private final int above;

    private final int below;
    /** The numbers where they are not small. */
    private final @Nullable Great great;

    /** Numbers of any size in lowest terms. */
    private record Great(BigInteger above, BigInteger below) {}

    private Fraction(int above, int below) {
        this.above = above;
        this.below = below;
        this.great = null;
    }

    private Fraction(Great great) {
        this.above = 0;
        this.below = 0;
        this.great = great;
    }

    /** A fraction of numbers of 64 bits, neither of them the least one, the one below not 0. */
    private static Fraction fraction(long above, long below) {
        if (isSmall(above) && isSmall(below)) {
            return below > 0 ? new Fraction((int) above, (int) below) : new Fraction((int) -above, (int) -below);
        }
        long divisor = divisor(Math.abs(above), Math.abs(below));
        long signed = below < 0 ? -divisor : divisor;
        long top = above / signed;
        long bottom = below / signed;
        return isSmall(top) && isSmall(bottom)
                ? new Fraction((int) top, (int) bottom)
                : new Fraction(new Great(BigInteger.valueOf(top), BigInteger.valueOf(bottom)));
    }

    /** A fraction of numbers of any size, the one below not 0. */
    private static Fraction fraction(BigInteger above, BigInteger below) {
        if (fitsLong(above) && fitsLong(below)) {
            return fraction(above.longValue(), below.longValue());
        }
        BigInteger divisor = above.gcd(below);
        BigInteger signed = below.signum() < 0 ? divisor.negate() : divisor;
        BigInteger top = above.divide(signed);
        BigInteger bottom = below.divide(signed);
        return isSmall(top) && isSmall(bottom)
                ? new Fraction(top.intValue(), bottom.intValue())
                : new Fraction(new Great(top, bottom));
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

    private boolean isZero() {
        return above == 0 && below != 0;
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
        return isSmall(whole)
                ? new Fraction((int) whole, 1)
                : new Fraction(new Great(BigInteger.valueOf(whole), BigInteger.ONE));
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
                ? fraction(numerator, denominator)
                : of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A decimal number, exactly.
     *
     * @param decimal such as 49.89
     * @return the same number, here 4989/100
     */
    public static Fraction of(BigDecimal decimal) {
        if (decimal.scale() >= 0 && decimal.scale() < TENS.length && decimal.precision() <= LONG_DIGITS) {
            return fraction(decimal.scaleByPowerOfTen(decimal.scale()).longValue(), TENS[decimal.scale()]);
        }
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() >= 0
                ? of(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : of(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
    }

    private static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction over 0");
        }
        return fraction(numerator, denominator);
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return this + other
     */
    public Fraction plus(Fraction other) {
        return areSmall(other)
                ? sum(above, below, other.above, other.below)
                : fraction(
                        numerator()
                                .multiply(other.denominator())
                                .add(other.numerator().multiply(denominator())),
                        denominator().multiply(other.denominator()));
    }

    /** The sum of small fractions, over the greater of their denominators where the other one goes into it. */
    private static Fraction sum(int above, int below, int otherAbove, int otherBelow) {
        if (below == otherBelow) {
            return fraction((long) above + otherAbove, below);
        }
        if (otherBelow % below == 0) {
            return fraction((long) above * (otherBelow / below) + otherAbove, otherBelow);
        }
        return below % otherBelow == 0
                ? fraction(above + (long) otherAbove * (below / otherBelow), below)
                : fraction((long) above * otherBelow + (long) otherAbove * below, (long) below * otherBelow);
    }

    /**
     * The sum of a number of each of some things. Neighbours over the same denominator are added as whole numbers.
     *
     * @param things the things
     * @param number the number of one of them
     * @param <T> what they are
     * @return the sum of those numbers, 0 of none
     */
    public static <T> Fraction sum(List<T> things, Function<? super T, Fraction> number) {
        return sum(things, number, 1);
    }

    /**
     * The mean of a number of each of some things.
     *
     * @param things the things, at least one
     * @param number the number of one of them
     * @param <T> what they are
     * @return the sum of those numbers, divided by how many they are
     * @throws ArithmeticException if there is none
     */
    public static <T> Fraction mean(List<T> things, Function<? super T, Fraction> number) {
        if (things.isEmpty()) {
            throw new ArithmeticException("the mean of nothing");
        }
        return sum(things, number, things.size());
    }

    /** The sum of numbers, divided by a whole number. */
    private static <T> Fraction sum(List<T> things, Function<? super T, Fraction> number, int over) {
        Fraction sum = ZERO;
        long top = 0;
        int bottom = 1;
        for (int i = 0; i < things.size(); i++) {
            Fraction next = number.apply(things.get(i));
            if (next.below == bottom) {
                top += next.above;
            } else if (next.below == 0) {
                sum = sum.plus(next);
            } else {
                sum = top == 0 ? sum : fraction(top, bottom).plus(sum);
                top = next.above;
                bottom = next.below;
            }
        }
        return sum.isZero()
                ? fraction(top, (long) bottom * over)
                : fraction(top, bottom).plus(sum).times(of(1, over));
    }

    /**
     * The difference.
     *
     * @param other what to take away
     * @return this - other
     */
    public Fraction minus(Fraction other) {
        return areSmall(other)
                ? sum(above, below, -other.above, other.below)
                : plus(fraction(other.numerator().negate(), other.denominator()));
    }

    /**
     * The product.
     *
     * @param other what to multiply with
     * @return this × other
     */
    public Fraction times(Fraction other) {
        return areSmall(other)
                ? fraction((long) above * other.above, (long) below * other.below)
                : fraction(
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
        return areSmall(other) && other.above != 0
                ? fraction((long) above * other.below, (long) below * other.above)
                : of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /**
     * The nearest decimal number by a rounding rule: the one door out of exact numbers.
     *
     * @param rule how many decimals, and which way a half goes
     * @return the rounded number, with exactly that many decimals
     */
    public BigDecimal rounded(Rounding rule) {
        if (great == null && above >= 0 && rule.mode() == RoundingMode.HALF_UP && rule.decimals() < TENS.length) {
            long doubled = 2L * above * TENS[rule.decimals()];
            return BigDecimal.valueOf((doubled + below) / (2L * below), rule.decimals());
        }
        BigDecimal top = great == null ? BigDecimal.valueOf(above) : new BigDecimal(great.above);
        BigDecimal bottom = great == null ? BigDecimal.valueOf(below) : new BigDecimal(great.below);
        return top.divide(bottom, rule.decimals(), rule.mode());
    }

    /** {@return the number above the line, in lowest terms; negative for a negative fraction} */
    public BigInteger numerator() {
        return great == null ? BigInteger.valueOf(above / divisor()) : great.above;
    }

    /** {@return the number below the line, in lowest terms; at least 1} */
    public BigInteger denominator() {
        return great == null ? BigInteger.valueOf(below / divisor()) : great.below;
    }

    /** What goes into both numbers, where they are small. */
    private long divisor() {
        return divisor(Math.abs((long) above), below);
    }

    @Override
    public int compareTo(Fraction other) {
        if (areSmall(other)) {
            return Long.compare((long) above * other.below, (long) other.above * below);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Fraction that && isAsGreatAs(that));
    }

    private boolean isAsGreatAs(Fraction other) {
        return areSmall(other)
                ? (long) above * other.below == (long) other.above * below
                : Objects.equals(great, other.great);
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
