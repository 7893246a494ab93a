package th.ita.rules.scoring;

import org.jspecify.annotations.Nullable;
import th.ita.domain.score.ReportedScore;

/**
 * A published figure that stands in for a score. What lies behind a figure is the same wherever it is printed, so it is
 * worked out once for figures of two decimals, which nearly all are: there are 10,001 of them at most.
 */
final class StandIn {
    private static final int DECIMALS = 2;
    /** Filled without a lock: two threads may work out the same figure, and either may be kept. */
    private static final Standing.@Nullable Known[] KEPT = new Standing.@Nullable Known[10_001];

    private StandIn() {}

    /** What was computed, or where that is no score the figure that stands in for it, if there is one. */
    static Standing orFigure(Standing computed, @Nullable ReportedScore figure) {
        return computed instanceof Standing.Known || figure == null ? computed : of(figure);
    }

    /** Where a level stands that a figure stands in for. */
    static Standing.Known of(ReportedScore figure) {
        if (figure.printed().scale() != DECIMALS) {
            return behind(figure);
        }
        int hundredths = figure.printed().scaleByPowerOfTen(DECIMALS).intValue();
        Standing.Known kept = KEPT[hundredths];
        if (kept == null) {
            kept = behind(figure);
            KEPT[hundredths] = kept;
        }
        return kept;
    }

    private static Standing.Known behind(ReportedScore figure) {
        return new Standing.Known(figure.score(), Interval.behind(figure), Basis.REPORTED);
    }
}
