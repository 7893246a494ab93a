package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.cli.terminal.ExitCode;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.export.json.PlanJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");

    @TempDir
    private Path folder;

    private Path costs(String table) throws IOException {
        return Files.writeString(folder.resolve("costs.csv"), table);
    }

    @Test
    void the_example_reaches_90_in_oit_by_sixteen_items_and_says_what_that_rests_on() {
        Run run = Run.ita("plan", EXAMPLE, "--target", "OIT=90");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("OIT 28.12", "OIT 90.99", "items 16, cost 16", "Proved", "name (23)", "FY2563", "49.98");
    }

    @Test
    void fewer_sets_than_none_cannot_be_listed() {
        Run run = Run.ita("plan", EXAMPLE, "--target", "10.2=100", "--list", "-1");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--list: -1 is no number of sets to list; expected 0 or more");
        assertThat(Run.ita("plan", EXAMPLE, "--target", "10.2=100", "--list", "0")
                        .code())
                .isZero();
    }

    @Test
    void levels_that_go_by_names_are_called_by_them_and_not_by_their_codes() throws IOException {
        Path result = Files.writeString(
                folder.resolve("result.json"),
                "{\"fiscalYear\":2568,\"reported\":{\"IIT\":\"99.00\",\"EIT\":\"99.00\"}}");
        Object[] command = {"plan", result, "--target", "PASS_GOOD", "--assume", "last"};

        assertThat(Run.inLanguage("th", command).out())
                .contains("เพื่อให้ถึง ผ่านดี ในปีงบประมาณ พ.ศ. 2568", " ระดับ ผ่านดี\n")
                .doesNotContain("PASS_");
        assertThat(Run.ita(command).out()).contains("The cheapest way to Pass, good in FY2568", ", grade Pass, good\n");
        assertThat(Run.ita("plan", result, "--target", "Z", "--assume", "last").err())
                .contains("FY2568 has no grade “Z”; it has ผ่านดีเยี่ยม / Pass, excellent; ")
                .doesNotContain("PASS_");
        assertThat(Run.inLanguage("th", "analyse", result).out())
                .contains("ผ่านดีเยี่ยม")
                .doesNotContain("PASS_");
    }

    @Test
    void it_speaks_thai() {
        Run run = Run.inLanguage("th", "plan", EXAMPLE, "--target", "10=100", "--front");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("สิ่งที่ถือไว้ก่อน", "พิสูจน์แล้ว", "รวม 9 ข้อ", "100.00")
                .doesNotContainPattern("plan\\.|assumption\\.|shortfall\\.");
    }

    @Test
    void json_keeps_the_contract() {
        Run run = Run.ita("plan", EXAMPLE, "--target", "10.2=100", "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "\"target\": \"10.2=100\"",
                        "\"reachable\": true",
                        "\"cost\": 2",
                        "\"score\": \"100.00\"",
                        "\"alternatives\": 1",
                        "\"lowerBound\": 2",
                        "\"verified\": true",
                        "\"kind\": \"NAMED_NOT_MET\"")
                .containsPattern("\"items\": \\[\\s+\"O42\",\\s+\"O43\"\\s+]");
    }

    @Test
    void a_grade_needs_survey_scores_and_shows_those_it_was_given() {
        Run without = Run.ita("plan", EXAMPLE, "--target", "A");
        Run with = Run.ita("plan", EXAMPLE, "--target", "A", "--assume", "IIT=80,EIT=๘๐");

        assertThat(without.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(without.err()).contains("--assume", "EIT, IIT", "EIT=80,IIT=80", "last");
        assertThat(with.code()).isZero();
        assertThat(with.out()).contains("EIT = 80, IIT = 80", "grade A");
    }

    @Test
    void a_target_out_of_reach_is_a_finding_that_says_why() {
        Run run = Run.ita("plan", EXAMPLE, "--target", "AA", "--assume", "IIT=80,EIT=80");
        Run json = Run.ita("plan", EXAMPLE, "--target", "10=100", "--cannot", "O42", "--json");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("cannot be reached", "survey scores", "88.00", "Proved: no set reaches it");
        assertThat(json.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(json.out())
                .contains("\"reachable\": false", "\"cost\": null", "\"lowerBound\": null", "\"alternatives\": 0")
                .contains("\"reason\": \"RULED_OUT\"", "\"score\": \"50.00\"");
    }

    @Test
    void costs_units_and_capacities_come_from_a_table(@TempDir Path other) throws IOException {
        Path table = costs("ข้อ,ค่าใช้จ่าย,หน่วยงาน\nO42,\"12,500.50\",สำนักปลัด\nO43,๑๐๐,สำนักปลัด\nO34,,กองคลัง\n");

        Run run = Run.ita("plan", EXAMPLE, "--target", "10=60", "--cost", table);
        Run limited = Run.ita("plan", EXAMPLE, "--target", "10=60", "--cost", table, "--capacity", "สำนักปลัด=1");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("12,500.5", "สำนักปลัด", "Items without a cost");
        assertThat(limited.out()).contains("O42").doesNotContain("  O43 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "item,cost\\nO99,1|costs.csv:2|O99",
                "item,cost\\nO1,-5|costs.csv:2|-5",
                "item,cost\\nO1,free|costs.csv:2|free",
                "item,cost\\nO1,1\\nO1,2|costs.csv:3|line 2",
                "item,cost,unit\\nO1,,|costs.csv:2|neither",
                "price\\n5|costs.csv|item"
            })
    void a_table_that_is_wrong_is_refused_with_its_line(String table, String place, String what) throws IOException {
        Run run = Run.ita("plan", EXAMPLE, "--target", "10=60", "--cost", costs(table.replace("\\n", "\n")));

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(place, what);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--target|Z|--target",
                "--target|IIT=90|--target",
                "--target|OIT=900|--target",
                "--assume|IIT|--assume",
                "--assume|OIT=50|--assume",
                "--assume|IIT=80,1=80|--assume",
                "--capacity|กองคลัง|--capacity",
                "--capacity|กองคลัง=1|--capacity",
                "--must|O99|--must",
                "--must|X|--must",
                "--not-met|O44|--not-met",
                "--year|2569|2569"
            })
    void options_that_make_no_sense_are_refused_by_name(String option, String value, String named) {
        Run run = option.equals("--target")
                ? Run.ita("plan", EXAMPLE, option, value)
                : Run.ita("plan", EXAMPLE, "--target", "10=60", option, value);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(named);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void items_known_better_outrank_the_document() {
        Run run = Run.ita("plan", EXAMPLE, "--target", "10.2=100", "--met", "O42");
        Run both = Run.ita("plan", EXAMPLE, "--target", "10.2=100", "--met", "O42", "--not-met", "O42");

        assertThat(run.out()).contains("items 1, cost 1", "Said to be met (1): O42");
        assertThat(both.err()).contains("O42");
        assertThat(both.code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void chosen_items_that_the_report_has_measures_for_are_named_and_not_drafted_again() {
        Run run = Run.ita("plan", EXAMPLE, "--target", "10.2=100");
        Run json = Run.ita("plan", EXAMPLE, "--target", "10.2=100", "--json");

        assertThat(run.out()).contains("have a measure already (2): O42, O43").doesNotContain("Draft measures");
        assertThat(json.out())
                .containsPattern("\"drafts\": \\[\\s+\\{\\s+\"item\": \"O42\"")
                .containsPattern("\"served\": \\[\\s+\"O42\",\\s+\"O43\"\\s+]");
    }

    @Test
    void measures_for_the_chosen_items_of_a_result_are_drafted_and_written_as_a_plan() throws IOException {
        Path result = Files.writeString(folder.resolve("result.json"), """
                {"agency": {"id": "T-1", "name": {"th": "เทศบาลตัวอย่าง"}, "type": "TOWN_MUNICIPALITY"}, "fiscalYear": 2563,
                 "items": [{"code": "O39", "met": false}, {"code": "O1", "met": true}]}
                """);
        Path written = folder.resolve("plan.json");

        Run run = Run.ita("plan", result, "--target", "10=60", "--year", "2564", "--must", "O39", "--out", written);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Draft measures", "O39 แผนปฏิบัติการป้องกันการทุจริต", "๓๐ เมษายน ๒๕๖๔");
        MeasuresPlan plan =
                PlanJson.read(Files.readAllBytes(written), "plan.json").get().plan();
        assertThat(plan.fiscalYear().year()).isEqualTo(2564);
        assertThat(plan.previousResult().orElseThrow().fiscalYear().year()).isEqualTo(2563);
        assertThat(plan.measures())
                .flatExtracting(Measure::targets)
                .containsExactly(ItemCode.of(34), ItemCode.of(39), ItemCode.of(42), ItemCode.of(43));
        assertThat(Run.ita("plan", written, "--target", "10.2=100").out()).contains("a measure already (2): O42, O43");
    }

    @Test
    void own_templates_are_drafted_from() throws IOException {
        Path own = Files.writeString(folder.resolve("own.json"), """
                {"formatVersion": 1, "templates": [{"topic": "integrity-measures", "method": {"th": "จัดประชุมคณะทำงาน"},
                 "responsible": [{"th": "กองยุทธศาสตร์"}], "period": "FISCAL_YEAR", "followUp": {"th": "รายงานทุกเดือน"}}]}
                """);
        Path result = Files.writeString(folder.resolve("result.json"), "{\"fiscalYear\": 2564}");

        assertThat(Run.ita("plan", result, "--target", "10.2=50", "--templates", own)
                        .out())
                .contains("จัดประชุมคณะทำงาน", "กองยุทธศาสตร์");
    }

    @Test
    void a_plan_is_not_written_for_nobody_into_a_folder_or_where_the_target_is_out_of_reach() throws IOException {
        Path result = Files.writeString(folder.resolve("result.json"), "{\"fiscalYear\": 2564}");
        Path written = folder.resolve("plan.json");

        Run nobody = Run.ita("plan", result, "--target", "10=60", "--out", written);
        Run intoFolder = Run.ita("plan", EXAMPLE, "--target", "10=60", "--out", folder);
        Run unreachable = Run.ita("plan", EXAMPLE, "--target", "10=100", "--cannot", "O42", "--out", written);

        assertThat(nobody.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(nobody.err()).contains("result.json", "agency");
        assertThat(intoFolder.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(unreachable.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(unreachable.err()).contains("plan.json", "not written");
        assertThat(written).doesNotExist();
    }

    @Test
    void a_result_is_planned_for_another_year_by_topic() throws IOException {
        Path result = Files.writeString(folder.resolve("result.json"), """
                {"fiscalYear": 2564, "items": [{"code": "O42", "met": true}, {"code": "O43", "met": false}],
                 "reported": {"IIT": "90.00", "EIT": "88.00"}}
                """);

        Run run = Run.ita("plan", result, "--target", "PASS", "--year", "2567", "--assume", "last");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("FY2567", "EIT = 88.00, IIT = 90.00", "(41)", "O35")
                .doesNotContain("  O34 ");
    }
}
