package th.ita.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.agency.AgencyId;
import th.ita.web.TestServer;
import th.ita.web.access.Grants;
import th.ita.web.access.Role;
import th.ita.web.pages.PageVisitor.Page;

/** The pages as somebody uses them whose browser runs no script. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesTest {
    private static final List<String> PAGES = List.of(
            "",
            "/plan",
            "/plan/measures/1",
            "/plan/measures/new",
            "/plan/front",
            "/target?target=A&iit=80&eit=80",
            "/items",
            "/score",
            "/papers",
            "/papers/o42",
            "/papers/o43",
            "/history",
            "/history?document=measures-plan",
            "/compare");

    private TestServer server;
    private PageVisitor maker;
    private PageVisitor approver;

    @BeforeEach
    void start() {
        server = TestServer.start();
        maker = PageVisitor.signedIn(server, "ผู้จัดทำ", Grants.everywhere(Role.EDITOR));
        approver = PageVisitor.signedIn(server, "ผู้อนุมัติ", Grants.everywhere(Role.APPROVER));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Map<String, String> with(Map<String, String> form, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], pairs[i + 1]);
        }
        return form;
    }

    private Map<String, String> measure(Page page, String title) {
        return with(
                page.form(),
                "title",
                title,
                "method",
                "วิธี",
                "responsible",
                "กองคลัง\r\nสำนักปลัด",
                "period",
                "ตลอดปีงบประมาณ พ.ศ. 2564",
                "result",
                "ติดตามทุกเดือน",
                "targets",
                "O1");
    }

    @Test
    void an_import_shows_what_was_understood_and_keeps_nothing_until_confirmed() {
        Page preview = maker.previewOfExample();

        assertThat(preview.html()).contains("เทศบาลนครอุดรธานี", "6.25", "49.89", "49.98", "24 รายการ");
        assertThat(maker.get("/").html()).contains("ยังไม่มีเอกสารของหน่วยงานใด");

        Page year = maker.keep(preview);
        assertThat(year.status()).isEqualTo(200);
        assertThat(year.html())
                .contains("6.25", "ตัวเลข 49.89 กับ 49.98 ต่างกันเพียงเลขสองหลักที่สลับที่กัน", "<svg class=\"chart\"");
        assertThat(maker.get("/").html()).contains("เทศบาลนครอุดรธานี");
    }

    @Test
    void what_cannot_be_read_is_refused_in_words_on_the_same_page() {
        Page refused = maker.upload("/import", maker.get("/import").form(), "x.exe", new byte[] {1, 2, 3});
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("role=\"alert\"", ".docx");
        assertThat(maker.upload(
                                "/import",
                                maker.get("/import").form(),
                                "x.txt",
                                "ไม่มีอะไร".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void every_page_is_there_in_both_languages_and_says_no_word_of_the_code() {
        String year = maker.exampleTakenIn();
        PageVisitor english = PageVisitor.signedIn(server, "Reader", Grants.everywhere(Role.ADMINISTRATOR), "en");

        for (String page : PAGES) {
            Page thai = maker.get(year + page);
            assertThat(thai.status()).as(page).isEqualTo(200);
            assertThat(thai.html()).as(page).contains("<html lang=\"th\">").doesNotContain("style=", "<script>");
            assertThat(english.get(year + page).html()).as(page).contains("<html lang=\"en\">");
            assertThat(thai.html().replaceAll("<[^>]*>", " "))
                    .as(page)
                    .doesNotContain("NOT_MET", "FIX_URGENTLY", "IN_PROGRESS", "MEASURES_PLAN", "PASS_", "refusal.")
                    .doesNotContainPattern("\\b[a-z]+\\.[A-Z_]{3,}");
        }
    }

    @Test
    void a_form_without_its_secret_changes_nothing() {
        String year = maker.exampleTakenIn();
        Page page = maker.get(year + "/plan/measures/1");
        Map<String, String> form = measure(page, "จากเว็บอื่น");
        form.remove("_form");

        Page refused = maker.post(year + "/plan/measures/1", form);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html()).contains("<html lang=\"th\">", "แบบฟอร์มนี้หมดอายุ");
        assertThat(maker.post("/import", Map.of()).status()).isEqualTo(403);
        assertThat(maker.get(year + "/plan/measures/1").html()).doesNotContain("จากเว็บอื่น");
    }

    @Test
    void markup_in_any_field_comes_out_as_text() {
        String year = maker.exampleTakenIn();
        String evil = "ก\"><script>alert('ข')</script><b onx='1'>&amp;";
        Map<String, String> form = with(
                measure(maker.get(year + "/plan/measures/1"), evil),
                "method",
                evil,
                "responsible",
                evil,
                "period",
                evil,
                "result",
                evil);
        assertThat(maker.post(year + "/plan/measures/1", form).status()).isEqualTo(200);
        Map<String, String> front = maker.get(year + "/plan/front").form();
        for (String field : List.of(
                "introduction",
                "urgent",
                "toDevelop",
                "approach",
                "standingMeasures",
                "capacity",
                "name",
                "position")) {
            front.put(field, evil);
        }
        assertThat(maker.post(year + "/plan/front", front).status()).isEqualTo(200);
        Map<String, String> bad = with(measure(maker.get(year + "/plan/measures/2"), evil), "targets", evil);
        Page refused = maker.post(year + "/plan/measures/2", bad);
        assertThat(refused.status()).isEqualTo(422);

        assertThat(refused.html()).doesNotContain("<script>alert", "<b onx").contains("&lt;script&gt;alert");
        for (String page : PAGES) {
            assertThat(maker.get(year + page).html()).as(page).doesNotContain("<script>alert", "<b onx");
        }
        assertThat(maker.get(year + "/target?target=" + "%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                        .html())
                .doesNotContain("<script>alert");
    }

    @Test
    void two_editors_see_both_versions_and_nothing_is_lost() {
        String year = maker.exampleTakenIn();
        String one = year + "/plan/measures/1";
        Page mine = maker.get(one);
        Page theirs = approver.get(one);
        assertThat(approver.post(one, measure(theirs, "ชื่อของอีกคน")).status()).isEqualTo(200);

        Page conflict = maker.post(one, measure(mine, "ชื่อของฉัน"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html()).contains("ชื่อของฉัน", "ชื่อของอีกคน", "ผู้อนุมัติ", "ต่างกัน");
        Page after = maker.post(one, measure(conflict, "ชื่อของฉัน"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.html()).contains("value=\"ชื่อของฉัน\"");
        assertThat(maker.get(year + "/history?from=1&to=2").html()).contains("ชื่อของอีกคน");
    }

    @Test
    void nobody_approves_their_own_draft() {
        String year = approver.exampleTakenIn();
        Page plan = approver.get(year + "/plan");

        Page refused = approver.post(year + "/plan/approve", plan.form());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html()).contains("role=\"alert\"", "ผู้อนุมัติ");
        PageVisitor second = PageVisitor.signedIn(server, "ปลัด", Grants.everywhere(Role.APPROVER));
        Page approved =
                second.post(year + "/plan/approve", second.get(year + "/plan").form());
        assertThat(approved.status()).isEqualTo(200);
        assertThat(approved.html()).contains("อนุมัติโดย ปลัด");
    }

    @Test
    void results_progress_and_evidence_are_recorded_once_the_plan_is_carried_out() {
        String year = maker.exampleTakenIn();
        approver.post(year + "/plan/approve", approver.get(year + "/plan").form());
        maker.post(year + "/plan/start", maker.get(year + "/plan").form());
        String nine = year + "/plan/measures/9";
        assertThat(maker.get(nine).html()).contains("id=\"result-lacks\"").doesNotContain("name=\"targets\"");

        Page wrong = maker.post(
                nine + "/result", with(maker.get(nine).form(), "done", "วันก่อน", "result", "ประกาศใช้แล้ว"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html()).contains("id=\"done-error\"", "ประกาศใช้แล้ว");
        Page done = maker.post(
                nine + "/result",
                with(
                        wrong.form(),
                        "done",
                        "15 กุมภาพันธ์ 2564",
                        "result",
                        "จัดทำและประกาศใช้แล้วเมื่อวันที่ 15 กุมภาพันธ์ 2564"));
        assertThat(done.html())
                .contains("ดำเนินการแล้วเสร็จเมื่อ 15 กุมภาพันธ์ 2564")
                .doesNotContain("id=\"result-lacks\"");
        Page proof = maker.post(
                nine + "/evidence", with(done.form(), "link", "javascript:alert(1)", "title", "", "kind", "PAGE"));
        assertThat(proof.status()).isEqualTo(422);
        proof = maker.post(
                nine + "/evidence",
                with(proof.form(), "link", "https://example.go.th/o25", "title", "ประกาศ", "kind", "PAGE"));
        assertThat(proof.html()).contains("href=\"https://example.go.th/o25\"", "ยังไม่เคยตรวจ");
        Page progress = maker.post(
                nine + "/progress",
                with(proof.form(), "day", "1 กุมภาพันธ์ 2564", "role", "ฝ่ายอำนวยการ", "text", "ร่างเสร็จแล้ว"));
        assertThat(progress.html()).contains("ร่างเสร็จแล้ว", "ฝ่ายอำนวยการ");
    }

    @Test
    void a_stranger_to_an_agency_learns_nothing_of_it() {
        String year = maker.exampleTakenIn();
        PageVisitor stranger =
                PageVisitor.signedIn(server, "คนอื่น", Grants.at(AgencyId.of("อื่น"), Role.ADMINISTRATOR));

        assertThat(stranger.get("/").html()).doesNotContain("อุดรธานี");
        for (String page : PAGES) {
            assertThat(stranger.get(year + page).status()).as(page).isEqualTo(403);
        }
        assertThat(stranger.get(year.replace("2564", "2563")).status()).isEqualTo(403);
        Page preview = stranger.previewOfExample();
        assertThat(preview.html()).contains("ไม่มีสิทธิ์บันทึก").doesNotContain("ฉบับที่");
    }

    @Test
    void style_and_script_are_kept_by_browsers_and_stay_inside() throws Exception {
        var style = server.get(Pages.style());
        assertThat(style.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(style.body()).contains("--accent").doesNotContain("http://", "https://", "@import");
        assertThat(server.get("/assets/..%2Fpages_th.properties").statusCode()).isNotEqualTo(200);
        assertThat(server.get("/assets/pages_th.properties").statusCode()).isEqualTo(404);
    }
}
