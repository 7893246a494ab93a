package th.ita.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.TestServer.UDON;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.rules.json.Json;
import th.ita.web.TestServer;
import th.ita.web.http.Metrics;
import th.ita.web.http.Route;

/** The contract says what the server does, of every operation, and the server does what the contract says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractTest {
    private static final Pattern IN_BRACES = Pattern.compile("\\{(\\w+)}");
    private static final String LIFE = UDON + "/years/2564/plan-life";

    @TempDir
    private static Path folder;

    private static TestServer server;
    private static Json.Obj contract;

    @BeforeAll
    static void start() throws Exception {
        server = new TestServer.Setup().publishingTo(folder).startWithExample();
        contract = (Json.Obj) TestJson.read(server.get("/api/v1/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Every operation of the contract by its id: method and path from the root of the server. */
    private static Map<String, String> promised() {
        Map<String, String> operations = new TreeMap<>();
        TestJson.members(contract.members().get("paths"))
                .forEach((path, item) -> TestJson.members(item).forEach((verb, operation) -> {
                    boolean fromRoot = TestJson.members(operation).containsKey("servers");
                    String whole = fromRoot ? path : path.equals("/") ? Address.ROOT : Address.ROOT + path;
                    operations.put(
                            TestJson.text(operation, "operationId"), verb.toUpperCase(Locale.ROOT) + " " + whole);
                }));
        return operations;
    }

    @Test
    void every_route_is_promised_and_every_promise_has_its_route() {
        Map<String, String> routed = new TreeMap<>();
        for (Route route : server.apiRoutes()) {
            routed.put(route.id(), route.verb() + " " + route.path());
        }
        assertThat(promised()).isEqualTo(routed);
    }

    @Test
    void every_part_of_a_path_is_described_and_every_reference_points_somewhere() {
        TestJson.members(contract.members().get("paths"))
                .forEach((path, item) -> TestJson.members(item).forEach((verb, operation) -> {
                    Set<String> described = new TreeSet<>();
                    for (Json parameter :
                            TestJson.elements(TestJson.members(operation).get("parameters"))) {
                        Json whole = TestJson.resolved(contract, parameter);
                        if (TestJson.text(whole, "in").equals("path")) {
                            described.add(TestJson.text(whole, "name"));
                        }
                    }
                    Set<String> named = new TreeSet<>();
                    Matcher matcher = IN_BRACES.matcher(path);
                    while (matcher.find()) {
                        named.add(matcher.group(1));
                    }
                    assertThat(described).as(verb + " " + path).isEqualTo(named);
                }));
        TestJson.references(contract)
                .forEach(reference -> assertThat(TestJson.at(contract, reference))
                        .as(reference)
                        .isNotInstanceOf(Json.Null.class));
    }

    /** One call of every operation that succeeds, in an order in which they do. */
    private static List<Call> calls() throws Exception {
        String plan = UDON + "/years/2564/measures-plan";
        String report = Files.readString(Path.of("..", "examples", "udon-thani-fy2564.txt"));
        String table = "หน่วยงาน,ปีงบประมาณ,IIT,EIT,OIT,คะแนนรวม,ระดับ\nก,2564,80.00,80.00,80.00,80.00,B\n";
        List<Call> calls = new ArrayList<>();
        calls.add(new Call("getLive", "/health/live", 200));
        calls.add(new Call("getReady", "/health/ready", 200));
        calls.add(new Call("getMetrics", "/metrics", 200));
        calls.add(new Call("getContract", "/api/v1/openapi.json", 200));
        calls.add(new Call("browseContract", "/api/v1", 200));
        calls.add(new Call("getContractStyle", "/api/v1/contract.css", 200));
        calls.add(new Call("listFrameworks", "/api/v1/frameworks", 200));
        calls.add(new Call("getFramework", "/api/v1/frameworks/2564", 200));
        calls.add(new Call("getFrameworkItem", "/api/v1/frameworks/2564/items/O42", 200));
        calls.add(new Call("mapFrameworks", "/api/v1/frameworks/2564/mapping?to=2565", 200));
        calls.add(new Call("validateFramework", "/api/v1/framework-checks", "application/json", "{}", 200));
        calls.add(new Call("listAgencies", "/api/v1/agencies", 200));
        calls.add(new Call("getAgency", UDON, 200));
        calls.add(new Call("getDocument", plan, 200));
        calls.add(new Call("getHistory", plan + "/history", 200));
        calls.add(new Call("getRevision", plan + "/revisions/1", 200));
        calls.add(new Call("getChanges", plan + "/changes", 200));
        for (String[] question : new String[][] {
            {"Score", "/score"},
            {"Analysis", "/analysis"},
            {"Plan", "/plan?target=10=100"},
            {"Completeness", "/completeness"},
            {"Agenda", "/agenda?on=2021-03-31"},
            {"Paper", "/papers/o42.md"}
        }) {
            calls.add(new Call("get" + question[0], plan + question[1], 200));
            calls.add(new Call("calculate" + question[0], "/api/v1" + question[1], "text/plain", report, 200));
        }
        calls.add(new Call("getComparison", UDON + "/years/2564/assessment/comparison?with=2563", 200));
        calls.add(new Call("getEvidence", plan + "/evidence", 200));
        calls.add(new Call("lookAtEvidence", plan + "/evidence/looks", "", "", 200));
        calls.add(new Call("getSite", UDON + "/years/2564/site", 200));
        calls.add(new Call("getSiteArchive", UDON + "/years/2564/site.zip", 200));
        calls.add(new Call("previewPublication", UDON + "/years/2564/publication", 200));
        calls.add(new Call("infer", "/api/v1/inference?year=2563&indicator=10&score=6.25", 200));
        calls.add(new Call("audit", "/api/v1/audit", "text/csv", table, 200));
        String grant = "{\"name\": \"คนใหม่\", \"grants\": \"*=viewer\"}";
        calls.add(new Call("getCaller", "/api/v1/caller", 200));
        calls.add(new Call("listTokens", "/api/v1/tokens", 200));
        calls.add(new Call("createSignInLink", "/api/v1/sign-in-links", "application/json", grant, 200));
        calls.add(new Call("getAuditTrail", UDON + "/audit-trail", 200));
        calls.add(new Call("readDocument", "/api/v1/import", "text/plain", report, 200));
        return calls;
    }

    private record Call(String id, String path, String type, String body, int status) {
        Call(String id, String path, int status) {
            this(id, path, "", "", status);
        }
    }

    @Test
    void every_operation_is_called_and_answers_as_promised() throws Exception {
        server.send(server.with(
                        "PUT",
                        UDON + "/years/2564/assessment",
                        "application/json",
                        server.get(UDON + "/years/2563/assessment").body().replace("2563", "2564"))
                .header("If-None-Match", "*"));
        Set<String> called = new HashSet<>();
        Map<String, String> promised = promised();
        for (Call call : calls()) {
            String verb = promised.get(call.id()).split(" ", -1)[0];
            HttpRequest.Builder request = call.type().isEmpty()
                    ? HttpRequest.newBuilder(server.uri(call.path())).method(verb, HttpRequest.BodyPublishers.noBody())
                    : server.with(verb, call.path(), call.type(), call.body());
            HttpResponse<String> reply = server.send(request);
            assertThat(reply.statusCode()).as(call.id() + "\n" + reply.body()).isEqualTo(call.status());
            check(call.id(), reply);
            called.add(call.id());
        }
        called.addAll(changes());
        assertThat(called).isEqualTo(promised.keySet());
    }

    /** The operations that change something, each once. */
    private static Set<String> changes() throws Exception {
        String assessment = UDON + "/years/2563/assessment";
        String result = server.get(assessment).body().replace("6.25", "12.50");
        String tag = server.get(assessment).headers().firstValue("ETag").orElseThrow();
        assertThat(server.send(server.with("PUT", assessment, "application/json", result)
                                .header("If-Match", tag))
                        .statusCode())
                .isEqualTo(204);
        String plan = UDON + "/years/2564/measures-plan";
        tag = server.get(plan).headers().firstValue("ETag").orElseThrow();
        assertThat(server.send(server.with(
                                        "PUT",
                                        plan,
                                        "application/json",
                                        server.get(plan).body())
                                .header("If-Match", tag))
                        .statusCode())
                .isEqualTo(204);
        tag = server.get(LIFE).headers().firstValue("ETag").orElseThrow();
        assertThat(server.send(server.with(
                                        "POST",
                                        LIFE + "/events",
                                        "application/json",
                                        "{\"act\": \"WITHDRAW\", \"number\": 1, \"reason\": \"ซ้ำ\"}")
                                .header("If-Match", tag))
                        .statusCode())
                .isEqualTo(204);
        String grant = "{\"name\": \"โปรแกรม\", \"grants\": \"*=viewer\"}";
        HttpResponse<String> made = server.send(server.with("POST", "/api/v1/tokens", "application/json", grant));
        assertThat(made.statusCode()).isEqualTo(201);
        check("createToken", made);
        String token = made.headers().firstValue("Location").orElseThrow();
        assertThat(server.send(HttpRequest.newBuilder(server.uri(token)).DELETE())
                        .statusCode())
                .isEqualTo(204);
        try (TestServer other = TestServer.start()) {
            String report = Files.readString(Path.of("..", "examples", "udon-thani-fy2564.txt"));
            assertThat(other.send(other.with("PUT", LIFE, "text/plain", report).header("If-None-Match", "*"))
                            .statusCode())
                    .isEqualTo(201);
        }
        String site = UDON + "/years/2564/site";
        HttpResponse<String> published = server.send(HttpRequest.newBuilder(server.uri(UDON + "/years/2564/publish"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .header(
                        "If-Match",
                        server.get(site).headers().firstValue("ETag").orElseThrow()));
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        check("publish", published);
        return Set.of(
                "publish",
                "putAssessment",
                "putMeasuresPlan",
                "giveCommand",
                "openPlanLife",
                "createToken",
                "revokeToken");
    }

    /** The type and the required members are those of the contract. */
    private static void check(String id, HttpResponse<String> reply) {
        Json operation = TestJson.operation(contract, id);
        Json response = TestJson.at(operation, "#/responses/" + reply.statusCode());
        assertThat(response).as(id + " promises " + reply.statusCode()).isNotInstanceOf(Json.Null.class);
        Map<String, Json> types = TestJson.members(TestJson.members(response).get("content"));
        String type = reply.headers().firstValue("Content-Type").orElse("").split(";", -1)[0];
        assertThat(types.keySet()).as(id).contains(type);
        Json schema =
                TestJson.resolved(contract, TestJson.members(types.get(type)).get("schema"));
        if (type.equals("application/json")) {
            assertThat(OpenApi.errors(contract, schema, reply.body())).as(id).isEmpty();
        }
        Json required = TestJson.members(schema).get("required");
        if (required != null) {
            Set<String> present = TestJson.members(TestJson.read(reply.body())).keySet();
            TestJson.elements(required)
                    .forEach(key -> assertThat(present).as(id).contains(TestJson.plain(key)));
        }
    }

    @Test
    void the_page_of_the_contract_names_every_operation_and_asks_nobody_else_for_anything() throws Exception {
        String page = server.get("/api/v1").body();
        promised().keySet().forEach(id -> assertThat(page).contains("<article id=\"" + id + "\">"));
        assertThat(page).doesNotContain("://", "<script", "style=");
        assertThat(server.bytes("/api/v1/contract.css").body()).isNotEmpty();
    }

    @Test
    void counts_are_told_in_the_form_of_prometheus() throws Exception {
        server.get("/api/v1/frameworks");
        HttpResponse<String> counts = server.get("/metrics");
        assertThat(counts.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(counts.body())
                .contains("# TYPE ita_http_request_seconds histogram")
                .containsPattern("ita_http_request_seconds_count\\{operation=\"listFrameworks\",status=\"200\"} [1-9]");
        assertThat(Metrics.TYPE).contains("version=0.0.4");
        assertThat(counts.body().getBytes(StandardCharsets.UTF_8)).endsWith((byte) '\n');
    }
}
