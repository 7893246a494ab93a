package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.export.json.PlanJson;

/** Analysis and drafts of a real report, seen through the command. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnalyseTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void the_real_report_is_analysed_in_thai() {
        Run run = Run.inLanguage("th", "analyse", EXAMPLE);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("9 +49\\.89 +แก้ไขโดยเร่งด่วน")
                .containsPattern("O42 +12\\.50 +5\\.00 +ไม่ผ่าน ตามตัวเลขที่ประกาศ \\(มาตรการระบุถึง\\) +O43")
                .containsPattern("✗ มาตรการส่งเสริมความโปร่งใสในการจัดซื้อจัดจ้าง")
                .contains("S-5");
    }

    @Test
    void the_real_report_is_analysed_in_english_with_other_thresholds() {
        Run run = Run.ita("analyse", EXAMPLE, "--urgent-below", "10", "--keep-from", "49.89");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("below 10 (chosen)")
                .containsPattern("9 +49\\.89 +keep")
                .containsPattern("10 +6\\.25 +fix urgently")
                .containsPattern("total +11\\.23–71\\.23 +not known");
    }

    @Test
    void json_says_the_same_exactly() {
        Run run = Run.ita("analyse", EXAMPLE, "--json");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s+", ""))
                .contains("\"onTotal\":{\"points\":\"5.00\",\"exact\":\"5/1\"},\"feeds\":[\"O43\"]")
                .contains("\"missing\":[\"PROCUREMENT\"]")
                .contains("\"comparison\":null");
    }

    @Test
    void items_that_were_met_are_strengths() throws IOException {
        Path items = file(
                "items.json",
                "{\"fiscalYear\":2564,\"items\":[{\"code\":\"O2\",\"met\":true},{\"code\":\"O1\",\"met\":true},"
                        + "{\"code\":\"O3\",\"met\":false}]}");
        assertThat(Run.ita("analyse", items).out()).contains("to be kept up (2): O1, O2");
        assertThat(Run.ita("analyse", items, "--json").out().replaceAll("\\s+", ""))
                .contains("\"itemsMet\":[\"O1\",\"O2\"]");
    }

    @Test
    void two_years_are_compared() throws IOException {
        Path before = file(
                "before.json",
                "{\"fiscalYear\":2563,\"reported\":{\"IIT\":\"80.00\",\"EIT\":\"70.00\",\"OIT\":\"60.00\"}}");
        Path after = file(
                "after.json",
                "{\"fiscalYear\":2564,\"reported\":{\"IIT\":\"85.00\",\"EIT\":\"70.00\",\"OIT\":\"80.00\"}}");

        Run run = Run.ita("analyse", after, "--previous", before);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("total +\\+9\\.50 +69\\.00 → 78\\.50")
                .containsPattern("survey scores +\\+1\\.50 +IIT")
                .containsPattern("levels whose items are not all known +\\+8\\.00 +OIT");

        Run swapped = Run.ita("analyse", before, "--previous", after);
        assertThat(swapped.code()).isEqualTo(2);
        assertThat(swapped.err()).contains("after.json").contains("cannot be the year before");
    }

    @Test
    void the_result_of_another_agency_is_called_that() throws IOException {
        String of = "{\"agency\":{\"id\":\"%1$s\",\"name\":{\"th\":\"%1$s\"}},\"fiscalYear\":%2$d,"
                + "\"reported\":{\"OIT\":\"60.00\"}}";
        Path before = file("before.json", String.format(of, "เทศบาลหนึ่ง", 2563));
        Path after = file("after.json", String.format(of, "เทศบาลสอง", 2564));

        assertThat(Run.ita("analyse", after, "--previous", before).out())
                .contains("The result of FY2563 is that of เทศบาลหนึ่ง, not of เทศบาลสอง.");
        assertThat(Run.ita("analyse", after, "--previous", file("same.json", String.format(of, "เทศบาลสอง", 2563)))
                        .out())
                .doesNotContain("is that of");
    }

    @Test
    void thresholds_that_cross_or_are_no_scores_are_refused() {
        assertThat(Run.ita("analyse", EXAMPLE, "--urgent-below", "90").code()).isEqualTo(2);
        Run word = Run.ita("analyse", EXAMPLE, "--keep-from", "high");
        assertThat(word.code()).isEqualTo(2);
        assertThat(word.err()).contains("--keep-from").contains("“high” is not a score");
    }

    @Test
    void the_check_says_what_the_measures_reach() {
        Run text = Run.ita("check", EXAMPLE, "--item", "O42");
        assertThat(text.out())
                .contains("a measure without an item: 1", "known which items were met", "9.1, 9.2, 9.3, 9.5, 10.1");
        assertThat(text.out()).contains("10 93.75–100.00").contains("M-15").contains("transparency in procurement");

        String json = Run.ita("check", EXAMPLE, "--item", "O42", "--json").out().replaceAll("\\s+", "");
        assertThat(json)
                .contains("\"coverage\":{\"gaps\":9,\"covered\":9,\"uncovered\":[]")
                .contains("\"proved\":false")
                .contains("\"counterExamples\":[{\"lacking\":\"KNOWLEDGE\",\"subject\":\"9.1\"}")
                .contains("{\"lacking\":\"TARGET\",\"subject\":\"measures[0].targets\"}]")
                .contains("\"reaches\":{\"fiscalYear\":2563");
    }

    @Test
    void drafts_are_shown_and_added_to_a_plan() throws IOException {
        Path target = folder.resolve("plan.json");
        Run run = Run.ita("draft", EXAMPLE, "--items", "O39,O9", "--out", target);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("O39 แผนปฏิบัติการป้องกันการทุจริต").contains("๓๐ เมษายน ๒๕๖๔");
        assertThat(PlanJson.read(Files.readAllBytes(target), "plan.json")
                        .get()
                        .plan()
                        .measures())
                .hasSize(26);
    }

    @Test
    void drafts_need_no_document() {
        Run run = Run.ita("draft", "--year", "2568", "--items", "O27", "--json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"withoutTemplate\": []").contains("B.E. 2568");
        assertThat(Run.ita("draft", "--items", "O27").err()).contains("the year is missing");
        assertThat(Run.ita("draft", "--year", "2568").err()).contains("the items are missing");
        assertThat(Run.ita("draft", "--year", "2568", "--items", "O99").code()).isEqualTo(2);
    }

    @Test
    void a_template_file_that_is_wrong_is_refused_with_its_line_and_path() throws IOException {
        Path own = file("own.json", "{\n  \"formatVersion\": 1,\n  \"templates\": [ { \"topic\": 7 } ]\n}\n");

        Run run = Run.ita("draft", "--year", "2564", "--items", "O1", "--templates", own);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("own.json:3 templates[0]");
        assertThat(Run.ita("draft", "--year", "2564", "--items", "O1", "--templates", folder.resolve("none.json"))
                        .code())
                .isEqualTo(2);
    }
}
