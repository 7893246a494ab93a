package th.ita.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.TestServer.UDON;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.web.TestServer;
import th.ita.web.access.Grants;
import th.ita.web.access.Role;

/** Papers that tell what changed since an earlier result of the agency. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparedPaperTest {
    private static final String PAPER = UDON + "/years/2565/measures-plan/papers/o42.md";
    private static final String PAGE = UDON.substring("/api/v1".length()) + "/2565/papers/o42";

    private TestServer server;

    @BeforeEach
    void start() throws Exception {
        server = TestServer.startWithExample();
        String agency = "\"agency\":{\"id\":\"เทศบาลนครอุดรธานี\",\"name\":{\"th\":\"เทศบาลนครอุดรธานี\"},\"type\":"
                + "\"CITY_MUNICIPALITY\"}";
        String plan = "{" + agency + ",\"fiscalYear\":2565,\"previousResult\":{\"fiscalYear\":2564,\"reported\":"
                + "{\"9\":\"60.00\",\"10\":\"50.00\"}},\"measures\":[{\"title\":\"เปิดเผยข้อมูล\"}]}";
        HttpResponse<String> kept =
                server.send(server.with("PUT", UDON + "/years/2565/measures-plan", "application/json", plan)
                        .header("If-None-Match", "*"));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_paper_tells_what_changed_only_when_asked() throws Exception {
        String alone = server.get(PAPER + "?lang=th&numerals=arabic").body();
        HttpResponse<String> compared = server.get(PAPER + "?lang=th&numerals=arabic&with=2563");

        assertThat(compared.statusCode()).as(compared.body()).isEqualTo(200);
        assertThat(compared.body()).contains("2563", "28.07").isNotEqualTo(alone);
        assertThat(alone).doesNotContain("28.07");
        assertThat(server.get(PAPER + "?lang=th&numerals=arabic").body()).isEqualTo(alone);
    }

    @Test
    void a_year_without_a_result_and_a_later_one_are_refused() throws Exception {
        HttpResponse<String> unknown = server.get(PAPER + "?with=2566");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("\"code\": \"NO_RESULT_OF_YEAR\"");
        assertThat(server.get(PAPER + "?with=2564").statusCode()).isEqualTo(422);
        assertThat(server.get(UDON + "/years/2564/measures-plan/papers/o42.md?with=x")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_page_of_the_paper_offers_the_years_and_shows_the_comparison() throws Exception {
        String page =
                new String(server.bytes(PAGE, "Accept", "text/html").body(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(page).contains("<option value=\"2563\">").doesNotContain("with=2563", "๒๘.๐๗");

        String compared = new String(
                server.bytes(PAGE + "?with=2563", "Accept", "text/html").body(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(compared).contains("<option value=\"2563\" selected>", "with=2563", "๒๘.๐๗");
        assertThat(server.bytes(PAGE + ".css?with=2563").statusCode()).isEqualTo(200);
    }

    @Test
    void what_a_request_brings_is_never_held_against_what_others_keep() throws Exception {
        String viewer = server.token("คนอื่น", Grants.at(th.ita.domain.agency.AgencyId.of("อื่น"), Role.VIEWER));
        String plan = server.get(UDON + "/years/2565/measures-plan").body();

        HttpResponse<String> brought = server.send(
                server.with("POST", "/api/v1/papers/o42.md?numerals=arabic&with=2563", "application/json", plan),
                viewer);
        assertThat(brought.statusCode()).isEqualTo(200);
        assertThat(brought.body()).doesNotContain("28.07");
    }
}
