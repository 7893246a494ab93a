package th.ita.domain.framework;

import java.math.BigDecimal;
import java.util.Optional;
import th.ita.domain.OutOfRangeException;

/**
 * The scores by which a year tells what is good enough from what is not.
 *
 * @param keepFrom the printed score that counts as passed, 0 to 100
 * @param urgentBelow the printed score below which a year calls for urgent improvement, where it does; no higher than
 *     {@code keepFrom}, as the rules of frameworks make sure
 */
public record Thresholds(BigDecimal keepFrom, Optional<BigDecimal> urgentBelow) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Checks the ranges. */
    public Thresholds {
        check(keepFrom);
        urgentBelow.ifPresent(Thresholds::check);
    }

    private static void check(BigDecimal score) {
        if (score.signum() < 0 || score.compareTo(HUNDRED) > 0) {
            throw new OutOfRangeException("threshold", score, "0 to 100");
        }
    }
}
