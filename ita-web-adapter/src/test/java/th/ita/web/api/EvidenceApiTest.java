package th.ita.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.TestServer.UDON;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceQuery;
import th.ita.domain.evidence.EvidenceState;
import th.ita.domain.measures.ContentHash;
import th.ita.domain.port.EvidenceProbe;
import th.ita.links.HttpEvidenceProbe;
import th.ita.links.LinkSettings;
import th.ita.web.TestServer;
import th.ita.web.access.Grants;
import th.ita.web.access.Role;

/** Looks at evidence over HTTP, kept in the plan where that is asked for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceApiTest {
    private static final String LIFE = UDON + "/years/2564/plan-life";
    private static final String PLAN = UDON + "/years/2564/measures-plan";
    private static final String HASH = "0123456789abcdef".repeat(4);

    /** Everything is there but what is called gone. */
    private static EvidenceLook seen(EvidenceQuery query) {
        boolean gone = query.evidence().link().getPath().endsWith("/gone");
        EvidenceLook.Builder look = EvidenceLook.builder()
                .link(query.evidence().link())
                .state(gone ? EvidenceState.GONE : EvidenceState.FINE)
                .tries(1)
                .at(TestServer.NOW);
        return (gone ? look : look.content(ContentHash.parse(HASH).get())).build();
    }

    private static TestServer carriedOut(EvidenceProbe probe, String... links) throws Exception {
        TestServer server = new TestServer.Setup().looking(probe).startWithExample();
        String approver = server.token("ปลัดเทศบาล", Grants.everywhere(Role.APPROVER));
        give(server, approver, "{\"act\": \"APPROVE\", \"reason\": \"เห็นชอบ\"}");
        give(server, approver, "{\"act\": \"START\", \"reason\": \"เริ่ม\"}");
        int number = 1;
        for (String link : links) {
            give(
                    server,
                    approver,
                    "{\"act\": \"ATTACH_EVIDENCE\", \"number\": " + number++ + ", \"evidence\": {\"link\": \"" + link
                            + "\"}, \"reason\": \"หลักฐาน\"}");
        }
        return server;
    }

    private static void give(TestServer server, String by, String command) throws Exception {
        HttpResponse<String> reply = server.send(
                server.with("POST", LIFE + "/events", "application/json", command)
                        .header("If-Match", tag(server, LIFE)),
                by);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(204);
    }

    private static String tag(TestServer server, String document) throws Exception {
        return server.get(document).headers().firstValue("ETag").orElseThrow();
    }

    private static HttpResponse<String> look(TestServer server, String document, String tag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(document + "/evidence/looks?keep=true"))
                .POST(BodyPublishers.noBody());
        return server.send(tag.isEmpty() ? request : request.header("If-Match", tag));
    }

    @Test
    void what_is_seen_is_kept_in_the_living_plan_as_one_revision() throws Exception {
        try (TestServer server =
                carriedOut(EvidenceApiTest::seen, "https://a.go.th/x", "https://a.go.th/y", "https://a.go.th/gone")) {
            HttpResponse<String> reply = look(server, LIFE, tag(server, LIFE));

            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
            assertThat(reply.body()).contains("\"state\": \"GONE\"");
            assertThat(reply.headers().firstValue("ETag").orElseThrow()).startsWith("\"7-");
            String known = server.get(LIFE + "/evidence").body();
            assertThat(known).contains("2021-03-01T02:00:00Z", HASH);
            assertThat(known.split("\"sha256\"", -1)).hasSize(3);
            assertThat(server.get(UDON + "/audit-trail").body()).contains("\"what\": \"RECORD\"");
        }
    }

    @Test
    void what_is_seen_a_second_time_changes_nothing() throws Exception {
        try (TestServer server = carriedOut(EvidenceApiTest::seen, "https://a.go.th/x")) {
            String first = look(server, LIFE, tag(server, LIFE))
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            HttpResponse<String> second = look(server, LIFE, first);

            assertThat(second.statusCode()).isEqualTo(200);
            assertThat(second.headers().firstValue("ETag")).hasValue(first);
        }
    }

    @Test
    void a_plan_that_was_handed_in_takes_it_too() throws Exception {
        try (TestServer server =
                new TestServer.Setup().looking(EvidenceApiTest::seen).startWithExample()) {
            String plan = server.get(PLAN)
                    .body()
                    .replaceFirst("\"evidence\": \\[]", "\"evidence\": [{\"link\": \"https://a.go.th/x\"}]");
            server.send(server.with("PUT", PLAN, "application/json", plan).header("If-Match", tag(server, PLAN)));

            assertThat(look(server, PLAN, tag(server, PLAN)).statusCode()).isEqualTo(200);
            assertThat(server.get(PLAN).body()).contains(HASH);
        }
    }

    @Test
    void a_look_that_is_to_be_kept_says_upon_which_revision() throws Exception {
        try (TestServer server = carriedOut(EvidenceApiTest::seen, "https://a.go.th/x")) {
            assertThat(look(server, LIFE, "").statusCode()).isEqualTo(428);
            assertThat(look(server, LIFE, "\"1-0123456789abcdef\"").statusCode())
                    .isEqualTo(412);
            assertThat(server.get(LIFE + "/evidence").body()).doesNotContain(HASH);
        }
    }

    @Test
    void a_draft_takes_no_sightings() throws Exception {
        try (TestServer server =
                new TestServer.Setup().looking(EvidenceApiTest::seen).start()) {
            String plan = "{\"agency\":{\"id\":\"เทศบาลนครอุดรธานี\",\"name\":{\"th\":\"เทศบาลนครอุดรธานี\"},\"type\":"
                    + "\"CITY_MUNICIPALITY\"},\"fiscalYear\":2564,\"measures\":[{\"title\":\"ก\",\"evidence\":[{\"link\":"
                    + "\"https://a.go.th/x\"}]}]}";
            HttpResponse<String> begun = server.send(
                    server.with("PUT", LIFE, "application/json", plan).header("If-None-Match", "*"));
            assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);

            HttpResponse<String> reply = look(server, LIFE, tag(server, LIFE));
            assertThat(reply.statusCode()).isEqualTo(409);
            assertThat(reply.body()).contains("\"code\": \"NOT_IN_THIS_STAGE\"");
        }
    }

    @Test
    void addresses_within_the_servers_own_network_are_not_asked() throws Exception {
        EvidenceProbe real = HttpEvidenceProbe.of(LinkSettings.POLITE, Clock.systemUTC());
        try (TestServer server = carriedOut(
                real, "http://127.0.0.1:1/x", "http://10.0.0.1/x", "http://[::1]/x", "http://169.254.169.254/")) {
            HttpResponse<String> reply = look(server, LIFE, tag(server, LIFE));

            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
            assertThat(reply.body().split("\"NOT_LOOKED_AT\"", -1)).hasSize(5);
            assertThat(reply.body()).contains("PRIVATE_ADDRESS");
            assertThat(server.get(LIFE + "/evidence").body()).doesNotContain("\"at\"");
        }
    }
}
