package th.ita.rules.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Rounding;

/**
 * The numbers an exact score may be, ends included: a point where it is known exactly, half a unit of the last printed
 * digit to either side where only a printed figure is known, and wider where something below is not known at all.
 *
 * @param low the least
 * @param high the greatest
 */
public record Interval(Fraction low, Fraction high) {
    private static final Fraction HUNDRED = Fraction.of(100);

    /** 0 to 100: nothing is known. */
    public static final Interval WHOLE = new Interval(Fraction.ZERO, HUNDRED);

    /** An interval that is one number. */
    static Interval point(Fraction exact) {
        return new Interval(exact, exact);
    }

    /** What may lie behind a printed figure, within 0 and 100. */
    static Interval behind(ReportedScore reported) {
        Fraction printed = Fraction.of(reported.printed());
        Fraction half = Fraction.of(
                new BigDecimal(BigInteger.valueOf(5), reported.printed().scale() + 1));
        Fraction low = printed.minus(half);
        Fraction high = printed.plus(half);
        return new Interval(
                low.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO : low, high.compareTo(HUNDRED) > 0 ? HUNDRED : high);
    }

    /** {@return whether it is one number} */
    public boolean isPoint() {
        return low.equals(high);
    }

    /** {@return whether it is 0 to 100 and so says nothing} */
    public boolean isWhole() {
        return equals(WHOLE);
    }

    /**
     * Whether a number lies within.
     *
     * @param exact the number
     * @return whether it may be the score
     */
    public boolean contains(Fraction exact) {
        return low.compareTo(exact) <= 0 && exact.compareTo(high) <= 0;
    }

    /** Whether a score in this interval can print as the figure; a point must, by the rule. */
    boolean canPrintAs(ReportedScore reported, Rounding rule) {
        if (isPoint() && reported.printed().scale() == rule.decimals()) {
            return low.rounded(rule).compareTo(reported.printed()) == 0;
        }
        Interval other = behind(reported);
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** The sum. */
    Interval plus(Interval other) {
        return new Interval(low.plus(other.low), high.plus(other.high));
    }

    /** The interval times a number that is not negative. */
    Interval times(Fraction factor) {
        return new Interval(low.times(factor), high.times(factor));
    }
}
