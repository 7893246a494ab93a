package th.ita.rules.audit;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Rounding;
import th.ita.rules.scoring.Interval;

/**
 * One row under one order of rounding, from the indicators up. Every printed figure narrows what the numbers above it can
 * be; since no indicator counts in two instruments, what is left at the top is just what can be.
 */
final class OrderCheck {
    /** What follows the code of an instrument where its weighted score is meant. */
    static final String WEIGHTED = "Weighted";

    private final PublishedRow row;
    private final RoundingOrder order;
    private final Rounding rounding;
    private final Map<String, Held> held = new LinkedHashMap<>();

    private OrderCheck(PublishedRow row, RoundingOrder order, Rounding rounding) {
        this.row = row;
        this.order = order;
        this.rounding = rounding;
    }

    /** A printed figure, what it should follow from, and whether the two meet. */
    record Held(ReportedScore printed, Interval computed, boolean fits) {}

    /** Every figure that something is printed below, by subject, from the instruments up. */
    static Map<String, Held> of(PublishedRow row, RoundingOrder order, Rounding rounding, List<Below> instruments) {
        OrderCheck check = new OrderCheck(row, order, rounding);
        Interval sum = Interval.point(Fraction.ZERO);
        boolean tells = false;
        for (Below below : instruments) {
            sum = sum.plus(check.weighted(below));
            tells |= below.indicatorsTell() || below.word().isPresent();
        }
        check.stage(LevelCode.TOTAL.value(), row.score(LevelCode.TOTAL), sum, tells, false);
        return check.held;
    }

    private Interval weighted(Below below) {
        LevelCode code = below.instrument().code();
        Interval score = stage(
                code.value(),
                row.score(code),
                below.indicators(),
                below.indicatorsTell(),
                order == RoundingOrder.INSTRUMENTS_FIRST);
        return stage(
                code + WEIGHTED,
                row.weighted(code),
                score.times(below.share()),
                below.indicatorsTell() || row.score(code).isPresent(),
                order == RoundingOrder.WEIGHTED_FIRST);
    }

    /** What a number can be, given what follows from below, whether it is rounded here, and what is printed for it. */
    private Interval stage(
            String subject, Optional<ReportedScore> printed, Interval computed, boolean tells, boolean rounds) {
        Interval here = rounds
                ? new Interval(rounded(computed.low(), rounding.mode()), rounded(computed.high(), rounding.mode()))
                : computed;
        if (printed.isEmpty()) {
            return here;
        }
        Interval behind = Interval.behind(printed.get(), row.scope().roundings());
        Optional<Interval> possible = rounds ? onGrid(behind) : Optional.of(behind);
        Optional<Interval> both = possible.flatMap(here::meet);
        if (tells) {
            held.put(subject, new Held(printed.get(), computed, both.isPresent()));
        }
        return both.orElse(behind);
    }

    /** The numbers with no more decimals than the year prints. */
    private Optional<Interval> onGrid(Interval range) {
        Fraction low = rounded(range.low(), RoundingMode.CEILING);
        Fraction high = rounded(range.high(), RoundingMode.FLOOR);
        return low.compareTo(high) <= 0 ? Optional.of(new Interval(low, high)) : Optional.empty();
    }

    private Fraction rounded(Fraction number, RoundingMode mode) {
        return Fraction.of(number.rounded(new Rounding(rounding.decimals(), mode)));
    }
}
