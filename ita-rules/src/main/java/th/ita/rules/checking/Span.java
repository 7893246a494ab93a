package th.ita.rules.checking;

import java.math.BigDecimal;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Rounding;
import th.ita.rules.scoring.Interval;

/** The numbers a score may be, ends included. */
record Span(ExactNumber low, ExactNumber high) {
    static Span of(Interval interval) {
        return new Span(ExactNumber.of(interval.low()), ExactNumber.of(interval.high()));
    }

    static Span point(ExactNumber number) {
        return new Span(number, number);
    }

    /** What may lie behind a printed figure: half a unit of its last digit to either side, within 0 and 100. */
    static Span behind(ReportedScore reported) {
        BigDecimal printed = reported.printed();
        ExactNumber half = ExactNumber.of(BigDecimal.valueOf(5, printed.scale() + 1));
        ExactNumber low = ExactNumber.of(printed).minus(half);
        ExactNumber high = ExactNumber.of(printed).plus(half);
        return new Span(
                low.compareTo(ExactNumber.ZERO) < 0 ? ExactNumber.ZERO : low,
                high.compareTo(ExactNumber.HUNDRED) > 0 ? ExactNumber.HUNDRED : high);
    }

    boolean contains(ExactNumber number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }

    boolean isWithinTheScale() {
        return low.compareTo(ExactNumber.ZERO) >= 0
                && low.compareTo(high) <= 0
                && high.compareTo(ExactNumber.HUNDRED) <= 0;
    }

    /** Whether a published figure leaves room for a score in this span; an exact score must print as the figure. */
    boolean allows(ReportedScore reported, Rounding rule) {
        if (low.compareTo(high) == 0 && reported.printed().scale() == rule.decimals()) {
            return low.rounded(rule).compareTo(reported.printed()) == 0;
        }
        Span other = behind(reported);
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    @Override
    public String toString() {
        return low + " " + high;
    }
}
