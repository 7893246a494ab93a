package th.ita.web.access;

import static th.ita.web.access.AccessRefusal.LINK_SPENT;

import io.vavr.control.Either;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.limit.SteadyClock;

/**
 * Links that let somebody in once, for who works at the machine itself. They are kept in memory alone, by their hashes, and
 * the oldest make room for new ones. Safe for use by several threads.
 */
public final class LoginLinks {
    private static final int MOST = 100;

    private final Map<String, Link> byHash = new LinkedHashMap<>();
    private final Duration life;
    private final Clock clock;
    private final SecureRandom random;

    /**
     * No links yet.
     *
     * @param life how long a link waits to be used
     * @param clock the time
     * @param random where secrets come from
     */
    public LoginLinks(Duration life, Clock clock, SecureRandom random) {
        this.life = life;
        this.clock = SteadyClock.over(clock);
        this.random = random;
    }

    /**
     * Whom a link lets in.
     *
     * @param name who it is, as revisions name their author
     * @param grants the roles
     * @param expires from when on it lets nobody in
     */
    public record Link(String name, Grants grants, Instant expires) {}

    /**
     * Makes a link.
     *
     * @param name who it is to be, 1 to 200 visible characters
     * @param grants the roles
     * @return its secret, or that nobody can be called so
     */
    public Either<Refusal, Secret> issue(String name, Grants grants) {
        return Names.name(name).map(plain -> {
            Secret secret = Secret.random(random);
            keep(secret.hash(), new Link(plain, grants, clock.instant().plus(life)));
            return secret;
        });
    }

    private synchronized void keep(String hash, Link link) {
        byHash.put(hash, link);
        if (byHash.size() > MOST) {
            byHash.remove(byHash.keySet().iterator().next());
        }
    }

    /**
     * Uses a link up.
     *
     * @param secret its secret
     * @return whom it lets in; or that it was used, has expired or never was, which of them is not told
     */
    public synchronized Either<Refusal, Link> redeem(Secret secret) {
        @Nullable Link link = byHash.remove(secret.hash());
        return link != null && clock.instant().isBefore(link.expires())
                ? Either.right(link)
                : Either.left(Refusal.of(LINK_SPENT, Place.unknown()));
    }
}
