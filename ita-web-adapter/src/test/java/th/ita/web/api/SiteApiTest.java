package th.ita.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.TestServer.UDON;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.agency.AgencyId;
import th.ita.web.TestServer;
import th.ita.web.access.Grants;
import th.ita.web.access.Role;

/** Sites over HTTP: what is looked at is what is published, where the settings say and nowhere else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SiteApiTest {
    private static final String YEAR = UDON + "/years/2564";

    @TempDir
    private Path folder;

    private TestServer server;

    @BeforeEach
    void start() {
        server = new TestServer.Setup().publishingTo(folder).startWithExample();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String tag() throws Exception {
        return server.get(YEAR + "/site").headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> publish(String tag, String query) throws Exception {
        return server.send(HttpRequest.newBuilder(server.uri(YEAR + "/publish" + query))
                .POST(BodyPublishers.noBody())
                .header("If-Match", tag));
    }

    private static Map<String, String> unpacked(byte[] archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void a_preview_writes_nothing_and_what_is_published_then_is_what_it_told() throws Exception {
        HttpResponse<String> preview = server.get(YEAR + "/publication");
        assertThat(preview.body())
                .contains("\"o42/index.html\"", "\"address\": \"https://www.example.go.th/ita/2564/\"");
        assertThat(folder.resolve("2564")).doesNotExist();

        HttpResponse<String> published = publish(tag(), "");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        assertThat(published.body()).isEqualTo(preview.body());
        assertThat(folder.resolve("2564/o42/index.html")).content().contains("<!doctype html>");
        assertThat(folder.resolve("2564/sitemap.xml")).content().contains("https://www.example.go.th/ita/2564/o42/");
        assertThat(server.get(UDON + "/audit-trail").body()).contains("\"what\": \"PUBLISH\"");
    }

    @Test
    void publishing_says_which_site_was_looked_at() throws Exception {
        HttpResponse<String> silent = server.send(
                HttpRequest.newBuilder(server.uri(YEAR + "/publish")).POST(BodyPublishers.noBody()));
        assertThat(silent.statusCode()).isEqualTo(428);

        HttpResponse<String> stale = publish("\"0123\"", "");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body()).contains("\"code\": \"SITE_CHANGED\"");
        assertThat(folder.resolve("2564")).doesNotExist();
    }

    @Test
    void files_of_others_are_left_alone_unless_asked_and_no_path_of_the_machine_is_told() throws Exception {
        publish(tag(), "");
        Files.writeString(folder.resolve("2564/o42/index.html"), "changed by hand");

        HttpResponse<String> refused = publish(tag(), "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("\"code\": \"SITE_FILE_IN_THE_WAY\"", "?replace=true")
                .doesNotContain(folder.toString());
        assertThat(folder.resolve("2564/o42/index.html")).hasContent("changed by hand");

        assertThat(publish(tag(), "?replace=true").body()).contains("o42/index.html~");
        assertThat(folder.resolve("2564/o42/index.html~")).hasContent("changed by hand");
    }

    @Test
    void the_archive_holds_the_files_of_the_site_in_the_same_bytes_every_time() throws Exception {
        byte[] archive = server.bytes(YEAR + "/site.zip").body();
        publish(tag(), "");
        Map<String, String> files = unpacked(archive);

        assertThat(files).containsKeys("index.html", "en/o43/index.html", "documents/o42.pdf", "ita-site.sha256");
        assertThat(files.get("o42/index.html")).isEqualTo(Files.readString(folder.resolve("2564/o42/index.html")));
        try (TestServer other = new TestServer.Setup().publishingTo(folder).startWithExample()) {
            assertThat(other.bytes(YEAR + "/site.zip").body()).isEqualTo(archive);
        }
    }

    @Test
    void approvers_publish_and_nobody_below() throws Exception {
        AgencyId udon = AgencyId.parse("เทศบาลนครอุดรธานี").get();
        String editor = server.token("ผู้จัดทำ", Grants.at(udon, Role.EDITOR));
        String approver = server.token("ผู้อนุมัติ", Grants.at(udon, Role.APPROVER));
        HttpRequest.Builder publish = HttpRequest.newBuilder(server.uri(YEAR + "/publish"))
                .POST(BodyPublishers.noBody())
                .header("If-Match", tag());

        assertThat(server.send(publish, editor).statusCode()).isEqualTo(403);
        assertThat(server.send(HttpRequest.newBuilder(server.uri(YEAR + "/site")), editor)
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.send(HttpRequest.newBuilder(server.uri(YEAR + "/site.zip")), editor)
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.send(publish, approver).statusCode()).isEqualTo(200);
    }

    @Test
    void an_agency_without_a_folder_is_told_what_to_do() throws Exception {
        try (TestServer other = TestServer.startWithExample()) {
            HttpResponse<String> preview = other.get(YEAR + "/publication", "Accept-Language", "en");
            assertThat(preview.statusCode()).isEqualTo(409);
            assertThat(preview.body()).contains("\"code\": \"NO_PLACE_FOR_SITES\"", "--site");
            assertThat(other.bytes(YEAR + "/site.zip").statusCode()).isEqualTo(200);
        }
    }
}
