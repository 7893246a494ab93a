package th.ita.web.access.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives each key its bucket of turns. Per key one time is kept: when its bucket will be full again. At most so many keys
 * are kept; a key is forgotten only when its bucket is full, and where none is, keys that are new share one bucket. A new
 * key's own bucket holds no more than the shared one, from which it may have taken. So nobody gets more than a bucket,
 * however many keys there are.
 *
 * <p>A clock that is set back stands still here until it has caught up. Safe for use by several threads.
 *
 * @param <K> what is counted, such as an address
 */
public final class RateLimit<K> {
    private final Rate rate;
    private final int most;
    private final Clock clock;
    /** When each bucket is full again, those used longest ago first. */
    private final Map<K, Instant> fullAt = new LinkedHashMap<>(16, 0.75F, true);

    private Instant sharedFullAt = Instant.MIN;

    /**
     * A limit under which nothing has been done yet.
     *
     * @param rate how often each key may
     * @param most how many keys are kept, 1 or more
     * @param clock the time
     */
    public RateLimit(Rate rate, int most, Clock clock) {
        this.rate = rate;
        this.most = most;
        this.clock = SteadyClock.over(clock);
    }

    /**
     * Takes a turn if there is one.
     *
     * @param key who takes it
     * @return zero if it was taken; otherwise how long until there is one, and then nothing has changed
     */
    public synchronized Duration take(K key) {
        Instant now = clock.instant();
        boolean own = fullAt.containsKey(key) || hasRoom(now);
        Instant full = later(fullAt.getOrDefault(key, sharedFullAt), now);
        Instant fullAfterwards = full.plus(rate.refill());
        Duration missing = Duration.between(now.plus(rate.full()), fullAfterwards);
        if (!missing.isZero() && !missing.isNegative()) {
            return missing;
        }
        if (own) {
            fullAt.put(key, fullAfterwards);
        } else {
            sharedFullAt = fullAfterwards;
        }
        return Duration.ZERO;
    }

    /** {@return how many keys are kept} */
    public synchronized int kept() {
        return fullAt.size();
    }

    /** Buckets that are full are as good as forgotten. Two for each that comes keep the number falling. */
    private boolean hasRoom(Instant now) {
        Iterator<Instant> eldest = fullAt.values().iterator();
        for (int i = 0; i < 2 && eldest.hasNext(); i++) {
            if (eldest.next().isAfter(now)) {
                break;
            }
            eldest.remove();
        }
        return fullAt.size() < most;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
