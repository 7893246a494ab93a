package th.ita.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.TestServer.UDON;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.web.TestServer;
import th.ita.web.access.Grants;
import th.ita.web.access.Role;

/** The history of a plan as an official reads it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryPageTest {
    private static final String LIFE = UDON + "/years/2564/plan-life";
    private static final String PAGE = UDON.substring("/api/v1".length()) + "/2564/history?lang=th";

    @Test
    void what_was_done_to_a_plan_is_told_in_words_with_what_it_says_since() throws Exception {
        try (TestServer server = TestServer.startWithExample()) {
            give(server, "\"act\": \"WITHDRAW\", \"number\": 24");
            give(server, "\"act\": \"APPROVE\"");
            give(server, "\"act\": \"START\"");
            give(
                    server,
                    "\"act\": \"RECORD_PROGRESS\", \"number\": 1, \"day\": \"2021-02-01\", \"role\": \"งานสารสนเทศ\", "
                            + "\"text\": \"ถ่ายทำแล้ว\"");
            give(
                    server,
                    "\"act\": \"RECORD_RESULT\", \"number\": 2, \"day\": \"2021-02-01\", \"text\": \"เผยแพร่แล้ว\"");

            assertThat(server.get(PAGE + "&from=1&to=6").body())
                    .containsSubsequence(
                            "มาตรการที่ 24 › ถอนมาตรการ",
                            "อนุมัติแผน",
                            "เริ่มดำเนินการ",
                            "มาตรการที่ 1 › บันทึกความก้าวหน้า",
                            "1 กุมภาพันธ์ 2564 งานสารสนเทศ: ถ่ายทำแล้ว",
                            "มาตรการที่ 2 › บันทึกผลการดำเนินการ",
                            "ผลการดำเนินการ: แก้ไข",
                            "เผยแพร่แล้ว")
                    .doesNotContain("RECORD_RESULT", "&#34;act&#34;");
            assertThat(server.get(PAGE + "&from=3&to=4").body())
                    .contains("<strong>เริ่มดำเนินการ</strong>")
                    .doesNotContain("ถอนมาตรการ");
            assertThat(server.get(PAGE + "&from=6&to=1").body()).contains("ผลการดำเนินการ: แก้ไข");
        }
    }

    private static void give(TestServer server, String command) throws Exception {
        String tag = server.get(LIFE).headers().firstValue("ETag").orElseThrow();
        String by =
                server.token(command.contains("WITHDRAW") ? "ผู้จัดทำ" : "ปลัด", Grants.everywhere(Role.ADMINISTRATOR));
        assertThat(server.send(
                                server.with(
                                                "POST",
                                                LIFE + "/events",
                                                "application/json",
                                                "{" + command + ", \"reason\": \"ก\"}")
                                        .header("If-Match", tag),
                                by)
                        .statusCode())
                .isEqualTo(204);
    }
}
