package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.cli.terminal.ExitCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InferAndAuditTest {
    private static final String NAMED = "O6,O8,O11,O17-O19,O23,O25-O31";

    @TempDir
    Path folder;

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private static Run infer(String indicator, String score, Object... more) {
        Object[] arguments = new Object[7 + more.length];
        Object[] first = {"infer", "--year", "2563", "--indicator", indicator, "--score", score};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        return Run.ita(arguments);
    }

    private static void refused(Run run, String... parts) {
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ita: ").contains(parts);
    }

    @Test
    void a_score_with_one_pattern_is_told() {
        Run run = infer("10", "6.25");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("One pattern", "1/8", "0/2", "8 sets");
        assertThat(infer("๑๐", "๖.๒๕").out()).isEqualTo(run.out());
    }

    @Test
    void the_example_leads_to_swapped_digits() {
        Run run = infer("9", "49.89", "--not-met", NAMED, "--json");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("\"patterns\": 6", "\"score\": \"49.98\"", "\"agrees\": false")
                .containsSubsequence(
                        "\"suspicions\": [",
                        "\"kind\": \"DIGITS_SWAPPED\"",
                        "\"from\": \"49.89\"",
                        "\"to\": \"49.98\"",
                        "\"scoreOfNamedItems\": true");
        assertThat(infer("9", "49.89", "--not-met", NAMED).out())
                .contains("If every other item was met", "49.98", "neighbouring digits");
    }

    @Test
    void items_can_be_given_as_known_to_be_met() {
        assertThat(infer("10", "6.25", "--met", "O39").out()).contains("If no other item was met", "1 sets");
        assertThat(infer("10", "6.25", "--met", "O39", "--met", "O40").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void items_of_other_indicators_are_set_aside_and_told() {
        Run run = infer("10", "6.25", "--not-met", "O6,O34");

        assertThat(run.err()).contains("O6").doesNotContain("O34");
        assertThat(run.code()).isZero();
    }

    @Test
    void questions_that_make_no_sense_are_refused() {
        refused(infer("1", "91.27"), "--indicator", "survey", "9, 10");
        refused(infer("11", "91.27"), "--indicator", "11", "9, 10");
        refused(infer("x", "91.27"), "--indicator");
        refused(infer("9", "149.89"), "--score", "149.89");
        refused(infer("9", "NaN"), "--score", "NaN");
        refused(infer("9", "49.89", "--not-met", "O44"), "O44", "O43");
        refused(infer("9", "49.89", "--not-met", "Q4"), "--not-met", "Q4");
        refused(infer("9", "49.89", "--not-met", "O9-O3"), "--not-met", "O9-O3");
        refused(infer("9", "49.89", "--not-met", "O3", "--met", "O3"), "O3");
        refused(Run.ita("infer", "--year", "2569", "--indicator", "9", "--score", "50"), "2569");
        refused(Run.ita("infer", "--year", "2580", "--indicator", "9", "--score", "50"), "--year", "2580", "2563");
        refused(Run.ita("infer", "--year", "2563", "--indicator", "9"), "--score");
    }

    @Test
    void an_audit_tells_of_each_row_and_ends_with_1_where_one_contradicts() throws IOException {
        String head = "agency,fiscalYear,IIT,EIT,OIT,total,grade,remark\n";
        Run good = Run.ita("audit", table(head + "ก,2564,80.00,80.00,80.00,80.00,B,x\n"));
        Run bad = Run.ita(
                "audit", table(head + "ก,2564,80.00,80.00,80.00,80.00,B,x\nข,2564,80.00,80.00,80.00,81.00,A,x\n"));

        assertThat(good.code()).isZero();
        assertThat(good.out()).contains("Line 2: consistent  ก  FY2564", "Consistent: 1");
        assertThat(good.err()).contains("Column 8", "remark");
        assertThat(bad.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(bad.out()).contains("Line 3: INCONSISTENT  ข", "81.00", "79.9950 to 80.0050", "earns B");
    }

    @Test
    void a_row_that_cannot_be_read_is_told_with_line_and_column_and_the_rest_goes_on() throws IOException {
        Run run = Run.ita("audit", table("agency,fiscalYear,OIT,total\nก,2564,1e2,80\nข,2564,80,80\n"));

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("table.csv:2 OIT", "1e2", "Line 3: incomplete", "not read: 1");
        Run json = Run.ita("audit", table("agency,fiscalYear,OIT,total\nก,2564,1e2,80\nข,2564,80,80\n"), "--json");
        assertThat(json.out()).contains("\"column\": \"OIT\"", "\"line\": 3", "\"incomplete\": 1");
        assertThat(json.err()).isEmpty();
    }

    @Test
    void tables_that_cannot_be_audited_are_refused() throws IOException {
        refused(Run.ita("audit", folder.resolve("none.csv")), "none.csv", "no such file");
        refused(Run.ita("audit", folder), "is a directory");
        refused(Run.ita("audit", table("IIT,total\n80,80\n")), "--year", "fiscalYear");
        refused(Run.ita("audit", table("ก,ข\n1,2\n")), "table.csv:1", "agency");
        refused(Run.ita("audit", table(" ")), "empty");
        refused(Run.ita("audit", table("total\n80\n"), "--year", "2580"), "--year", "2580");
        byte[] latin = "agency,total\nrésumé,1\n".getBytes(StandardCharsets.ISO_8859_1);
        refused(Run.ita("audit", Files.write(folder.resolve("l.csv"), latin)), "l.csv:2", "0xE9");
    }

    @Test
    void both_speak_thai() throws IOException {
        assertThat(Run.inLanguage(
                                "th",
                                "infer",
                                "--year",
                                "2563",
                                "--indicator",
                                "9",
                                "--score",
                                "49.89",
                                "--not-met",
                                NAMED)
                        .out())
                .doesNotContainPattern("[a-z]{4}")
                .contains("เลขสองหลักที่อยู่ติดกันสลับที่กัน");
        assertThat(Run.inLanguage(
                                "th",
                                "audit",
                                table(
                                        "หน่วยงาน,ปีงบประมาณ,IIT,EIT,OIT,คะแนนรวม,ระดับ\nก,2564,80.00,80.00,80.00,81.00,A\n"))
                        .out())
                .doesNotContainPattern("[a-z]{4}")
                .contains("ขัดแย้งกัน");
    }
}
