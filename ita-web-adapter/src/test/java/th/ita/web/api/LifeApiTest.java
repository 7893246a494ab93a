package th.ita.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.TestServer.UDON;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.agency.AgencyId;
import th.ita.web.TestServer;
import th.ita.web.access.Grants;
import th.ita.web.access.Role;

/** The life of a plan over HTTP, with people who may do different things. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LifeApiTest {
    private static final String LIFE = UDON + "/years/2564/plan-life";
    private static final AgencyId AGENCY = AgencyId.of("เทศบาลนครอุดรธานี");

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.startWithExample();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String tag() throws Exception {
        return server.get(LIFE).headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> give(String by, String command) throws Exception {
        return server.send(
                server.with("POST", LIFE + "/events", "application/json", command)
                        .header("If-Match", tag()),
                by);
    }

    private String someone(String name, Role role) {
        return server.token(name, Grants.at(AGENCY, role));
    }

    @Test
    void a_plan_is_approved_by_somebody_else_and_carried_out() throws Exception {
        String editor = someone("ผู้จัดทำ", Role.EDITOR);
        String approver = someone("ปลัดเทศบาล", Role.APPROVER);
        String change = "{\"act\": \"WITHDRAW\", \"number\": 24, \"reason\": \"ซ้ำกับมาตรการอื่น\"}";
        assertThat(give(editor, change).statusCode()).isEqualTo(204);
        HttpResponse<String> own = give(editor, "{\"act\": \"APPROVE\", \"reason\": \"เห็นชอบ\"}");
        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(own.body()).contains("\"code\": \"NEEDS_A_HIGHER_ROLE\"");
        assertThat(give(approver, "{\"act\": \"APPROVE\", \"reason\": \"เห็นชอบ\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(give(editor, "{\"act\": \"START\", \"reason\": \"เริ่มดำเนินการ\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(give(
                                editor,
                                "{\"act\": \"RECORD_RESULT\", \"number\": 1, \"day\": \"2021-02-01\", "
                                        + "\"text\": \"ดำเนินการแล้ว\", \"reason\": \"รายงานผล\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(server.get(LIFE + "/history").body())
                .contains("\"stage\": \"IN_PROGRESS\"", "\"act\": \"RECORD_RESULT\"", "\"author\": \"ปลัดเทศบาล\"");
        assertThat(server.get(LIFE + "/papers/o43.md").body()).contains("ดำเนินการแล้ว");
        assertThat(give(approver, "{\"act\": \"CLOSE\", \"reason\": \"สิ้นปี\"}")
                        .body())
                .contains("\"code\": \"RESULTS_MISSING\"");
    }

    @Test
    void who_made_a_draft_does_not_approve_it_whatever_the_role() throws Exception {
        String both = someone("ผู้ทำทุกอย่าง", Role.APPROVER);
        assertThat(give(both, "{\"act\": \"WITHDRAW\", \"number\": 1, \"reason\": \"ซ้ำ\"}")
                        .statusCode())
                .isEqualTo(204);
        HttpResponse<String> reply = give(both, "{\"act\": \"APPROVE\", \"reason\": \"เห็นชอบ\"}");
        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(reply.body()).contains("\"code\": \"MAKER_APPROVES\"");
    }

    @Test
    void another_agencys_plan_cannot_even_be_seen() throws Exception {
        String stranger = server.token("คนอื่น", Grants.at(AgencyId.of("เทศบาลอื่น"), Role.ADMINISTRATOR));
        HttpResponse<String> seen = server.send(java.net.http.HttpRequest.newBuilder(server.uri(LIFE)), stranger);
        assertThat(seen.statusCode()).isEqualTo(403);
        assertThat(seen.body()).contains("\"code\": \"NOT_YOUR_AGENCY\"").doesNotContain("มาตรการ");
        assertThat(give(stranger, "{\"act\": \"START\", \"reason\": \"ก\"}").statusCode())
                .isEqualTo(403);
        assertThat(server.send(java.net.http.HttpRequest.newBuilder(server.uri("/api/v1/agencies")), stranger)
                        .body())
                .isEqualTo("{\n  \"agencies\": []\n}\n");
    }

    @Test
    void a_life_begins_once() throws Exception {
        HttpResponse<String> again =
                server.send(server.with("PUT", LIFE, "application/json", "{}").header("If-None-Match", "*"));
        assertThat(again.statusCode()).isEqualTo(412);
        assertThat(give(someone("ก", Role.EDITOR), "{\"act\": \"FLY\", \"reason\": \"ก\"}")
                        .body())
                .contains("\"code\": \"UNKNOWN_WORD\"");
    }
}
