package th.ita.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.TestServer.UDON;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.web.TestServer;
import th.ita.web.access.Grants;
import th.ita.web.access.Role;
import th.ita.web.pages.PageVisitor.Page;

/** Publishing from the pages: the preview runs and writes nothing, and what was seen is what is published. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishPagesTest {
    private static final String YEAR = UDON.substring("/api/v1".length()) + "/2564";

    @TempDir
    private Path folder;

    private TestServer server;
    private PageVisitor approver;

    @BeforeEach
    void start() {
        server = new TestServer.Setup().publishingTo(folder).startWithExample();
        approver = PageVisitor.signedIn(server, "ปลัดเทศบาล", Grants.everywhere(Role.APPROVER));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Map<String, String> form(Page page) {
        return new LinkedHashMap<>(Map.of("_form", page.hidden("_form"), "site", page.hidden("site")));
    }

    @Test
    void the_preview_shows_the_pages_of_the_site_shut_off_from_everything() throws Exception {
        HttpResponse<byte[]> page = server.bytes(YEAR + "/site/o42/index.html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html;"));
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox ")
                .contains("default-src 'none'")
                .doesNotContain("allow-scripts", "script-src", "allow-forms", "allow-top-navigation");
        assertThat(server.bytes(YEAR + "/site/assets/site.css").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css;"));
        assertThat(server.bytes(YEAR + "/site/documents/o42.html").headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"o42.html\"");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing.html",
                "../publish",
                "..%2F..%2Fimport",
                "%2e%2e/%2e%2e/etc/passwd",
                "o42/",
                "/index.html"
            })
    void whatever_is_no_file_of_the_site_is_not_there(String path) throws Exception {
        assertThat(server.bytes(YEAR + "/site/" + path).statusCode()).isIn(400, 404);
    }

    @Test
    void an_approver_looks_at_the_preview_and_publishes_it() {
        Page page = approver.get(YEAR + "/publish");
        assertThat(page.html()).contains("site/index.html", "o42/index.html", "https://www.example.go.th/ita/2564/");

        Page done = approver.post(YEAR + "/publish", form(page));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.html()).contains("เผยแพร่เว็บไซต์แล้ว", "ตรงกับข้อมูลล่าสุดแล้ว");
        assertThat(folder.resolve("2564/o42/index.html")).exists();
        assertThat(approver.post(YEAR + "/publish", form(page)).uri().getQuery())
                .isEqualTo("done=published-already");
    }

    @Test
    void what_changed_since_the_preview_is_looked_at_again_first() {
        Map<String, String> form = form(approver.get(YEAR + "/publish"));
        form.put("site", "0123");

        Page refused = approver.post(YEAR + "/publish", form);
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.html()).contains("โปรดดูตัวอย่างใหม่");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_page_that_somebody_changed_is_replaced_only_when_asked() throws Exception {
        approver.post(YEAR + "/publish", form(approver.get(YEAR + "/publish")));
        Files.writeString(folder.resolve("2564/index.html"), "changed by hand");

        Page page = approver.get(YEAR + "/publish");
        assertThat(page.html()).contains("name=\"replace\"").doesNotContain(folder.toString());
        assertThat(approver.post(YEAR + "/publish", form(page)).status()).isEqualTo(409);

        Map<String, String> form = form(page);
        form.put("replace", "on");
        assertThat(approver.post(YEAR + "/publish", form).status()).isEqualTo(200);
        assertThat(folder.resolve("2564/index.html~")).hasContent("changed by hand");
    }

    @Test
    void who_may_not_publish_sees_the_preview_and_no_button() {
        PageVisitor viewer = PageVisitor.signedIn(server, "ผู้อ่าน", Grants.everywhere(Role.VIEWER));
        Page page = viewer.get(YEAR + "/publish");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html())
                .contains("site/index.html", "บทบาทผู้อนุมัติ")
                .doesNotContain("name=\"site\"", "site.zip");
        assertThat(viewer.get(YEAR + "/site/index.html").html()).contains("<!doctype html>");
        assertThat(viewer.post(YEAR + "/publish", form(approver.get(YEAR + "/publish")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void without_a_folder_the_site_is_taken_home_as_one_file() {
        try (TestServer other = TestServer.startWithExample()) {
            PageVisitor alone = PageVisitor.signedIn(other, "ปลัดเทศบาล", Grants.everywhere(Role.APPROVER));
            Page page = alone.get(YEAR + "/publish");
            assertThat(page.html()).contains("site.zip", "--site").doesNotContain("name=\"site\"");
            assertThat(alone.post(YEAR + "/publish", form(page)).status()).isIn(409, 412);
        }
    }
}
