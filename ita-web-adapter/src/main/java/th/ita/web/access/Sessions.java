package th.ita.web.access;

import static th.ita.web.access.AccessRefusal.TOO_MANY_SESSIONS;

import io.vavr.control.Either;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.limit.SteadyClock;

/**
 * The sessions of a running server, in memory alone, by the hashes of their secrets. A session ends when it is not used
 * for a while, when its longest time is over, or when it is closed. Who begins too many ends their own that was used
 * longest ago; nobody ends those of others. Safe for use by several threads.
 */
public final class Sessions {
    private static final int ID_LENGTH = 12;

    private final Map<String, Session> byHash = new HashMap<>();
    private final Limits limits;
    private final Clock clock;
    private final SecureRandom random;

    /**
     * How long sessions last, and how many there can be.
     *
     * @param idle how long one lasts without being used, above zero
     * @param longest how long one lasts at most, not shorter
     * @param most how many there can be, 1 or more
     * @param mostOfOne how many somebody can have of one name, 1 or more
     */
    public record Limits(Duration idle, Duration longest, int most, int mostOfOne) {
        /** Checks all. */
        public Limits {
            if (idle.isZero() || idle.isNegative() || longest.compareTo(idle) < 0) {
                throw new OutOfRangeException("life of a session", longest, "above zero, not shorter than " + idle);
            }
            if (most < 1 || mostOfOne < 1) {
                throw new OutOfRangeException("number of sessions", Math.min(most, mostOfOne), "1 or more");
            }
        }
    }

    /**
     * A session that just began.
     *
     * @param secret what the browser keeps in its cookie
     * @param session the session
     */
    public record Opened(Secret secret, Session session) {}

    /**
     * No sessions yet.
     *
     * @param limits how long they last, and how many there can be
     * @param clock the time
     * @param random where secrets come from
     */
    public Sessions(Limits limits, Clock clock, SecureRandom random) {
        this.limits = limits;
        this.clock = SteadyClock.over(clock);
        this.random = random;
    }

    /**
     * Begins a session.
     *
     * @param name who it is
     * @param grants the roles
     * @param token the id of the token that begins it, if one does
     * @return the session, or that there can be no more
     */
    public synchronized Either<Refusal, Opened> open(String name, Grants grants, Optional<String> token) {
        Instant now = clock.instant();
        byHash.values().removeIf(session -> isOver(session, now));
        List<Map.Entry<String, Session>> own = byHash.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(name))
                .sorted(Comparator.comparing(entry -> entry.getValue().used()))
                .toList();
        for (int i = 0; i <= own.size() - limits.mostOfOne(); i++) {
            byHash.remove(own.get(i).getKey());
        }
        if (byHash.size() >= limits.most()) {
            return Either.left(Refusal.of(TOO_MANY_SESSIONS, Place.unknown(), Integer.toString(limits.most())));
        }
        Secret secret = Secret.random(random);
        String id = Secret.random(random).hash().substring(0, ID_LENGTH);
        Session session = new Session(id, name, grants, token, now, now);
        byHash.put(secret.hash(), session);
        return Either.right(new Opened(secret, session));
    }

    /**
     * The session of a cookie, which is thereby used.
     *
     * @param secret what the cookie holds
     * @return the session; nothing if it is over or never was
     */
    public synchronized Optional<Session> use(Secret secret) {
        Instant now = clock.instant();
        String hash = secret.hash();
        @Nullable Session session = byHash.get(hash);
        if (session == null) {
            return Optional.empty();
        }
        if (isOver(session, now)) {
            byHash.remove(hash);
            return Optional.empty();
        }
        Session used = session.usedAt(now);
        byHash.put(hash, used);
        return Optional.of(used);
    }

    /**
     * Ends a session.
     *
     * @param secret what its cookie holds
     * @return the session that ended; nothing if it was over already
     */
    public synchronized Optional<Session> close(Secret secret) {
        return Optional.ofNullable(byHash.remove(secret.hash()));
    }

    /**
     * Ends a session whose token opens nothing any more.
     *
     * @param session the session
     */
    synchronized void close(Session session) {
        byHash.values().removeIf(one -> one.id().equals(session.id()));
    }

    /** {@return how many there are, some of which may be over} */
    public synchronized int kept() {
        return byHash.size();
    }

    private boolean isOver(Session session, Instant now) {
        return !now.isBefore(session.used().plus(limits.idle()))
                || !now.isBefore(session.began().plus(limits.longest()));
    }
}
