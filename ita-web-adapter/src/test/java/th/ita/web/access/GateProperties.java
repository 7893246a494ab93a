package th.ita.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.agency.AgencyId;
import th.ita.web.access.AccessBook.Issued;
import th.ita.web.access.audit.AuditTrail;
import th.ita.web.access.limit.HandClock;
import th.ita.web.access.limit.Pauses;
import th.ita.web.access.network.TrustedProxies;

/**
 * Everything people and programs can do at the gate, in any order and while time goes by, against a plain list of who
 * should be let in as whom.
 */
class GateProperties {
    private static final AgencyId OURS = AgencyId.of("เทศบาลนครอุดรธานี");
    private static final AgencyId THEIRS = AgencyId.of("เทศบาลนครขอนแก่น");
    private static final SecureRandom RANDOM = new SecureRandom();

    enum Deed {
        MAKE_TOKEN,
        REVOKE_TOKEN,
        MAKE_LINK,
        USE_LINK,
        USE_TOKEN,
        SIGN_OUT,
        WAIT
    }

    record Step(Deed deed, int which, int minutes) {}

    @Property(tries = 400)
    void nobody_is_let_in_but_by_what_is_alive_and_nobody_as_somebody_else(@ForAll("steps") List<Step> steps) {
        Town town = new Town();
        for (Step step : steps) {
            town.play(step);
            town.assertOnlyTheRightOnesGetIn();
        }
    }

    /** The gate, and beside it what should be true. */
    private static final class Town {
        private final HandClock clock = new HandClock();
        private final AccessBooks books = AccessBooks.inMemory(AccessBook.EMPTY);
        private final AccessSettings settings = new AccessSettings(
                TrustedProxies.NONE,
                Optional.empty(),
                new Sessions.Limits(Duration.ofMinutes(30), Duration.ofHours(2), 100, 50),
                Duration.ofMinutes(10),
                AccessSettings.LOOPBACK.perAddress(),
                AccessSettings.LOOPBACK.perCaller(),
                new Pauses(100, Duration.ofSeconds(1), Duration.ofSeconds(1)),
                false);
        private final Gate gate = new Gate(settings, books, AuditTrail.inMemory(10), clock, RANDOM);
        private final List<Made> tokens = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<Live> sessions = new ArrayList<>();

        void play(Step step) {
            switch (step.deed()) {
                case MAKE_TOKEN -> makeToken(step.which());
                case REVOKE_TOKEN ->
                    at(tokens, step.which()).ifPresent(token -> {
                        books.change(book -> book.revoke(token.issued.token().id(), clock.instant()));
                        token.revoked = true;
                    });
                case MAKE_LINK ->
                    links.add(new Link(
                            gate.link("ผู้ใช้ลิงก์", grants(step.which())).get(),
                            grants(step.which()),
                            clock.instant()));
                case USE_LINK -> at(links, step.which()).ifPresent(this::useLink);
                case USE_TOKEN -> at(tokens, step.which()).ifPresent(this::useToken);
                case SIGN_OUT ->
                    at(sessions, step.which()).ifPresent(session -> {
                        gate.signOut(visit("POST", Optional.empty(), Optional.empty()), Optional.of(session.cookie));
                        session.ended = true;
                    });
                case WAIT -> clock.move(Duration.ofMinutes(step.minutes()));
            }
        }

        private void makeToken(int which) {
            tokens.add(
                    new Made(books.change(book -> book.issue("ผู้ใช้รหัส", grants(which), 1, clock.instant(), RANDOM))
                            .get()));
        }

        private void useLink(Link link) {
            boolean alive = !link.used && clock.instant().isBefore(link.made.plus(settings.linkLife()));
            Either<Denial, Gate.SignedIn> in =
                    gate.signInByLink(visit("POST", Optional.empty(), Optional.empty()), link.secret.value());
            assertThat(in.isRight()).isEqualTo(alive);
            in.forEach(signedIn ->
                    sessions.add(new Live(cookie(signedIn), link.grants, Optional.empty(), clock.instant())));
            link.used = true;
        }

        private void useToken(Made token) {
            String written = token.issued.written().handedOver();
            Either<Denial, Gate.SignedIn> in =
                    gate.signInByToken(visit("POST", Optional.empty(), Optional.empty()), written);
            assertThat(in.isRight()).isEqualTo(isAlive(token));
            in.forEach(signedIn -> sessions.add(
                    new Live(cookie(signedIn), token.issued.token().grants(), Optional.of(token), clock.instant())));
        }

        void assertOnlyTheRightOnesGetIn() {
            for (Made token : tokens) {
                Either<Denial, Visit> visit = admit(
                        "GET", Optional.of("Bearer " + token.issued.written().handedOver()), Optional.empty());
                assertThat(visit.isRight()).isEqualTo(isAlive(token));
                visit.forEach(in -> assertIs(in, token.issued.token().grants()));
            }
            for (Live session : sessions) {
                Visit visit = visit("GET", Optional.empty(), Optional.of(session.cookie));
                boolean alive = isAlive(session);
                assertThat(visit.caller().isPresent()).isEqualTo(alive);
                if (alive) {
                    session.used = clock.instant();
                    assertIs(visit, session.grants);
                } else {
                    session.ended = true;
                }
            }
            Visit guessed = visit(
                    "GET", Optional.empty(), Optional.of(Secret.random(RANDOM).value()));
            assertThat(guessed.caller()).isEmpty();
            assertThat(visit("GET", Optional.empty(), Optional.empty()).caller())
                    .isEmpty();
        }

        private boolean isAlive(Made token) {
            return !token.revoked
                    && clock.instant().isBefore(token.issued.token().expires());
        }

        private boolean isAlive(Live session) {
            return !session.ended
                    && clock.instant()
                            .isBefore(session.used.plus(settings.sessions().idle()))
                    && clock.instant()
                            .isBefore(session.began.plus(settings.sessions().longest()))
                    && session.token.filter(token -> !isAlive(token)).isEmpty();
        }

        private static void assertIs(Visit visit, Grants grants) {
            assertThat(visit.may(Right.WRITE_PLAN, OURS).isRight())
                    .isEqualTo(grants.role(OURS).isPresent());
            assertThat(visit.may(Right.READ_PLAN, THEIRS).isRight())
                    .isEqualTo(grants.role(THEIRS).isPresent());
            assertThat(visit.may(Right.MANAGE_ACCESS).isLeft()).isTrue();
        }

        private Visit visit(String method, Optional<String> authorization, Optional<String> cookie) {
            return admit(method, authorization, cookie).get();
        }

        private Either<Denial, Visit> admit(String method, Optional<String> authorization, Optional<String> cookie) {
            return gate.admit(Knocks.of(method, "127.0.0.1", authorization, cookie));
        }

        private static String cookie(Gate.SignedIn signedIn) {
            return Knocks.cookie(signedIn);
        }

        private static Grants grants(int which) {
            return Grants.at(which % 2 == 0 ? OURS : THEIRS, Role.EDITOR);
        }

        private static <T> Optional<T> at(List<T> list, int which) {
            return list.isEmpty() ? Optional.empty() : Optional.of(list.get(which % list.size()));
        }
    }

    private static final class Made {
        private final Issued issued;
        private boolean revoked;

        Made(Issued issued) {
            this.issued = issued;
        }
    }

    private static final class Link {
        private final Secret secret;
        private final Grants grants;
        private final Instant made;
        private boolean used;

        Link(Secret secret, Grants grants, Instant made) {
            this.secret = secret;
            this.grants = grants;
            this.made = made;
        }
    }

    private static final class Live {
        private final String cookie;
        private final Grants grants;
        private final Optional<Made> token;
        private final Instant began;
        private Instant used;
        private boolean ended;

        Live(String cookie, Grants grants, Optional<Made> token, Instant began) {
            this.cookie = cookie;
            this.grants = grants;
            this.token = token;
            this.began = began;
            this.used = began;
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Deed.class),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(1, 5, 9, 10, 25, 29, 30, 60, 60 * 24))
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }
}
