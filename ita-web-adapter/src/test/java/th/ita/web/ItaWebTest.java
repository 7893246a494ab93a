package th.ita.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The server as a whole. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ItaWebTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void is_alive_and_ready() throws Exception {
        assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(server.get("/health/ready").body()).isEqualTo("{\"status\": \"UP\"}\n");
    }

    @Test
    void is_not_ready_without_its_store() throws Exception {
        try (TestServer other = TestServer.start()) {
            other.store().close();
            HttpResponse<String> ready = other.get("/health/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("\"code\": \"STORE_TROUBLE\"");
            assertThat(other.get("/health/live").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void tells_a_missing_page_as_a_problem_in_the_readers_language() throws Exception {
        HttpResponse<String> thai = server.get("/nowhere");
        assertThat(thai.statusCode()).isEqualTo(404);
        assertThat(thai.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(thai.body()).contains("\"code\": \"NO_SUCH_ADDRESS\"", "ไม่มีสิ่งใดอยู่ที่ /nowhere");
        assertThat(server.get("/nowhere", "Accept-Language", "en-GB,th;q=0.5").body())
                .contains("there is nothing at /nowhere");
    }

    @Test
    void every_reply_has_an_id_and_headers_of_safety() throws Exception {
        HttpResponse<String> reply = server.get("/health/live", "X-Request-Id", "abc-1");
        assertThat(reply.headers().firstValue("X-Request-Id")).hasValue("abc-1");
        assertThat(reply.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(reply.headers().map()).doesNotContainKey("server");
        assertThat(server.get("/nowhere", "X-Request-Id", "<b>").headers().firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).matches("[0-9a-f]{16}"));
    }
}
