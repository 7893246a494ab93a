package th.ita.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.agency.AgencyId;
import th.ita.rules.json.Json;
import th.ita.rules.json.JsonListener;
import th.ita.rules.json.JsonText;
import th.ita.web.TestServer;
import th.ita.web.access.Grants;
import th.ita.web.access.Role;

/** Tokens, links and the trail of the whole server, and that no route forgets to ask who it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessApiTest {
    private static final String JSON = "application/json";
    private static final Set<String> OPEN =
            Set.of("/openapi.json", "/", "/contract.css", "/health/live", "/health/ready");
    private static TestServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_token_is_made_used_listed_and_revoked() throws Exception {
        HttpResponse<String> made = server.send(server.with(
                "POST", "/api/v1/tokens", JSON, "{\"name\": \"ผู้จัดทำ\", \"grants\": \"A=editor\", \"days\": 3}"));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Cache-Control")).hasValue("no-store");
        String token = member(made, "secret");
        String id = member(made, "id");

        assertThat(server.send(asking("/api/v1/caller"), token).body())
                .contains("\"name\": \"ผู้จัดทำ\"", "\"means\": \"TOKEN\"", "\"grants\": \"A=editor\"");
        assertThat(server.get("/api/v1/tokens").body()).contains(id).doesNotContain(token.substring(17), "hash");
        HttpRequest.Builder revoke =
                HttpRequest.newBuilder(server.uri("/api/v1/tokens/" + id)).DELETE();
        assertThat(server.send(revoke).statusCode()).isEqualTo(204);
        HttpResponse<String> afterwards = server.send(asking("/api/v1/caller"), token);
        assertThat(afterwards.statusCode()).isEqualTo(401);
        assertThat(afterwards.body()).contains("\"code\": \"TOKEN_REVOKED\"");
    }

    @Test
    void an_administrator_of_one_agency_makes_no_tokens_and_sees_no_other_trail() throws Exception {
        String token = server.token("ผู้ดูแล", Grants.at(AgencyId.of("A"), Role.ADMINISTRATOR));
        String asked = "{\"name\": \"x\", \"grants\": \"*=administrator\"}";

        assertThat(server.send(server.with("POST", "/api/v1/tokens", JSON, asked), token)
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.send(server.with("POST", "/api/v1/sign-in-links", JSON, asked), token)
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.send(asking("/api/v1/agencies/A/audit-trail"), token).statusCode())
                .isEqualTo(200);
        assertThat(server.send(asking("/api/v1/agencies/B/audit-trail"), token).statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_grants_nothing_is_refused() throws Exception {
        for (String asked : List.of(
                "{\"name\": \"x\", \"grants\": \"*=king\"}",
                "{\"name\": \"\", \"grants\": \"*=viewer\"}",
                "{\"name\": \"x\\u202Ey\", \"grants\": \"*=viewer\"}",
                "{\"name\": \"x\", \"grants\": \"*=viewer\", \"days\": 400}",
                "{\"grants\": \"*=viewer\"}",
                "{\"name\": \"x\", \"grants\": \"*=viewer\", \"admin\": true}",
                "[]",
                "")) {
            assertThat(server.send(server.with("POST", "/api/v1/tokens", JSON, asked))
                            .statusCode())
                    .as(asked)
                    .isEqualTo(422);
        }
        HttpRequest.Builder nobody = HttpRequest.newBuilder(server.uri("/api/v1/tokens/0123456789ab"))
                .DELETE();
        assertThat(server.send(nobody).statusCode()).isEqualTo(404);
    }

    @Test
    void a_link_that_an_administrator_makes_signs_a_second_person_in() throws Exception {
        String asked = "{\"name\": \"ผู้อนุมัติ\", \"grants\": \"*=approver\"}";
        String link = member(server.send(server.with("POST", "/api/v1/sign-in-links", JSON, asked)), "link");
        String code = link.substring(link.indexOf('=') + 1);

        HttpResponse<String> in = client.send(
                HttpRequest.newBuilder(server.uri("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("code=" + code))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String cookie = in.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");

        assertThat(ask("GET", "/api/v1/caller", "Cookie", cookie).body())
                .contains("\"name\": \"ผู้อนุมัติ\"", "\"means\": \"SESSION\"");
    }

    @Test
    void a_change_is_noted_with_who_and_from_where() throws Exception {
        String token = server.token("ผู้จัดทำ", Grants.at(AgencyId.of("หน่วยงานทดสอบ"), Role.EDITOR));
        String path = "/api/v1/agencies/" + encoded("หน่วยงานทดสอบ");
        String result = "{\"agency\": {\"id\": \"หน่วยงานทดสอบ\", \"name\": {\"th\": \"หน่วยงานทดสอบ\"}}, "
                + "\"fiscalYear\": 2563, \"reported\": {\"9\": \"49.89\"}}";
        HttpRequest.Builder put = server.with("PUT", path + "/years/2563/assessment", JSON, result)
                .header("If-None-Match", "*")
                .header("X-Request-Id", "r-77");
        HttpResponse<String> kept = server.send(put, token);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);

        String trail = server.get(path + "/audit-trail").body();

        assertThat(trail)
                .contains(
                        "\"who\": \"ผู้จัดทำ\"",
                        "\"role\": \"editor\"",
                        "\"means\": \"TOKEN\"",
                        "\"from\": \"127.0.0.1\"",
                        "\"what\": \"WRITE_ASSESSMENT\"",
                        "\"about\": \"หน่วยงานทดสอบ/2563/assessment\"",
                        "\"revision\": 1",
                        "\"request\": \"r-77\"")
                .doesNotContain(token);
        assertThat(server.get("/api/v1/agencies/" + encoded("หน่วยงานทดสอบ2") + "/audit-trail")
                        .body())
                .doesNotContain("ผู้จัดทำ");
    }

    @Test
    void a_trail_is_read_page_by_page_while_it_grows() throws Exception {
        String path = "/api/v1/agencies/" + encoded("หน่วยงานหน้า");
        String tag = keep(path, "10", "If-None-Match", "*");
        for (int score = 20; score < 60; score += 10) {
            tag = keep(path, Integer.toString(score), "If-Match", tag);
        }

        List<String> revisions = new ArrayList<>();
        String next = path + "/audit-trail?limit=2";
        int pages = 0;
        while (!next.isEmpty()) {
            HttpResponse<String> page = server.get(next);
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            Pattern.compile("\"revision\": (\\d+)")
                    .matcher(page.body())
                    .results()
                    .forEach(found -> revisions.add(found.group(1)));
            next = page.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceAll("^<|>; rel=\"next\"$", ""))
                    .orElse("");
            tag = keep(path, Integer.toString(60 + pages++), "If-Match", tag);
        }
        assertThat(revisions).containsExactly("5", "4", "3", "2", "1");
        assertThat(pages).isEqualTo(3);

        HttpResponse<String> nonsense = server.get(path + "/audit-trail?after=7");
        assertThat(nonsense.statusCode()).isEqualTo(400);
        assertThat(nonsense.body()).contains("\"code\": \"NOT_A_PLACE_IN_THE_TRAIL\"", "?after");
        assertThat(server.get(path + "/audit-trail?limit=0").statusCode()).isEqualTo(400);
    }

    private static String keep(String path, String score, String condition, String tag) throws Exception {
        String result = "{\"agency\": {\"id\": \"หน่วยงานหน้า\", \"name\": {\"th\": \"หน่วยงานหน้า\"}}, "
                + "\"fiscalYear\": 2563, \"reported\": {\"9\": \"" + score + "\"}}";
        HttpResponse<String> kept = server.send(server.with("PUT", path + "/years/2563/assessment", JSON, result)
                .header(condition, tag));
        assertThat(kept.statusCode()).as(kept.body()).isIn(201, 204);
        return kept.headers().firstValue("ETag").orElseThrow();
    }

    /** Whatever the contract lists, so that an operation that is added later is tried as well. */
    @Test
    void every_operation_asks_who_it_is_and_those_of_agencies_whose_it_is() throws Exception {
        String stranger = server.token("คนนอก", Grants.at(AgencyId.of("อื่น"), Role.ADMINISTRATOR));
        int operations = 0;
        for (Operation operation : operations()) {
            String path = "/api/v1"
                    + operation
                            .path()
                            .replace("{agency}", encoded("เทศบาลนครอุดรธานี"))
                            .replace("{year}", "2564")
                            .replaceAll("\\{[a-z]+\\}", "1");
            if (OPEN.contains(operation.path()) || operation.path().equals("/metrics")) {
                continue;
            }
            operations++;
            assertThat(ask(operation.verb(), path).statusCode())
                    .as(operation.toString())
                    .isEqualTo(401);
            if (operation.path().contains("{agency}")) {
                HttpResponse<String> reply = ask(operation.verb(), path, "Authorization", "Bearer " + stranger);
                assertThat(reply.statusCode()).as(operation.toString()).isEqualTo(403);
                assertThat(reply.body()).contains("NOT_YOUR_AGENCY");
            }
        }
        assertThat(operations).isGreaterThan(30);
    }

    private record Operation(String verb, String path) {}

    private static List<Operation> operations() throws IOException {
        try (InputStream contract = TestServer.class.getResourceAsStream("/th/ita/web/api/openapi.json")) {
            String text = new String(contract.readAllBytes(), StandardCharsets.UTF_8);
            Json.Obj paths = (Json.Obj)
                    ((Json.Obj) JsonText.read(text, 64, new NoPaths()).get()).required("paths");
            List<Operation> all = new ArrayList<>();
            paths.members()
                    .forEach((path, methods) -> ((Json.Obj) methods)
                            .members().keySet().stream()
                                    .filter(verb -> Set.of("get", "put", "post", "delete")
                                            .contains(verb))
                                    .forEach(verb ->
                                            all.add(new Operation(verb.toUpperCase(java.util.Locale.ROOT), path))));
            return all;
        }
    }

    private static final class NoPaths implements JsonListener {
        @Override
        public String member(String path, String key) {
            return "";
        }

        @Override
        public String element(String path, int index) {
            return "";
        }

        @Override
        public void repeated(String path, int line, String key) {
            throw new AssertionError("twice: " + key);
        }
    }

    private HttpRequest.Builder asking(String path) {
        return HttpRequest.newBuilder(server.uri(path));
    }

    private HttpResponse<String> ask(String verb, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = asking(path).method(verb, BodyPublishers.noBody());
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String member(HttpResponse<String> reply, String key) {
        Matcher member = Pattern.compile("\"" + key + "\": \"([^\"]*)\"").matcher(reply.body());
        assertThat(member.find()).as(reply.body()).isTrue();
        return member.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
