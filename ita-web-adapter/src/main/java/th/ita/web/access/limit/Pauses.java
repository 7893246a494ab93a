package th.ita.web.access.limit;

import java.time.Duration;
import th.ita.domain.OutOfRangeException;

/**
 * How long somebody waits after tries that failed: not at all after the first few, then for a pause that doubles with each
 * further failure up to the longest.
 *
 * @param free how many failures have no consequence, 0 to 100
 * @param first the first pause, above zero
 * @param longest the longest pause, not shorter than the first, at most a day
 */
public record Pauses(int free, Duration first, Duration longest) {
    private static final int MOST_FREE = 100;

    /** Checks all. */
    public Pauses {
        if (free < 0 || free > MOST_FREE) {
            throw new OutOfRangeException("failures without consequence", free, "0 to " + MOST_FREE);
        }
        if (first.isZero() || first.isNegative()) {
            throw new OutOfRangeException("first pause", first, "above zero");
        }
        if (longest.compareTo(first) < 0 || longest.compareTo(Duration.ofDays(1)) > 0) {
            throw new OutOfRangeException("longest pause", longest, first + " to a day");
        }
    }

    /**
     * The pause after failures.
     *
     * @param failures how many there were, 0 or more
     * @return how long to wait
     */
    public Duration after(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        Duration pause = first;
        for (int i = free + 1; i < failures && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
