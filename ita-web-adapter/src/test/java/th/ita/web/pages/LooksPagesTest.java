package th.ita.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.TestServer.UDON;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceQuery;
import th.ita.domain.evidence.EvidenceState;
import th.ita.web.TestServer;
import th.ita.web.access.Grants;
import th.ita.web.access.Role;
import th.ita.web.pages.PageVisitor.Page;

/** Evidence looked at anew from the pages, without a script. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LooksPagesTest {
    private static final String YEAR = UDON.substring("/api/v1".length()) + "/2564";

    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private TestServer server;
    private PageVisitor maker;

    @BeforeEach
    void start() {
        server = new TestServer.Setup().looking(this::look).startWithExample();
        maker = PageVisitor.signedIn(server, "ผู้จัดทำ", Grants.everywhere(Role.EDITOR));
    }

    @AfterEach
    void stop() {
        mayGoOn.countDown();
        server.close();
    }

    /** A slow web, on which nothing called gone is there. */
    private EvidenceLook look(EvidenceQuery query) {
        try {
            assertThat(mayGoOn.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        boolean gone = query.evidence().link().getPath().endsWith("/gone");
        return EvidenceLook.builder()
                .link(query.evidence().link())
                .state(gone ? EvidenceState.GONE : EvidenceState.FINE)
                .tries(1)
                .at(TestServer.NOW)
                .build();
    }

    private void carryOut() {
        PageVisitor approver = PageVisitor.signedIn(server, "ปลัดเทศบาล", Grants.everywhere(Role.APPROVER));
        approver.post(YEAR + "/plan/approve", approver.get(YEAR + "/plan").form());
        approver.post(YEAR + "/plan/start", approver.get(YEAR + "/plan").form());
    }

    private void attach(int number, String link) {
        String page = YEAR + "/plan/measures/" + number;
        Map<String, String> form = maker.get(page).form();
        form.putAll(Map.of("link", link, "title", "หลักฐาน " + number, "kind", ""));
        assertThat(maker.post(page + "/evidence", form).status()).isEqualTo(200);
    }

    private Page finished(Page look) throws InterruptedException {
        Page page = look;
        for (int i = 0; i < 200 && page.html().contains("<progress"); i++) {
            Thread.sleep(50);
            page = maker.get(look.path());
        }
        return page;
    }

    @Test
    void a_look_tells_how_far_it_is_then_what_it_found_and_is_kept_in_the_plan() throws Exception {
        carryOut();
        attach(2, "https://a.go.th/x");
        attach(2, "https://a.go.th/gone");
        Page items = maker.get(YEAR + "/items");
        assertThat(items.html()).contains("ตรวจลิงก์หลักฐานทั้งหมดใหม่", "ยังไม่เคยตรวจ");

        Page look = maker.post(YEAR + "/items/looks", Map.of("_form", items.hidden("_form")));
        assertThat(look.html())
                .contains("ตรวจแล้ว 0 จาก 2 ลิงก์", "ดูความคืบหน้าอีกครั้ง")
                .doesNotContain("http-equiv");
        Page again = maker.post(YEAR + "/items/looks", Map.of("_form", items.hidden("_form")));
        assertThat(again.path()).isEqualTo(look.path());

        mayGoOn.countDown();
        assertThat(finished(look).html())
                .contains("ใช้ได้ 1 รายการ", "ไม่มีหน้านี้แล้ว", "บันทึกเวลาที่พบไว้ในหลักฐานของแผนแล้ว");
        assertThat(maker.get(YEAR + "/items").html()).contains("ตรวจพบครั้งล่าสุดเมื่อ", "ยังไม่เคยตรวจ");
    }

    @Test
    void nobody_looks_without_a_right_or_at_a_look_of_another_year() {
        carryOut();
        attach(1, "https://a.go.th/x");
        PageVisitor viewer = PageVisitor.signedIn(server, "ผู้อ่าน", Grants.everywhere(Role.VIEWER));
        assertThat(viewer.get(YEAR + "/items").html()).doesNotContain("/items/looks");
        assertThat(viewer.post(
                                YEAR + "/items/looks",
                                Map.of("_form", viewer.get("/").hidden("_form")))
                        .status())
                .isEqualTo(403);
        assertThat(maker.get(YEAR + "/items/looks/7").status()).isEqualTo(404);
        assertThat(maker.get(YEAR + "/items/looks/x").status()).isEqualTo(400);
    }

    @Test
    void without_evidence_there_is_no_button() {
        assertThat(maker.get(YEAR + "/items").html()).doesNotContain("/items/looks");
    }
}
