package th.ita.web.access.limit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that never goes back: where the one below it does, it stands still until that has caught up. What waits for a
 * time to pass never waits the longer, and what expires never lives the longer, because somebody set the time.
 *
 * <p>Safe for use by several threads.
 */
public final class SteadyClock extends Clock {
    private final Clock below;
    private final AtomicReference<Instant> latest;

    private SteadyClock(Clock below, AtomicReference<Instant> latest) {
        this.below = below;
        this.latest = latest;
    }

    /**
     * A clock over another.
     *
     * @param clock the other
     * @return the clock; the same if it is steady already
     */
    public static SteadyClock over(Clock clock) {
        return clock instanceof SteadyClock steady
                ? steady
                : new SteadyClock(clock, new AtomicReference<>(clock.instant()));
    }

    @Override
    public Instant instant() {
        Instant now = below.instant();
        return latest.accumulateAndGet(now, (one, other) -> one.isAfter(other) ? one : other);
    }

    @Override
    public ZoneId getZone() {
        return below.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SteadyClock(below.withZone(zone), latest);
    }
}
