package th.ita.web.access.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets those wait who failed. Failures are forgotten when the longest pause has gone by twice without another; a success
 * does not make up for them, or whoever may do a little could guess for ever. At most so many keys are kept, those that failed longest ago being forgotten first only when their time has come;
 * where none is, keys that are new are counted together.
 *
 * <p>A clock that is set back stands still here until it has caught up. Safe for use by several threads.
 *
 * @param <K> who is counted, such as an address
 */
public final class LockOut<K> {
    private final Pauses pauses;
    private final int most;
    private final Clock clock;
    /** Those that failed longest ago first. */
    private final Map<K, Failures> byKey = new LinkedHashMap<>();

    private Failures shared = Failures.NONE;

    /**
     * A lock-out that knows of no failure.
     *
     * @param pauses how long to wait
     * @param most how many keys are kept, 1 or more
     * @param clock the time
     */
    public LockOut(Pauses pauses, int most, Clock clock) {
        this.pauses = pauses;
        this.most = most;
        this.clock = SteadyClock.over(clock);
    }

    /**
     * How long somebody still has to wait.
     *
     * @param key who
     * @return zero if a try may be made
     */
    public synchronized Duration pause(K key) {
        Instant now = clock.instant();
        Duration left = Duration.between(now, of(key, now).until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /**
     * Notes a failure.
     *
     * @param key who failed
     * @return how many failures are counted now
     */
    public synchronized int failed(K key) {
        Instant now = clock.instant();
        Failures failures = of(key, now).another(now, pauses);
        boolean own = byKey.remove(key) != null || hasRoom(now);
        if (own) {
            byKey.put(key, failures);
        } else {
            shared = failures;
        }
        return failures.count();
    }

    /** {@return how many keys are kept} */
    public synchronized int kept() {
        return byKey.size();
    }

    /** A key that has no count of its own has the common one while there is no room for another. */
    private Failures of(K key, Instant now) {
        @Nullable Failures own = byKey.get(key);
        Failures known = own != null ? own : hasRoom(now) ? Failures.NONE : shared;
        return known.isForgotten(now) ? Failures.NONE : known;
    }

    private boolean hasRoom(Instant now) {
        Iterator<Failures> eldest = byKey.values().iterator();
        while (byKey.size() >= most && eldest.hasNext() && eldest.next().isForgotten(now)) {
            eldest.remove();
        }
        return byKey.size() < most;
    }

    private record Failures(int count, Instant until, Instant forgotten) {
        static final Failures NONE = new Failures(0, Instant.EPOCH, Instant.EPOCH);

        boolean isForgotten(Instant now) {
            return !forgotten.isAfter(now);
        }

        Failures another(Instant now, Pauses pauses) {
            int more = count == Integer.MAX_VALUE ? count : count + 1;
            Duration memory = pauses.longest().multipliedBy(2);
            return new Failures(more, now.plus(pauses.after(more)), now.plus(memory));
        }
    }
}
