package th.ita.web.access.limit;

import java.time.Duration;
import th.ita.domain.OutOfRangeException;

/**
 * How often something may be done: a bucket that holds some turns and is refilled evenly.
 *
 * @param bucket how many turns a full bucket holds, 1 to 1,000,000
 * @param refill how long one turn takes to come back, above zero, at most a day
 */
public record Rate(int bucket, Duration refill) {
    private static final int LARGEST = 1_000_000;

    /** Checks both. */
    public Rate {
        if (bucket < 1 || bucket > LARGEST) {
            throw new OutOfRangeException("turns in a bucket", bucket, "1 to " + LARGEST);
        }
        if (refill.isZero() || refill.isNegative() || refill.compareTo(Duration.ofDays(1)) > 0) {
            throw new OutOfRangeException("time for a turn to come back", refill, "above zero, at most a day");
        }
    }

    /**
     * A rate by the second.
     *
     * @param turns how many turns come back in a second, 1 to 1,000,000
     * @param bucket how many may be taken at once after a while without any
     * @return the rate
     */
    public static Rate perSecond(int turns, int bucket) {
        if (turns < 1 || turns > LARGEST) {
            throw new OutOfRangeException("turns in a second", turns, "1 to " + LARGEST);
        }
        return new Rate(bucket, Duration.ofSeconds(1).dividedBy(turns));
    }

    /** {@return how long an empty bucket takes to be full} */
    public Duration full() {
        return refill.multipliedBy(bucket);
    }
}
