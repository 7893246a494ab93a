package th.ita.web.access;

import static th.ita.web.access.AccessRefusal.NOT_A_HEADER;
import static th.ita.web.access.AccessRefusal.NO_ACCESS_CONFIGURED;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.limit.Pauses;
import th.ita.web.access.limit.Rate;
import th.ita.web.access.network.NetAddress;
import th.ita.web.access.network.TrustedProxies;

/**
 * How people and programs get in.
 *
 * @param proxies whose word is taken for who somebody is and where a request came from
 * @param personHeader the header in which those proxies name the account; nothing if they name nobody
 * @param sessions how long sessions last, and how many there can be
 * @param linkLife how long a link to sign in with waits to be used
 * @param perAddress how often requests may come from one address, known or not
 * @param perCaller how often one token, session or account may ask
 * @param pauses how long an address waits after tries that failed
 * @param secureCookie whether browsers reach the server by HTTPS alone, so that they keep the cookie to it
 */
public record AccessSettings(
        TrustedProxies proxies,
        Optional<String> personHeader,
        Sessions.Limits sessions,
        Duration linkLife,
        Rate perAddress,
        Rate perCaller,
        Pauses pauses,
        boolean secureCookie) {
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]{1,60}");

    private static final Sessions.Limits OFFICE_HOURS =
            new Sessions.Limits(Duration.ofMinutes(60), Duration.ofHours(12), 2000, 10);

    private static final Pauses GROWING = new Pauses(5, Duration.ofSeconds(2), Duration.ofMinutes(5));

    /** On the machine itself, where nobody is to be kept from asking often: a link that waits ten minutes. */
    public static final AccessSettings LOOPBACK = new AccessSettings(
            TrustedProxies.NONE,
            Optional.empty(),
            OFFICE_HOURS,
            Duration.ofMinutes(10),
            Rate.perSecond(100_000, 100_000),
            Rate.perSecond(100_000, 100_000),
            GROWING,
            false);

    /** Beyond the machine: 50 requests a second from an address, 100 by a caller, ten times as many at once. */
    public static final AccessSettings NETWORK = new AccessSettings(
            TrustedProxies.NONE,
            Optional.empty(),
            OFFICE_HOURS,
            Duration.ofMinutes(10),
            Rate.perSecond(50, 500),
            Rate.perSecond(100, 1000),
            GROWING,
            false);

    /**
     * The same with proxies.
     *
     * @param trusted where they are
     * @param header the header in which they name the account; nothing if they name nobody
     * @return the settings, or that the header is none
     */
    public Either<Refusal, AccessSettings> trusting(TrustedProxies trusted, Optional<String> header) {
        return header.filter(name -> !HEADER.matcher(name).matches())
                .<Either<Refusal, AccessSettings>>map(
                        none -> Either.left(Refusal.of(NOT_A_HEADER, Place.unknown(), none)))
                .orElseGet(() -> Either.right(new AccessSettings(
                        trusted, header, sessions, linkLife, perAddress, perCaller, pauses, secureCookie)));
    }

    /**
     * The same at other rates.
     *
     * @param address how often requests may come from one address
     * @param caller how often one caller may ask
     * @return the settings
     */
    public AccessSettings at(Rate address, Rate caller) {
        return new AccessSettings(proxies, personHeader, sessions, linkLife, address, caller, pauses, secureCookie);
    }

    /** {@return the same where browsers reach the server by HTTPS alone} */
    public AccessSettings overHttps() {
        return new AccessSettings(proxies, personHeader, sessions, linkLife, perAddress, perCaller, pauses, true);
    }

    /**
     * What stands against starting. Beyond the machine itself somebody must be able to get in, which takes a token that
     * opens something, or a proxy with an account it can name; nobody gets in otherwise, and nothing is open to all.
     *
     * @param listening the address the server is to listen on
     * @param books who may do what
     * @param now the time
     * @return why the server must not start, or nothing
     */
    public Optional<Refusal> obstacle(NetAddress listening, AccessBooks books, Instant now) {
        Either<Refusal, AccessBook> book = books.now();
        if (book.isLeft()) {
            return Optional.of(book.getLeft());
        }
        boolean byProxy = !proxies.ranges().isEmpty()
                && personHeader.isPresent()
                && !book.get().accounts().isEmpty();
        return listening.isLoopback() || byProxy || book.get().hasUsableToken(now)
                ? Optional.empty()
                : Optional.of(Refusal.of(NO_ACCESS_CONFIGURED, Place.unknown(), listening.toString()));
    }
}
