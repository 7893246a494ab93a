package th.ita.export.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.export.json.AuditJson;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.audit.AuditRules;
import th.ita.rules.audit.AuditedRow;
import th.ita.rules.audit.IndicatorFit;
import th.ita.rules.audit.Scope;
import th.ita.rules.audit.Verdict;
import th.ita.rules.finding.Finding;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.inference.Solution;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTableTest {
    private static final String PHAYAO = "91.27,80.64,87.48,82.27,78.98,88.23,78.27,80.22,65.62,42.56,71.55,C";

    private static AuditReport report(byte[] content) {
        return AuditReport.of(AuditTable.open("t.csv", content, Frameworks.builtIn(), Optional.empty())
                .get());
    }

    private static AuditReport report(String text) {
        return report(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] published() throws IOException {
        try (InputStream csv = Objects.requireNonNull(AuditTableTest.class.getResourceAsStream("real-results.csv"))) {
            return csv.readAllBytes();
        }
    }

    private static AuditedRow audited(AuditReport report, int index) {
        return ((AuditEntry.Audited) report.entries().get(index)).audited();
    }

    private static List<Refusal> problems(AuditReport report, int index) {
        return ((AuditEntry.Refused) report.entries().get(index)).problems();
    }

    private static String unmet(IndicatorFit found) {
        return found.fit().solutions().stream()
                .map(Solution::notMet)
                .map(pattern -> pattern.met().entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> count.getValue() + " in " + count.getKey())
                        .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(" or "));
    }

    @Test
    void every_published_row_is_consistent_and_only_known_oddities_are_told() throws IOException {
        AuditReport report = report(published());

        assertThat(report.count(Verdict.CONSISTENT)).isEqualTo(8);
        assertThat(report.clean()).isTrue();
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries())
                .extracting(entry -> ((AuditEntry.Audited) entry)
                        .audited().reasons().stream().map(Finding::rule).toList())
                .containsExactly(
                        List.of(AuditRules.NO_PATTERN),
                        List.of(AuditRules.AVERAGE),
                        List.of(AuditRules.AVERAGE),
                        List.of(AuditRules.UNKNOWN_GRADE),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "4,1 in 9.2 + 1 in 9.5,''",
        "5,1 in 9.2,''",
        "6,1 in 9.1,1 in 10.1",
        "7,1 in 9.3,''",
    })
    void the_items_not_met_behind_published_figures_are_found(int row, String nine, String ten) throws IOException {
        AuditedRow audited = audited(report(published()), row);

        assertThat(audited.indicators()).extracting(AuditTableTest::unmet).containsExactly(nine, ten);
    }

    @Test
    void zeros_that_a_spreadsheet_left_out_change_nothing() throws IOException {
        String trimmed = new String(published(), StandardCharsets.UTF_8)
                .replaceAll("(\\d\\.\\d)0(?=,)", "$1")
                .replaceAll("(\\d)\\.0(?=,)", "$1");
        AuditReport report = report(trimmed);

        assertThat(report.count(Verdict.CONSISTENT)).isEqualTo(8);
        assertThat(audited(report, 4).indicators())
                .extracting(AuditTableTest::unmet)
                .containsExactly("1 in 9.2 + 1 in 9.5", "");
    }

    @Test
    void the_order_of_columns_their_language_their_digits_and_the_encoding_make_no_difference() {
        String english = "agency,fiscalYear,1,2,3,4,5,6,7,8,9,10,total,grade\nม.พะเยา,2563," + PHAYAO + "\n";
        String thai =
                "ระดับ;คะแนนรวม;ตัวชี้วัดที่ ๑๐;ตัวชี้วัดที่ ๙;ตัวชี้วัดที่ ๘;ตัวชี้วัดที่ ๗;ตัวชี้วัดที่ ๖;ตัวชี้วัดที่ ๕;"
                        + "ตัวชี้วัดที่ ๔;ตัวชี้วัดที่ ๓;ตัวชี้วัดที่ ๒;ตัวชี้วัดที่ ๑;ปีงบประมาณ;หน่วยงาน\r\n"
                        + "C;๗๑.๕๕;๔๒.๕๖;๖๕.๖๒;๘๐.๒๒;๗๘.๒๗;๘๘.๒๓;๗๘.๙๘;๘๒.๒๗;๘๗.๔๘;๘๐.๖๔;๙๑.๒๗;พ.ศ. ๒๕๖๓;ม.พะเยา\r\n";
        AuditedRow expected = audited(report(english), 0);

        assertThat(expected.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(audited(report(thai), 0)).isEqualTo(expected);
        assertThat(audited(report(thai.getBytes(Charset.forName("TIS-620"))), 0))
                .isEqualTo(expected);
    }

    @Test
    void weighted_columns_are_known_in_both_languages() {
        String row = "28.58,28.37,39.43,96.38,AA,2564\n";
        AuditReport english = report(
                "IITWeighted,EIT weighted,OIT_Weighted,total,grade,year\n".replace("EIT weighted", "weighted EIT")
                        + row);
        AuditReport thai =
                report("IIT ถ่วงน้ำหนัก,คะแนน EIT ถ่วงน้ำหนัก,คะแนนถ่วงน้ำหนัก OIT,คะแนนรวม,ระดับ,ปี\n" + row);

        assertThat(audited(english, 0).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(audited(thai, 0)).isEqualTo(audited(english, 0));
    }

    @Test
    void a_bad_row_is_told_with_all_its_problems_and_the_rest_goes_on() {
        AuditReport report = report("""
                agency,fiscalYear,9,10,total
                ก,2563,NaN,120,71.55
                "ข
                สอง",2599,50.00,50.00,50.00
                ค,2563,50.00
                ง,2020,50.00,50.00,50.00
                จ,,50.00,50.00,50.00
                ฉ,2563,-,,50.00
                """);

        assertThat(problems(report, 0))
                .extracting(Refusal::toString)
                .containsExactly("CSV_NOT_A_FIGURE at t.csv:2 9 [NaN]", "CSV_OUT_OF_RANGE at t.csv:2 10 [120, 0, 100]");
        assertThat(problems(report, 1).get(0))
                .hasToString("UNKNOWN_YEAR at t.csv:3 fiscalYear [2599, 2563, 2564, 2565, 2566, 2567, 2568, 2569]");
        assertThat(problems(report, 2).get(0)).hasToString("CSV_CELL_COUNT at t.csv:5 [3, 5]");
        assertThat(problems(report, 3).get(0).where()).hasToString("t.csv:6 fiscalYear");
        assertThat(problems(report, 4).get(0).code()).isEqualTo(AuditRefusal.AUDIT_BLANK_YEAR);
        assertThat(audited(report, 5).verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(report.refused()).isEqualTo(5);
        assertThat(report.clean()).isFalse();
    }

    @Test
    void the_year_can_be_said_for_a_table_that_does_not_say_it() {
        byte[] table = "IIT,EIT,OIT,total\n80.00,80.00,80.00,80.00\n".getBytes(StandardCharsets.UTF_8);

        assertThat(AuditTable.open("t.csv", table, Frameworks.builtIn(), Optional.empty())
                        .getLeft()
                        .code())
                .isEqualTo(AuditRefusal.AUDIT_NO_YEAR);
        AuditReport report =
                AuditReport.of(AuditTable.open("t.csv", table, Frameworks.builtIn(), Optional.of(FiscalYear.of(2564)))
                        .get());
        assertThat(audited(report, 0).verdict()).isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void rows_of_other_years_go_by_their_own_frameworks() {
        AuditReport report = report(
                "fiscalYear,IIT,EIT,OIT,total,grade\n2564,85,85,85,85,A\n2567,85,85,85,85,ผ่านดี\n2569,85,85,85,85,A\n");

        assertThat(report.entries())
                .extracting(entry -> ((AuditEntry.Audited) entry).audited().verdict())
                .containsExactly(Verdict.CONSISTENT, Verdict.CONSISTENT, Verdict.INCOMPLETE);
    }

    @Test
    void a_second_row_of_an_agency_in_a_year_is_told() {
        AuditReport report = report("agency,fiscalYear,total\nก,2563,50\nก,2564,50\n ก ,2563,60\n");

        assertThat(audited(report, 2).row().earlierLine()).contains(2);
        assertThat(audited(report, 2).reasons()).extracting(Finding::rule).contains(AuditRules.TWICE);
        assertThat(audited(report, 1).row().earlierLine()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"average", "ค่าเฉลี่ย", "Province average", "ค่าเฉลี่ยจังหวัด"})
    void an_average_is_known_by_its_scope_or_by_its_name(String words) {
        assertThat(audited(report("agency,fiscalYear,scope,total\nก,2563," + words + ",50\n"), 0)
                        .row()
                        .scope())
                .isEqualTo(Scope.AVERAGE);
        assertThat(audited(report("agency,fiscalYear,total\n" + words + ",2563,50\n"), 0)
                        .row()
                        .scope())
                .isEqualTo(Scope.AVERAGE);
    }

    @Test
    void a_scope_that_is_none_is_a_problem_of_its_row() {
        assertThat(problems(report("agency,fiscalYear,scope,total\nก,2563,all,50\n"), 0)
                        .get(0))
                .hasToString("AUDIT_UNKNOWN_SCOPE at t.csv:2 scope [all]");
    }

    @Test
    void columns_that_are_not_known_are_findings() {
        assertThat(report("agency,fiscalYear,totl,11\nก,2563,50,1\n").findings())
                .extracting(Finding::rule)
                .containsExactly("CSV-2", "CSV-1");
    }

    @Test
    void the_json_keeps_its_keys() throws IOException {
        String json = AuditJson.write(report(published()), List.of(), ExportMessages.of(Language.EN));

        assertThat(json)
                .contains(
                        "\"verdict\": \"CONSISTENT\"",
                        "\"computed\": {\n        \"total\": \"71.55\",\n        \"low\": \"71.5414\"",
                        "\"consistent\": 8",
                        "\"inconsistent\": 0",
                        "\"incomplete\": 0",
                        "\"refused\": []");
    }

    @Test
    void every_reason_has_its_words_in_both_languages() {
        for (Language language : Language.values()) {
            assertThat(ExportMessages.of(language).keys())
                    .containsAll(java.util.stream.IntStream.rangeClosed(1, 13)
                            .mapToObj(number -> "finding.A-" + number)
                            .toList())
                    .containsAll(Arrays.stream(AuditRefusal.values())
                            .map(code -> "refusal." + code.name())
                            .toList());
        }
    }
}
