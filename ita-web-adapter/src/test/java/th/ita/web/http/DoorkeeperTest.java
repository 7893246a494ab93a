package th.ita.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.AccessBook;
import th.ita.web.access.AccessBooks;
import th.ita.web.access.AccessSettings;
import th.ita.web.access.Gate;
import th.ita.web.access.Grants;
import th.ita.web.access.Right;
import th.ita.web.access.Role;
import th.ita.web.access.Secret;
import th.ita.web.access.Token;
import th.ita.web.access.audit.AuditTrail;
import th.ita.web.access.limit.HandClock;
import th.ita.web.access.limit.Rate;
import th.ita.web.access.network.TrustedProxies;
import th.ita.web.entry.SignIn;

/** Who gets where, told by a client of HTTP that tries what it should not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorkeeperTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AgencyId OURS = AgencyId.of("เทศบาลนครอุดรธานี");
    private static final AgencyId THEIRS = AgencyId.of("เทศบาลนครขอนแก่น");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HandClock clock = new HandClock();
    private final AccessBooks books = AccessBooks.inMemory(AccessBook.EMPTY);
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> written = new ArrayList<>();
    private Javalin server;
    private Gate gate;

    @BeforeEach
    void start() {
        start(AccessSettings.LOOPBACK);
    }

    private void start(AccessSettings settings) {
        stop();
        gate = new Gate(settings, books, AuditTrail.inMemory(100), clock, RANDOM);
        List<Route> routes = new ArrayList<>(new SignIn(gate).routes());
        routes.add(new Route("open", Verb.GET, "/open", Right.LOOK_FROM_OUTSIDE, request -> said("open")));
        routes.add(new Route(
                "page",
                Verb.GET,
                "/agencies/{agency}",
                Right.READ_PLAN,
                request -> said(request.caller().name() + " " + request.formSecret())));
        routes.add(new Route(
                "read",
                Verb.GET,
                "/api/v1/agencies/{agency}/plan",
                Right.READ_PLAN,
                request -> said(request.caller().name())));
        routes.add(new Route("write", Verb.POST, "/api/v1/agencies/{agency}/plan", Right.WRITE_PLAN, this::write));
        routes.add(new Route("manage", Verb.GET, "/api/v1/tokens", Right.MANAGE_ACCESS, request -> said("all")));
        Dispatch dispatch =
                new Dispatch(routes, gate, settings, new Metrics(), (id, fault) -> {}, clock, ProblemPages.NONE);
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            dispatch.into(config);
        });
        server.start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    private Either<Refusal, Reply> write(Request request) {
        return request.form().map(form -> {
            written.add(request.part(Route.AGENCY) + " " + form.text("title").orElse(""));
            return Reply.nothing();
        });
    }

    private static Either<Refusal, Reply> said(String text) {
        return Either.right(Reply.text("text/plain", text));
    }

    @Test
    void without_a_name_there_is_little_to_see() throws Exception {
        assertThat(get("/open").statusCode()).isEqualTo(200);
        HttpResponse<String> reply = get(plan(OURS));
        assertThat(reply.statusCode()).isEqualTo(401);
        assertThat(reply.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"ita\"");
        assertThat(reply.body()).contains("\"code\": \"SIGN_IN_FIRST\"");
        assertThat(get("/api/v1/tokens").statusCode()).isEqualTo(401);
        assertThat(post(plan(OURS), FORM, "title=x").statusCode()).isEqualTo(401);
        assertThat(written).isEmpty();
    }

    @Test
    void guessed_tokens_open_nothing_and_make_wait() throws Exception {
        String right = token(Grants.at(OURS, Role.VIEWER));
        String id = right.substring(4, 16);
        for (int i = 0; i < 6; i++) {
            String guess = new Token.Written(id, Secret.random(RANDOM)).handedOver();
            assertThat(get(plan(OURS), "Authorization", "Bearer " + guess).statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> locked = get(plan(OURS), "Authorization", "Bearer " + right);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.headers().firstValue("Retry-After")).hasValue("2");
        clock.move(java.time.Duration.ofSeconds(2));
        assertThat(get(plan(OURS), "Authorization", "Bearer " + right).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_role_at_one_agency_opens_no_other_whether_it_is_there_or_not() throws Exception {
        String token = token(Grants.at(OURS, Role.ADMINISTRATOR));
        for (AgencyId other : List.of(THEIRS, AgencyId.of("ไม่มีหน่วยงานนี้"))) {
            HttpResponse<String> read = get(plan(other), "Authorization", "Bearer " + token);
            assertThat(read.statusCode()).isEqualTo(403);
            assertThat(read.body()).contains("\"code\": \"NOT_YOUR_AGENCY\"");
            assertThat(post(plan(other), FORM, "title=x", "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(get("/api/v1/tokens", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(403);
        assertThat(post(plan(OURS), FORM, "title=x", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(204);
        assertThat(written).containsExactly(OURS + " x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agencies/A/../B/plan",
                "/api/v1/agencies/A%2F..%2FB/plan",
                "/api/v1/agencies/A%2e%2e/plan",
                "/api/v1//agencies/B/plan",
                "/api/v1/agencies/%42/plan",
                "/api/v1/agencies/b/plan",
                "/api/v1/agencies/A%00/plan",
                "/api/v1/agencies/A;agency=A/plan",
                "/api/v1/agencies/B/plan?agency=A",
                "/API/v1/agencies/B/plan"
            })
    void no_way_of_writing_an_address_opens_another_agency(String path) throws Exception {
        String token = token(Grants.at(AgencyId.of("A"), Role.EDITOR));

        HttpResponse<String> reply = get(path, "Authorization", "Bearer " + token);

        if (reply.statusCode() == 200) {
            assertThat(path).isEqualTo("/api/v1/agencies/A;agency=A/plan");
        } else {
            assertThat(reply.statusCode()).isBetween(400, 404);
        }
    }

    @Test
    void an_id_that_is_none_is_not_found() throws Exception {
        String token = token(Grants.everywhere(Role.VIEWER));

        assertThat(get("/api/v1/agencies/%20%2A/plan", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_viewer_changes_nothing() throws Exception {
        String token = token(Grants.at(OURS, Role.VIEWER));

        HttpResponse<String> reply = post(plan(OURS), FORM, "title=x", "Authorization", "Bearer " + token);

        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(reply.body()).contains("NEEDS_A_HIGHER_ROLE", "ต้องเป็นผู้จัดทำขึ้นไป สิทธิ์ของท่านคือผู้อ่าน");
        assertThat(written).isEmpty();
    }

    @Test
    void a_link_signs_in_once_and_looking_at_it_does_not_use_it_up() throws Exception {
        String secret = gate.link("ผู้ดูแล", Grants.everywhere(Role.ADMINISTRATOR))
                .get()
                .value();
        for (int i = 0; i < 3; i++) {
            assertThat(get("/sign-in?code=" + secret).body()).contains(secret, "<button>");
        }
        HttpResponse<String> in = post("/sign-in", FORM, "next=%2Fopen&code=" + secret);
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).hasValue("/open");
        String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
        assertThat(get(plan(OURS), "Cookie", cookie.substring(0, cookie.indexOf(';')))
                        .body())
                .isEqualTo("ผู้ดูแล");

        HttpResponse<String> again = post("/sign-in", FORM, "code=" + secret);
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(again.body()).contains("role=\"alert\"").doesNotContain(secret);
    }

    @Test
    void a_link_that_waited_too_long_signs_nobody_in() throws Exception {
        String secret = gate.link("ผู้ดูแล", Grants.everywhere(Role.ADMINISTRATOR))
                .get()
                .value();
        clock.move(AccessSettings.LOOPBACK.linkLife());

        assertThat(post("/sign-in", FORM, "code=" + secret).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/a\r\nSet-Cookie: x=y",
                "javascript:alert(1)",
                ""
            })
    void signing_in_leads_nowhere_else(String next) throws Exception {
        String in = "token=" + token(Grants.at(OURS, Role.VIEWER)) + "&next="
                + URLEncoder.encode(next, StandardCharsets.UTF_8);

        HttpResponse<String> reply = post("/sign-in", FORM, in);

        assertThat(reply.statusCode()).isEqualTo(303);
        assertThat(reply.headers().firstValue("Location")).hasValue("/");
        assertThat(reply.headers().allValues("Set-Cookie")).hasSize(1);
    }

    @Test
    void what_stands_in_the_address_is_no_markup_on_the_page() throws Exception {
        String evil = URLEncoder.encode("\"><script>alert(1)</script>", StandardCharsets.UTF_8);

        assertThat(get("/sign-in?code=" + evil + "&next=%2F" + evil).body())
                .doesNotContain("<script")
                .contains("&lt;script&gt;");
    }

    @Test
    void a_browser_is_sent_to_sign_in_and_back() throws Exception {
        String page = "/agencies/" + encoded(OURS) + "?year=2564";

        HttpResponse<String> sent = get(page, "Accept", "text/html,*/*;q=0.8");

        assertThat(sent.statusCode()).isEqualTo(303);
        String where = sent.headers().firstValue("Location").orElseThrow();
        assertThat(where).startsWith("/sign-in?next=%2Fagencies%2F");
        assertThat(get(where).statusCode()).isEqualTo(200);
        assertThat(get(plan(OURS), "Accept", "text/html").statusCode()).isEqualTo(401);
    }

    @Test
    void a_change_by_a_session_needs_its_form() throws Exception {
        String cookie = session();
        HttpResponse<String> without = post(plan(OURS), FORM, "title=x", "Cookie", cookie);
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("FORM_SECRET_WRONG");
        assertThat(post(plan(OURS), FORM, "title=x&_form=" + secret(session()), "Cookie", cookie)
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(plan(OURS), "text/plain", "_form=" + secret(cookie), "Cookie", cookie)
                        .statusCode())
                .isEqualTo(403);
        assertThat(written).isEmpty();

        assertThat(post(plan(OURS), FORM, "title=x&_form=" + secret(cookie), "Cookie", cookie)
                        .statusCode())
                .isEqualTo(204);
        assertThat(post(plan(OURS), FORM, "title=y", "Cookie", cookie, "X-Form-Secret", secret(cookie))
                        .statusCode())
                .isEqualTo(204);
        String parts = "--b\r\nContent-Disposition: form-data; name=\"_form\"\r\n\r\n" + secret(cookie)
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nz\r\n--b--\r\n";
        assertThat(post(plan(OURS), "multipart/form-data; boundary=b", parts, "Cookie", cookie)
                        .statusCode())
                .isEqualTo(204);
        assertThat(written).containsExactly(OURS + " x", OURS + " y", OURS + " z");
    }

    @Test
    void a_change_from_another_site_is_turned_away_whatever_it_shows() throws Exception {
        String cookie = session();
        String body = "title=x&_form=" + secret(cookie);

        assertThat(post(plan(OURS), FORM, body, "Cookie", cookie, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(plan(OURS), FORM, body, "Cookie", cookie, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        String token = token(Grants.at(OURS, Role.VIEWER));
        assertThat(post("/sign-in", FORM, "token=" + token, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        String here = "http://127.0.0.1:" + server.port();
        assertThat(post(plan(OURS), FORM, body, "Cookie", cookie, "Origin", here)
                        .statusCode())
                .isEqualTo(204);
        assertThat(written).containsExactly(OURS + " x");
    }

    @Test
    void who_signed_out_is_out() throws Exception {
        String cookie = session();
        assertThat(post("/sign-out", FORM, "", "Cookie", cookie).statusCode()).isEqualTo(403);
        HttpResponse<String> out = post("/sign-out", FORM, "_form=" + secret(cookie), "Cookie", cookie);
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");

        assertThat(get(plan(OURS), "Cookie", cookie).statusCode()).isEqualTo(401);
    }

    @Test
    void a_header_only_proxies_may_send_is_not_believed_of_others() throws Exception {
        books.change(book -> book.add("user1", "ผู้ดูแล", Grants.everywhere(Role.ADMINISTRATOR)));
        start(trusting("10.1.0.1"));
        for (String spoof : List.of("10.1.0.1", "127.0.0.1")) {
            assertThat(get(plan(OURS), "X-Remote-User", "user1", "X-Forwarded-For", spoof, "Forwarded", "for=" + spoof)
                            .statusCode())
                    .isEqualTo(401);
        }
        start(trusting("127.0.0.1"));
        assertThat(get(plan(OURS), "X-Remote-User", "user1").body()).isEqualTo("ผู้ดูแล");
        assertThat(get(plan(OURS), "X-Remote-User", "user2").statusCode()).isEqualTo(403);
        assertThat(get(plan(OURS)).statusCode()).isEqualTo(401);
        assertThat(get(plan(OURS), "X-Remote-User", "user1", "X-Remote-User", "user2")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(plan(OURS), FORM, "title=x", "X-Remote-User", "user1").body())
                .contains("FORM_SECRET_WRONG");
    }

    @Test
    void who_asks_too_often_waits() throws Exception {
        start(AccessSettings.LOOPBACK.at(Rate.perSecond(1, 3), Rate.perSecond(1, 100)));
        for (int i = 0; i < 3; i++) {
            assertThat(get("/open").statusCode()).isEqualTo(200);
        }
        HttpResponse<String> reply = get("/open", "X-Forwarded-For", "203.0.113.77");
        assertThat(reply.statusCode()).isEqualTo(429);
        assertThat(reply.headers().firstValue("Retry-After")).hasValue("1");
    }

    private AccessSettings trusting(String proxy) {
        return AccessSettings.LOOPBACK
                .trusting(TrustedProxies.parse(List.of(proxy)).get(), Optional.of("X-Remote-User"))
                .get();
    }

    private String token(Grants grants) {
        return books.change(book -> book.issue("ผู้จัดทำ", grants, 30, clock.instant(), RANDOM))
                .get()
                .written()
                .handedOver();
    }

    private String session() throws IOException, InterruptedException {
        String cookie = post("/sign-in", FORM, "token=" + token(Grants.at(OURS, Role.EDITOR)))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private String secret(String cookie) throws IOException, InterruptedException {
        return get("/agencies/" + encoded(OURS), "Cookie", cookie).body().split(" ", -1)[1];
    }

    private static String plan(AgencyId agency) {
        return "/api/v1/agencies/" + encoded(agency) + "/plan";
    }

    private static String encoded(AgencyId agency) {
        return URLEncoder.encode(agency.value(), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)), headers);
    }

    private HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(uri(path)).header("Content-Type", type).POST(BodyPublishers.ofString(body)),
                headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        HttpRequest sent = (headers.length == 0 ? request : request.headers(headers)).build();
        return client.send(sent, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }
}
