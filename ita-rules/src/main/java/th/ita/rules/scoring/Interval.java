package th.ita.rules.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** Half a unit of the last digit, by the number of decimals. */
    private static final List<Fraction> HALF_UNITS = IntStream.rangeClosed(0, 10)
            .mapToObj(decimals ->
                    Fraction.of(BigDecimal.ONE.movePointLeft(decimals)).dividedBy(Fraction.of(2)))
            .toList();

    /** 0 to 100: nothing is known. */
    public static final Interval WHOLE = new Interval(Fraction.ZERO, HUNDRED);

    /**
     * An interval that is one number.
     *
     * @param exact the number
     * @return the interval
     */
    public static Interval point(Fraction exact) {
        return new Interval(exact, exact);
    }

    /**
     * What may lie behind a printed figure, within 0 and 100.
     *
     * @param reported the figure
     * @return half a unit of its last digit to either side
     */
    public static Interval behind(ReportedScore reported) {
        return behind(reported, Fraction.of(reported.printed()));
    }

    /** What may lie behind a printed figure, the number that it prints at hand. */
    static Interval behind(ReportedScore reported, Fraction printed) {
        return around(printed, halfUnit(reported));
    }

    /**
     * What may lie behind a printed figure that was rounded more than once on its way, within 0 and 100.
     *
     * @param reported the figure
     * @param times how often it was rounded
     * @return half a unit of its last digit to either side, for each time
     */
    public static Interval behind(ReportedScore reported, int times) {
        return around(Fraction.of(reported.printed()), halfUnit(reported).times(Fraction.of(times)));
    }

    private static Fraction halfUnit(ReportedScore reported) {
        return HALF_UNITS.get(reported.printed().scale());
    }

    /** So far from a number to either side, within 0 and 100. */
    private static Interval around(Fraction middle, Fraction reach) {
        Fraction low = middle.minus(reach);
        Fraction high = middle.plus(reach);
        return new Interval(
                low.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO : low, high.compareTo(HUNDRED) > 0 ? HUNDRED : high);
    }

    /** {@return whether it is one number} */
    public boolean isPoint() {
        return low.equals(high);
    }

    /** {@return whether it is 0 to 100 and so says nothing} */
    public boolean isWhole() {
        return low.equals(WHOLE.low) && high.equals(WHOLE.high);
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
        if (isWhole()) {
            return true;
        }
        Interval other = behind(reported);
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /**
     * What two intervals share.
     *
     * @param other another interval
     * @return the numbers that are in both, if there are any
     */
    public Optional<Interval> meet(Interval other) {
        Fraction from = low.compareTo(other.low) >= 0 ? low : other.low;
        Fraction to = high.compareTo(other.high) <= 0 ? high : other.high;
        return from.compareTo(to) <= 0 ? Optional.of(new Interval(from, to)) : Optional.empty();
    }

    /**
     * The sum.
     *
     * @param other another interval
     * @return every sum of a number of this and a number of the other
     */
    public Interval plus(Interval other) {
        return new Interval(low.plus(other.low), high.plus(other.high));
    }

    /**
     * The interval times a number.
     *
     * @param factor the number, not negative
     * @return every number of this, times it
     */
    public Interval times(Fraction factor) {
        return new Interval(low.times(factor), high.times(factor));
    }
}
