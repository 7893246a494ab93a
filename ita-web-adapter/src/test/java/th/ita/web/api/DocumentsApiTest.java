package th.ita.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.TestServer.UDON;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.web.TestServer;

/** Documents over HTTP: kept upon the revision that was seen, or not at all. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentsApiTest {
    private static final String RESULT =
            "{\"agency\": {\"id\": \"เมืองทดสอบ\", \"name\": {\"th\": \"เทศบาลเมืองทดสอบ\", "
                    + "\"en\": \"Test Town\"}, \"type\": \"TOWN_MUNICIPALITY\"}, \"fiscalYear\": 2563, \"reported\": {\"10\": \"%s\"}}";
    private static final String TOWN =
            "/api/v1/agencies/%E0%B9%80%E0%B8%A1%E0%B8%B7%E0%B8%AD%E0%B8%87%E0%B8%97%E0%B8%94%E0%B8%AA%E0%B8%AD%E0%B8%9A";
    private static final String ASSESSMENT = TOWN + "/years/2563/assessment";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.startWithExample();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpRequest.Builder put(String score) {
        return server.with("PUT", ASSESSMENT, "application/json", String.format(RESULT, score));
    }

    @Test
    void two_editors_of_one_document_do_not_overwrite_each_other() throws Exception {
        HttpResponse<String> first = server.send(put("6.25").header("If-None-Match", "*"));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location")).hasValue(ASSESSMENT);
        String seen = first.headers().firstValue("ETag").orElseThrow();
        assertThat(server.get(ASSESSMENT).headers().firstValue("ETag")).hasValue(seen);

        HttpResponse<String> one = server.send(put("12.50").header("If-Match", seen));
        assertThat(one.statusCode()).isEqualTo(204);
        HttpResponse<String> other = server.send(put("18.75").header("If-Match", seen));
        assertThat(other.statusCode()).isEqualTo(412);
        assertThat(other.headers().firstValue("ETag")).isEqualTo(one.headers().firstValue("ETag"));
        assertThat(other.body())
                .contains(
                        "\"code\": \"REVISION_CHANGED\"",
                        "\"current\": {",
                        "\"number\": 2",
                        "\"author\": \"ผู้ทดสอบ\"");
        assertThat(server.get(ASSESSMENT).body()).contains("\"10\": \"12.50\"");

        assertThat(server.send(put("12.50")).statusCode()).isEqualTo(428);
        assertThat(server.send(put("12.50").header("If-None-Match", "*")).statusCode())
                .isEqualTo(412);
        assertThat(server.get(ASSESSMENT + "/history?limit=1")
                        .headers()
                        .firstValue("Link")
                        .orElseThrow())
                .contains("/history?after=1&limit=1>; rel=\"next\"");
        assertThat(server.get(ASSESSMENT + "/history?limit=2").headers().firstValue("Link"))
                .isEmpty();
        assertThat(server.get(ASSESSMENT + "/history?after=1").body())
                .contains("\"number\": 2")
                .doesNotContain("\"number\": 1");
        assertThat(server.get(ASSESSMENT + "/revisions/1").body()).contains("\"10\": \"6.25\"");
        assertThat(server.get(ASSESSMENT + "/changes").body())
                .contains("\"from\": 1", "\"to\": 2", "\"before\": \"6.25\"", "\"after\": \"12.50\"");
    }

    @Test
    void a_document_goes_to_its_own_address_alone() throws Exception {
        HttpResponse<String> reply = server.send(
                server.with("PUT", UDON + "/years/2563/assessment", "application/json", String.format(RESULT, "6.25"))
                        .header("If-Match", "*"));
        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.body()).contains("\"code\": \"OTHER_DOCUMENT\"");
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        assertThat(server.get(UDON + "/years/2569/assessment").statusCode()).isEqualTo(404);
        assertThat(server.get(UDON + "/years/2563/assessment/revisions/9").body())
                .contains("\"code\": \"NO_SUCH_REVISION\"");
        assertThat(server.get(UDON + "/years/2563/report").statusCode()).isEqualTo(404);
        assertThat(server.get(UDON + "/years/21/assessment").statusCode()).isEqualTo(404);
        assertThat(server.get(UDON + "/years/2563/assessment?revision=x").statusCode())
                .isEqualTo(400);
        assertThat(server.get("/api/v1/agencies/nowhere").body()).contains("\"code\": \"NO_SUCH_AGENCY\"");
    }

    @Test
    void a_document_that_cannot_be_read_is_refused_with_its_place() throws Exception {
        HttpResponse<String> reply = server.send(
                server.with("PUT", ASSESSMENT, "application/json", "{\"fiscalYear\": 2563,\n \"report\": {}}")
                        .header("If-None-Match", "*"));
        assertThat(reply.statusCode()).isIn(412, 422);
        HttpResponse<String> read = server.send(
                server.with("POST", "/api/v1/import", "application/json", "{\"fiscalYear\": 2563,\n \"report\": {}}"));
        assertThat(read.statusCode()).isEqualTo(422);
        assertThat(read.body()).contains("\"code\": \"UNKNOWN_KEY\"", "\"line\": 2", "\"path\": \"report\"");
    }

    @Test
    void agencies_come_in_pages_and_only_where_there_is_a_role() throws Exception {
        HttpResponse<String> all = server.get("/api/v1/agencies");
        assertThat(all.body()).contains("\"id\": \"เทศบาลนครอุดรธานี\"", "\"province\": \"อุดรธานี\"");
        assertThat(server.get(UDON).body()).contains("/2563/assessment", "/2564/measures-plan", "/2564/plan-life");
    }

    @Test
    void what_a_client_has_is_not_sent_again() throws Exception {
        String path = UDON + "/years/2564/measures-plan";
        String tag = server.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = server.get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        String score = server.get(path + "/score").headers().firstValue("ETag").orElseThrow();
        assertThat(server.get(path + "/score", "If-None-Match", score).statusCode())
                .isEqualTo(304);
        assertThat(server.get(path + "/score?lang=en", "If-None-Match", score).statusCode())
                .isEqualTo(200);
    }
}
