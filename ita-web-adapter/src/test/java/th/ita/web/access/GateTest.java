package th.ita.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.access.AccessRefusal.FORM_SECRET_WRONG;
import static th.ita.web.access.AccessRefusal.FROM_ANOTHER_SITE;
import static th.ita.web.access.AccessRefusal.LINK_FROM_ELSEWHERE;
import static th.ita.web.access.AccessRefusal.LINK_SPENT;
import static th.ita.web.access.AccessRefusal.NOT_A_BEARER_TOKEN;
import static th.ita.web.access.AccessRefusal.TOO_MANY_FAILURES;
import static th.ita.web.access.AccessRefusal.TOO_MANY_REQUESTS;
import static th.ita.web.access.AccessRefusal.UNCLEAR_PERSON;
import static th.ita.web.access.AccessRefusal.UNKNOWN_PERSON;
import static th.ita.web.access.AccessRefusal.UNKNOWN_TOKEN;

import io.vavr.control.Either;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.domain.agency.AgencyId;
import th.ita.web.access.audit.AuditEntry;
import th.ita.web.access.audit.AuditTrail;
import th.ita.web.access.limit.HandClock;
import th.ita.web.access.limit.Rate;
import th.ita.web.access.network.NetAddress;
import th.ita.web.access.network.TrustedProxies;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GateTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AgencyId UDON = AgencyId.of("เทศบาลนครอุดรธานี");
    private static final String ELSEWHERE = "203.0.113.9";
    private static final String PROXY = "10.1.0.1";

    private final HandClock clock = new HandClock();
    private final AuditTrail trail = AuditTrail.inMemory(100);
    private final AccessBooks books = AccessBooks.inMemory(AccessBook.EMPTY);
    private final String token = books.change(
                    book -> book.issue("ผู้จัดทำ", Grants.at(UDON, Role.EDITOR), 30, clock.instant(), RANDOM))
            .get()
            .written()
            .handedOver();
    private final Gate gate = gate(AccessSettings.LOOPBACK);

    @Test
    void a_token_lets_in_whom_it_was_made_for() {
        Caller caller = gate.admit(bearing(token, ELSEWHERE)).get().caller().orElseThrow();

        assertThat(caller.name()).isEqualTo("ผู้จัดทำ");
        assertThat(caller.means()).isEqualTo(Means.TOKEN);
        assertThat(caller.from()).isEqualTo(NetAddress.parse(ELSEWHERE).get());
    }

    @Test
    void who_guesses_waits_the_longer_the_more_and_a_right_token_waits_too() {
        for (int i = 0; i < 6; i++) {
            assertThat(code(gate.admit(bearing(guess(), ELSEWHERE)))).isEqualTo(UNKNOWN_TOKEN);
        }
        Denial first = gate.admit(bearing(token, ELSEWHERE)).getLeft();
        clock.move(first.pause());
        assertThat(code(gate.admit(bearing(guess(), ELSEWHERE)))).isEqualTo(UNKNOWN_TOKEN);
        Denial second = gate.admit(bearing(token, ELSEWHERE)).getLeft();

        assertThat(first.refusal().code()).isEqualTo(TOO_MANY_FAILURES);
        assertThat(first.pauseSeconds()).isEqualTo(2);
        assertThat(second.pause()).isEqualTo(first.pause().multipliedBy(2));
        assertThat(gate.admit(bearing(token, "203.0.113.10")).isRight()).isTrue();
        clock.move(second.pause());
        assertThat(gate.admit(bearing(token, ELSEWHERE)).isRight()).isTrue();
        assertThat(trail.latest(any -> true, 9))
                .extracting(AuditEntry::what)
                .containsExactly("LOCKED_OUT", "LOCKED_OUT");
    }

    @Test
    void a_token_that_has_expired_is_no_guess() {
        clock.move(Duration.ofDays(40));
        for (int i = 0; i < 50; i++) {
            assertThat(code(gate.admit(bearing(token, ELSEWHERE)))).isEqualTo(AccessRefusal.TOKEN_EXPIRED);
        }
    }

    @Test
    void neighbours_in_ipv6_guess_together() {
        for (int i = 0; i < 6; i++) {
            gate.admit(bearing(guess(), "2001:db8::" + (i + 1)));
        }

        assertThat(code(gate.admit(bearing(token, "2001:db8::77")))).isEqualTo(TOO_MANY_FAILURES);
    }

    @Test
    void from_one_address_come_only_so_many_requests() {
        Gate slow = gate(AccessSettings.LOOPBACK.at(Rate.perSecond(1, 3), Rate.perSecond(100, 100)));
        for (int i = 0; i < 3; i++) {
            assertThat(slow.admit(bearing(token, ELSEWHERE)).isRight()).isTrue();
        }
        Denial denial = slow.admit(bearing(token, ELSEWHERE)).getLeft();

        assertThat(denial.refusal().code()).isEqualTo(TOO_MANY_REQUESTS);
        assertThat(denial.refusal().arguments()).containsExactly("1");
        assertThat(slow.admit(bearing(token, "203.0.113.10")).isRight()).isTrue();
    }

    @Test
    void one_caller_asks_only_so_often_from_wherever() {
        Gate slow = gate(AccessSettings.LOOPBACK.at(Rate.perSecond(100, 100), Rate.perSecond(1, 2)));

        assertThat(slow.admit(bearing(token, "203.0.113.1")).isRight()).isTrue();
        assertThat(slow.admit(bearing(token, "203.0.113.2")).isRight()).isTrue();
        assertThat(code(slow.admit(bearing(token, "203.0.113.3")))).isEqualTo(TOO_MANY_REQUESTS);
    }

    @Test
    void a_link_works_once_and_on_the_machine_alone() {
        String secret = gate.link("ผู้ดูแล", Grants.everywhere(Role.ADMINISTRATOR))
                .get()
                .value();
        Visit far = gate.admit(Knocks.of("POST", ELSEWHERE, Optional.empty(), Optional.empty()))
                .get();
        Visit near = gate.admit(Knocks.of("POST", "127.0.0.1", Optional.empty(), Optional.empty()))
                .get();

        assertThat(code(gate.signInByLink(far, secret))).isEqualTo(LINK_FROM_ELSEWHERE);
        String cookie = gate.signInByLink(near, secret).get().cookie();
        assertThat(cookie).startsWith("ita-session=").endsWith("; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict");
        assertThat(code(gate.signInByLink(near, secret))).isEqualTo(LINK_SPENT);
    }

    @Test
    void behind_a_proxy_on_the_machine_a_link_is_from_elsewhere() {
        Gate proxied = gate(trusting("127.0.0.1"));
        String secret = proxied.link("ผู้ดูแล", Grants.everywhere(Role.ADMINISTRATOR))
                .get()
                .value();
        Visit visit = proxied.admit(Knocks.of(
                        "POST",
                        "127.0.0.1",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(ELSEWHERE),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .get();

        assertThat(code(proxied.signInByLink(visit, secret))).isEqualTo(LINK_FROM_ELSEWHERE);
    }

    @Test
    void over_https_the_cookie_is_kept_to_it() {
        Gate secure = gate(AccessSettings.LOOPBACK.overHttps());
        Visit visit = secure.admit(Knocks.of("POST", ELSEWHERE, Optional.empty(), Optional.empty()))
                .get();

        assertThat(secure.signInByToken(visit, token).get().cookie())
                .startsWith("__Host-ita-session=")
                .endsWith("; Secure");
    }

    @Test
    void a_change_by_a_session_needs_the_secret_of_its_form_and_of_no_other() {
        String cookie = signedIn();
        String other = signedIn();
        Visit visit = gate.admit(Knocks.of("POST", ELSEWHERE, Optional.empty(), Optional.of(cookie)))
                .get();
        Caller caller = visit.caller().orElseThrow();
        Caller stranger = gate.admit(Knocks.of("GET", ELSEWHERE, Optional.empty(), Optional.of(other)))
                .get()
                .caller()
                .orElseThrow();

        assertThat(gate.confirm(visit, Optional.of(gate.formSecret(caller))).isRight())
                .isTrue();
        assertThat(gate.formSecret(caller))
                .isNotEqualTo(gate.formSecret(caller))
                .hasSize(86);
        for (String wrong :
                List.of("", "x", "-".repeat(86), gate.formSecret(stranger), gate.formSecret(caller) + "A")) {
            assertThat(code(gate.confirm(visit, Optional.of(wrong)))).isEqualTo(FORM_SECRET_WRONG);
        }
        assertThat(code(gate.confirm(visit, Optional.empty()))).isEqualTo(FORM_SECRET_WRONG);
    }

    @Test
    void a_change_by_a_token_needs_no_form() {
        Visit visit = gate.admit(Knocks.of("PUT", ELSEWHERE, Optional.of("bearer " + token), Optional.empty()))
                .get();

        assertThat(gate.confirm(visit, Optional.empty()).isRight()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "POST, https://evil.example, -, true",
                "POST, http://ita.example:8421, -, false",
                "POST, https://ITA.example:8421, -, false",
                "POST, http://ita.example, -, true",
                "POST, null, -, true",
                "POST, null, same-origin, false",
                "POST, http://ita.example:8421, cross-site, true",
                "POST, -, same-site, true",
                "DELETE, -, cross-site, true",
                "POST, -, none, false",
                "POST, -, -, false",
                "GET, https://evil.example, cross-site, false"
            })
    void a_change_from_another_sites_page_is_turned_away(
            String method, String origin, String relation, boolean turnedAway) {
        Either<Denial, Visit> visit = gate.admit(Knocks.of(
                method,
                ELSEWHERE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.ofNullable(origin),
                Optional.ofNullable(relation)));

        assertThat(visit.isLeft()).isEqualTo(turnedAway);
        if (turnedAway) {
            assertThat(code(visit)).isEqualTo(FROM_ANOTHER_SITE);
        }
    }

    @Test
    void a_session_ends_with_its_token() {
        String cookie = signedIn();
        books.change(book -> book.revoke(book.tokens().get(0).id(), clock.instant()));

        assertThat(gate.admit(Knocks.of("GET", ELSEWHERE, Optional.empty(), Optional.of(cookie)))
                        .get()
                        .caller())
                .isEmpty();
    }

    @Test
    void only_the_proxys_word_counts() {
        Gate proxied = gate(trusting(PROXY));
        books.change(book -> book.add("user1", "ผู้อนุมัติ", Grants.at(UDON, Role.APPROVER)));

        Caller caller = proxied.admit(by(PROXY, "user1")).get().caller().orElseThrow();
        assertThat(caller.name()).isEqualTo("ผู้อนุมัติ");
        assertThat(caller.means()).isEqualTo(Means.PROXY);
        assertThat(caller.from()).isEqualTo(NetAddress.parse(ELSEWHERE).get());
        assertThat(proxied.admit(by("10.1.0.2", "user1")).get().caller()).isEmpty();
        assertThat(proxied.admit(by("127.0.0.1", "user1")).get().caller()).isEmpty();
        assertThat(gate.admit(by(PROXY, "user1")).get().caller()).isEmpty();
        assertThat(code(proxied.admit(by(PROXY, "nobody")))).isEqualTo(UNKNOWN_PERSON);
        assertThat(code(proxied.admit(by(PROXY, "user1", "root")))).isEqualTo(UNCLEAR_PERSON);
        assertThat(code(proxied.admit(by(PROXY, " ")))).isEqualTo(UNCLEAR_PERSON);
    }

    @Test
    void a_password_in_place_of_a_token_is_told() {
        assertThat(code(gate.admit(Knocks.of("GET", ELSEWHERE, Optional.of("Basic YTpi"), Optional.empty()))))
                .isEqualTo(NOT_A_BEARER_TOKEN);
    }

    @Test
    void who_signs_in_and_out_is_noted_without_secrets() {
        String cookie = signedIn();
        Visit visit = gate.admit(Knocks.of("POST", ELSEWHERE, Optional.empty(), Optional.of(cookie)))
                .get();
        gate.signOut(visit, Optional.of(cookie));

        assertThat(trail.latest(any -> true, 9)).extracting(AuditEntry::what).containsExactly("SIGN_OUT", "SIGN_IN");
        assertThat(trail.latest(any -> true, 9).toString())
                .contains("ผู้จัดทำ", ELSEWHERE)
                .doesNotContain(cookie);
        assertThat(gate.admit(Knocks.of("GET", ELSEWHERE, Optional.empty(), Optional.of(cookie)))
                        .get()
                        .caller())
                .isEmpty();
    }

    private String signedIn() {
        Visit visit = gate.admit(Knocks.of("POST", ELSEWHERE, Optional.empty(), Optional.empty()))
                .get();
        return Knocks.cookie(gate.signInByToken(visit, token).get());
    }

    private Gate gate(AccessSettings settings) {
        return new Gate(settings, books, trail, clock, RANDOM);
    }

    private static AccessSettings trusting(String proxy) {
        return AccessSettings.LOOPBACK
                .trusting(TrustedProxies.parse(List.of(proxy)).get(), Optional.of("X-Remote-User"))
                .get();
    }

    private static Knock by(String peer, String... people) {
        return Knocks.of(
                "GET",
                peer,
                Optional.empty(),
                Optional.empty(),
                List.of(ELSEWHERE),
                List.of(people),
                Optional.empty(),
                Optional.empty());
    }

    private static Knock bearing(String token, String from) {
        return Knocks.of("GET", from, Optional.of("Bearer " + token), Optional.empty());
    }

    private static String guess() {
        return new Token.Written("0123456789ab", Secret.random(RANDOM)).handedOver();
    }

    private static Object code(Either<Denial, ?> outcome) {
        return outcome.getLeft().refusal().code();
    }
}
