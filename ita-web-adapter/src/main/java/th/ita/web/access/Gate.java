package th.ita.web.access;

import static th.ita.web.access.AccessRefusal.FORM_SECRET_WRONG;
import static th.ita.web.access.AccessRefusal.FROM_ANOTHER_SITE;
import static th.ita.web.access.AccessRefusal.LINK_FROM_ELSEWHERE;
import static th.ita.web.access.AccessRefusal.TOO_MANY_FAILURES;
import static th.ita.web.access.AccessRefusal.TOO_MANY_REQUESTS;

import io.vavr.control.Either;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.audit.AuditEntry;
import th.ita.web.access.audit.AuditTrail;
import th.ita.web.access.limit.LockOut;
import th.ita.web.access.limit.RateLimit;
import th.ita.web.access.network.NetAddress;

/**
 * What every request goes through: how often it may come, who it is, and whether a page of this server made it. What it
 * may do, the {@link Visit} tells then. Safe for use by several threads.
 */
public final class Gate {
    private static final int MOST_KEYS = 20_000;

    private final AccessSettings settings;
    private final AuditTrail trail;
    private final Clock clock;
    private final Sessions sessions;
    private final LoginLinks links;
    private final FormSecrets forms;
    private final Recognition recognition;
    private final RateLimit<NetAddress> perAddress;
    private final RateLimit<String> perCaller;
    private final LockOut<NetAddress> lockOut;

    /**
     * A gate.
     *
     * @param settings how people and programs get in
     * @param books who may do what
     * @param trail where it is noted who signed in and who was locked out
     * @param clock the time
     * @param random where secrets come from
     */
    public Gate(AccessSettings settings, AccessBooks books, AuditTrail trail, Clock clock, SecureRandom random) {
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
        this.sessions = new Sessions(settings.sessions(), clock, random);
        this.links = new LoginLinks(settings.linkLife(), clock, random);
        this.forms = new FormSecrets(random);
        this.recognition = new Recognition(settings, books, sessions, clock);
        this.perAddress = new RateLimit<>(settings.perAddress(), MOST_KEYS, clock);
        this.perCaller = new RateLimit<>(settings.perCaller(), MOST_KEYS, clock);
        this.lockOut = new LockOut<>(settings.pauses(), MOST_KEYS, clock);
    }

    /**
     * Somebody who just signed in.
     *
     * @param cookie the value of {@code Set-Cookie}
     * @param session the session
     */
    public record SignedIn(String cookie, Session session) {}

    /** {@return the cookie of sessions} */
    public SessionCookie cookie() {
        return new SessionCookie(settings.secureCookie(), settings.sessions().longest());
    }

    /**
     * Lets a request in, or not. Who is not known is let in too; what they may do is little.
     *
     * @param knock what the request says
     * @return the visit, or why it is turned away
     */
    public Either<Denial, Visit> admit(Knock knock) {
        NetAddress from = settings.proxies().client(knock.peer(), knock.forwardedFor());
        Duration wait = perAddress.take(from.neighbourhood());
        if (!wait.isZero()) {
            return Either.left(Denial.tooOften(TOO_MANY_REQUESTS, wait));
        }
        if (knock.isUnsafe() && !knock.bearsToken() && knock.site().isForeign()) {
            String site = knock.site().origin().orElse("?");
            return Either.left(Denial.of(FROM_ANOTHER_SITE, site));
        }
        boolean direct = from.equals(knock.peer());
        return caller(knock, from)
                .flatMap(this::notTooOften)
                .map(caller -> new Visit(from, direct, knock.isUnsafe(), caller, knock.request()));
    }

    private Either<Denial, Optional<Caller>> caller(Knock knock, NetAddress from) {
        if (knock.vouched().isEmpty() && knock.bearsToken()) {
            return guarded(from, knock.request(), () -> recognition.byToken(knock.bearer(), from))
                    .map(Optional::of);
        }
        return recognition.withoutToken(knock, from);
    }

    private Either<Denial, Optional<Caller>> notTooOften(Optional<Caller> caller) {
        Duration wait = caller.map(known -> perCaller.take(known.means() + ":" + known.credential()))
                .orElse(Duration.ZERO);
        return wait.isZero() ? Either.right(caller) : Either.left(Denial.tooOften(TOO_MANY_REQUESTS, wait));
    }

    /** Looks at a secret somebody shows, unless they guessed too often; while they wait, nothing is looked at. */
    private <T> Either<Denial, T> guarded(NetAddress from, String request, Recognition.Try<T> attempt) {
        NetAddress who = from.neighbourhood();
        Duration wait = lockOut.pause(who);
        if (!wait.isZero()) {
            return Either.left(Denial.tooOften(TOO_MANY_FAILURES, wait));
        }
        Either<Denial, T> outcome = attempt.run();
        if (outcome.isLeft() && Recognition.isGuess(outcome.getLeft())) {
            int failures = lockOut.failed(who);
            if (!settings.pauses().after(failures).isZero()) {
                note(from, "LOCKED_OUT", Integer.toString(failures), request);
            }
        }
        return outcome;
    }

    /**
     * Checks that a change comes from a page that was made for whoever the browser says it is. Programs with a token need
     * no such thing.
     *
     * @param visit the visit
     * @param presented what the form or the header {@code X-Form-Secret} says
     * @return the visit, or that the change does not come from here
     */
    public Either<Denial, Visit> confirm(Visit visit, Optional<String> presented) {
        boolean needed = visit.unsafe()
                && visit.caller().filter(known -> known.means().isSentUnasked()).isPresent();
        boolean right = presented
                .filter(secret -> visit.caller()
                        .filter(known -> forms.isOf(known, secret))
                        .isPresent())
                .isPresent();
        return !needed || right ? Either.right(visit) : Either.left(Denial.of(FORM_SECRET_WRONG));
    }

    /**
     * The secret for the forms of a page.
     *
     * @param caller for whom the page is made
     * @return the secret, another one each time
     */
    public String formSecret(Caller caller) {
        return forms.issue(caller);
    }

    /**
     * Makes a link that lets somebody in once, at the machine itself.
     *
     * @param name who it is to be, as revisions name their author
     * @param grants the roles
     * @return the secret of the link, or that nobody can be called so
     */
    public Either<Refusal, Secret> link(String name, Grants grants) {
        return links.issue(name, grants);
    }

    /**
     * Makes such a link for somebody else, which is noted.
     *
     * @param name who it is to be
     * @param grants the roles
     * @param by who makes it
     * @param request the id of the request
     * @return the secret of the link; or that it may not be made, or nobody can be called so
     */
    public Either<Refusal, Secret> link(String name, Grants grants, Caller by, String request) {
        return by.may(Right.MANAGE_ACCESS)
                .flatMap(allowed -> link(name, grants))
                .peek(secret -> trail.add(
                        by.entry(clock.instant(), "CREATE_LINK", Optional.empty(), name + " " + grants, 0, request)));
    }

    /**
     * Signs in with a link.
     *
     * @param visit the visit
     * @param secret what stands in the link
     * @return the session, or why there is none
     */
    public Either<Denial, SignedIn> signInByLink(Visit visit, String secret) {
        if (!visit.direct() || !visit.from().isLoopback()) {
            return Either.left(Denial.of(LINK_FROM_ELSEWHERE));
        }
        return guarded(
                        visit.from(),
                        visit.request(),
                        () -> links.redeem(new Secret(secret)).mapLeft(Denial::of))
                .flatMap(link -> begin(visit, link.name(), link.grants(), Optional.empty()));
    }

    /**
     * Signs in with a token, as people do at a browser.
     *
     * @param visit the visit
     * @param token the token
     * @return the session, which ends with the token; or why there is none
     */
    public Either<Denial, SignedIn> signInByToken(Visit visit, String token) {
        return guarded(visit.from(), visit.request(), () -> recognition.byToken(token, visit.from()))
                .flatMap(known -> begin(visit, known.name(), known.grants(), Optional.of(known.credential())));
    }

    private Either<Denial, SignedIn> begin(Visit visit, String name, Grants grants, Optional<String> token) {
        return sessions.open(name, grants, token).mapLeft(Denial::of).map(opened -> {
            note(visit, opened.session(), "SIGN_IN");
            return new SignedIn(cookie().begin(opened.secret()), opened.session());
        });
    }

    /**
     * Ends a session.
     *
     * @param visit the visit
     * @param cookie the value of the session's cookie
     * @return the value of {@code Set-Cookie} that takes it from the browser
     */
    public String signOut(Visit visit, Optional<String> cookie) {
        cookie.flatMap(value -> sessions.close(new Secret(value))).ifPresent(ended -> note(visit, ended, "SIGN_OUT"));
        return cookie().end();
    }

    private void note(Visit visit, Session session, String what) {
        trail.add(new AuditEntry(
                clock.instant(),
                session.name(),
                session.grants().highest().map(Role::id).orElse(""),
                Means.SESSION.name(),
                session.id(),
                visit.from().toString(),
                what,
                session.token().orElse(""),
                0,
                visit.request()));
    }

    private void note(NetAddress from, String what, String about, String request) {
        trail.add(new AuditEntry(clock.instant(), "", "", "", "", from.toString(), what, about, 0, request));
    }
}
