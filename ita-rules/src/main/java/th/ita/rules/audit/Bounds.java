package th.ita.rules.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import th.ita.domain.score.Rounding;
import th.ita.rules.scoring.Interval;

/**
 * The ends of an interval in decimals, two more than the year prints, rounded outward so that they hold all of it.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Bounds(BigDecimal low, BigDecimal high) {
    private static final int MORE = 2;
    private static final int MOST = 10;

    /**
     * The bounds of an interval.
     *
     * @param range the interval
     * @param printed how the year prints scores
     * @return its bounds
     */
    public static Bounds of(Interval range, Rounding printed) {
        int decimals = Math.min(MOST, printed.decimals() + MORE);
        return new Bounds(
                range.low().rounded(new Rounding(decimals, RoundingMode.FLOOR)),
                range.high().rounded(new Rounding(decimals, RoundingMode.CEILING)));
    }
}
