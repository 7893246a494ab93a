package th.ita.export.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.export.survey.SurveyFiles.IIT;
import static th.ita.export.survey.SurveyFiles.part;
import static th.ita.export.survey.SurveyFiles.read;
import static th.ita.export.survey.SurveyFiles.tally;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.survey.PartTally;
import th.ita.export.csv.CsvRefusal;
import th.ita.rules.finding.Finding;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.survey.SurveyRefusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SurveyReaderTest {
    private static Refusal refusal(String text) {
        return read(text).getLeft();
    }

    @Test
    void answers_are_counted_by_part_with_blanks_and_refusals_to_answer_apart() {
        String file = "i1.1,i1.2,i2\n4,3,1\n,ไม่ตอบ,มาก\n1,-,น้อย\n";

        assertThat(tally(file).respondents()).isEqualTo(3);
        assertThat(part(file, "i1", 0)).isEqualTo(PartTally.of(1, 0, 1, 0, 0, 1));
        assertThat(part(file, "i1", 1)).isEqualTo(PartTally.of(0, 2, 0, 0, 1, 0));
        assertThat(part(file, "i2", 0)).isEqualTo(PartTally.of(0, 0, 1, 1, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"i4.1", "I4.1", "i4_1", "i4-1", "i๔.๑", " i4.1 ", "i4 1", "\"i4.1\""})
    void a_part_is_known_by_its_code_however_it_is_typed(String head) {
        assertThat(part(head + "\n2\n", "i4", 0)).isEqualTo(PartTally.of(0, 0, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"i2", "i2.1", "i2_1", "I๒"})
    void a_question_of_one_part_needs_no_part_and_is_never_taken_for_another(String head) {
        assertThat(tally(head + "\n2\n").questions()).containsOnlyKeys(new QuestionCode("i2"));
    }

    @Test
    void semicolons_quotes_and_line_breaks_in_cells_do_no_harm() {
        String file = "\uFEFF\"i1.1\";\"ความเห็น\";i2\r\n\"4\";\"ดี; \"\"มาก\"\"\r\nจริง ๆ\";\"มาก\"\r\n";

        assertThat(part(file, "i1", 0)).isEqualTo(PartTally.of(0, 0, 0, 0, 0, 1));
        assertThat(part(file, "i2", 0)).isEqualTo(PartTally.of(0, 0, 0, 0, 1, 0));
    }

    @Test
    void a_file_in_a_Thai_code_page_is_read() throws Exception {
        byte[] bytes = "หน่วยงาน,i2\nเทศบาล,มากที่สุด\n".getBytes(Charset.forName("TIS-620"));

        assertThat(SurveyReader.of(SurveyFiles.framework(2564))
                        .get()
                        .read("a.csv", bytes)
                        .get()
                        .tallies()
                        .get(IIT))
                .containsOnlyKeys("เทศบาล");
    }

    @Test
    void the_surveys_are_told_by_their_columns() {
        assertThat(read("e2\n4\n").get().tallies()).containsOnlyKeys(LevelCode.of("EIT"));
        assertThat(refusal("i2,e2\n4,4\n").code()).isEqualTo(SurveyFileRefusal.TWO_SURVEYS);
        assertThat(SurveyReader.of(SurveyFiles.framework(2564), IIT)
                        .get()
                        .read("a.csv", SurveyFiles.bytes("i2,e2\n4,4\n"))
                        .get()
                        .tallies())
                .containsOnlyKeys(IIT);
    }

    @Test
    void an_agency_column_groups_the_respondents_and_spaces_in_names_do_not_matter() {
        SurveyCount count =
                read("หน่วยงาน,i2\nเทศบาล ก,4\nเทศบาล  ก ,3\nเทศบาล ข,1\n").get();

        assertThat(count.tallies().get(IIT)).containsOnlyKeys("เทศบาล ก", "เทศบาล ข");
        assertThat(count.tallies().get(IIT).get("เทศบาล ก").respondents()).isEqualTo(2);
        assertThat(count.all(IIT).respondents()).isEqualTo(3);
    }

    @Test
    void a_line_without_an_agency_is_told_and_counts_under_no_name() {
        SurveyCount count = read("agency,i2\nก,4\n,3\n").get();

        assertThat(count.problems()).extracting(Refusal::toString).containsExactly("NO_AGENCY_NAMED at a.csv:3 []");
        assertThat(count.tallies().get(IIT)).containsOnlyKeys("", "ก");
    }

    @Test
    void what_may_identify_a_person_is_named_by_its_head_and_nothing_of_it_is_kept() {
        SurveyCount count = read("ชื่อ-สกุล,e-mail,อายุ,i2\nสมมุติ ตัวอย่าง,a@example.org,41,4\n")
                .get();

        assertThat(count.ignored())
                .extracting(IgnoredColumn::finding)
                .extracting(Finding::rule, finding -> finding.arguments().get(2))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("V-11", "ชื่อ-สกุล"),
                        org.assertj.core.groups.Tuple.tuple("V-11", "e-mail"),
                        org.assertj.core.groups.Tuple.tuple("V-12", "อายุ"));
        assertThat(count.toString()).doesNotContain("สมมุติ", "example.org", "41");
    }

    @Test
    void the_first_line_is_not_shown_where_it_may_be_a_respondent() {
        Refusal refusal = refusal("สมมุติ ตัวอย่าง,4,3\n");

        assertThat(refusal).hasToString("NO_QUESTION_COLUMN at a.csv:1 [i1.1, 2564]");
        assertThat(refusal("agency\nก\n").code()).isEqualTo(SurveyFileRefusal.NO_QUESTION_COLUMN);
    }

    @Test
    void an_answer_that_is_none_is_told_with_line_and_column_without_its_words_and_does_not_count() {
        SurveyCount count = read("i1.1,i2\n4,xyz\nNaN,2\n").get();

        assertThat(count.problems())
                .extracting(Refusal::toString)
                .containsExactly(
                        "UNKNOWN_ANSWER at a.csv:2 i2 [1–4, น้อยที่สุดหรือไม่มีเลย, น้อย, มาก, มากที่สุด]",
                        "UNKNOWN_ANSWER at a.csv:3 i1.1 [1–4, น้อยที่สุดหรือไม่มีเลย, น้อย, มาก, มากที่สุด]");
        assertThat(count.all(IIT).part(new QuestionCode("i2"), 0))
                .isEqualTo(PartTally.of(0, 0, 1, new long[] {0, 1, 0, 0}));
    }

    @Test
    void only_the_first_problems_are_told_one_by_one() {
        SurveyCount count = read("i2\n" + "x\n".repeat(1000)).get();

        assertThat(count.problems()).hasSize(20);
        assertThat(count.moreProblems()).isEqualTo(980);
        assertThat(count.plus(count).problems()).hasSize(20);
        assertThat(count.plus(count).moreProblems()).isEqualTo(1980);
    }

    @Test
    void scores_instead_of_answers_are_refused_with_line_and_column() {
        assertThat(refusal("i1.1,i2\n4,4\n4,33\n"))
                .hasToString(
                        "SCORES_FOR_ANSWERS at a.csv:3 i2 [33, 1–4, น้อยที่สุดหรือไม่มีเลย, น้อย, มาก, มากที่สุด]");
        assertThat(refusal("i4.1\n1\n0\n").code()).isEqualTo(SurveyFileRefusal.SCORES_FOR_ANSWERS);
    }

    @Test
    void a_column_that_looks_like_a_question_of_the_survey_and_is_none_is_refused() {
        assertThat(refusal("i2,i31\n4,4\n")).hasToString("NO_SUCH_QUESTION_COLUMN at a.csv [i31, 2564, i1.1]");
        assertThat(refusal("i2,i4.4\n4,1\n").arguments()).startsWith("i4.4");
        assertThat(refusal("i2,i4\n4,1\n")).hasToString("PART_MISSING at a.csv [i4, i4.1, i4.3]");
        assertThat(refusal("i2,i2.1\n4,4\n").code()).isEqualTo(CsvRefusal.CSV_DUPLICATE_HEAD);
    }

    @Test
    void lines_of_another_year_are_refused() {
        assertThat(read("ปีงบประมาณ,i2\n2564,4\n๒๕๖๔,3\n,2\n").get().all(IIT).respondents())
                .isEqualTo(3);
        assertThat(refusal("ปีงบประมาณ,i2\n2564,4\n2563,3\n"))
                .hasToString("ANSWER_OF_OTHER_YEAR at a.csv:3 ปีงบประมาณ [2563, 2564]");
    }

    @Test
    void a_line_that_cannot_be_read_is_told_and_the_rest_goes_on() {
        SurveyCount count = read("i1.1,i2\n4,4\n4\n3,3\n").get();

        assertThat(count.problems()).extracting(Refusal::toString).containsExactly("CSV_CELL_COUNT at a.csv:3 [1, 2]");
        assertThat(count.all(IIT).respondents()).isEqualTo(2);
    }

    @Test
    void a_file_of_which_the_rest_cannot_be_read_is_refused_whole() {
        assertThat(refusal("i1.1,i2\n4,4\n\"4,4\n").code()).isEqualTo(CsvRefusal.CSV_MALFORMED_QUOTES);
        assertThat(refusal("").code()).isEqualTo(CsvRefusal.CSV_EMPTY);
    }

    @Test
    void a_file_without_respondents_has_no_scores_and_says_so() {
        SurveyScores scores = SurveyScores.of(
                        SurveyFiles.framework(2564), read("i2\n").get(), Map.of())
                .get();
        ScoreSheet sheet = scores.sheet(scores.all());

        assertThat(sheet.explanation("i2").orElseThrow().score()).isEmpty();
        assertThat(sheet.findings()).extracting(Finding::rule).contains("V-4");
    }

    @Test
    void blank_lines_are_no_respondents_but_a_person_who_answers_nothing_is_one() {
        assertThat(tally("agency,i2\nก,4\n,\n\nก,\n").respondents()).isEqualTo(2);
    }

    @Test
    void a_year_whose_questions_are_not_known_is_refused() {
        assertThat(SurveyReader.of(SurveyFiles.framework(2566)).getLeft().code())
                .isEqualTo(SurveyRefusal.QUESTIONS_UNKNOWN);
        assertThat(SurveyReader.of(SurveyFiles.framework(2569)).getLeft().code())
                .isEqualTo(SurveyRefusal.QUESTIONS_UNKNOWN);
        assertThat(SurveyReader.of(SurveyFiles.framework(2564), LevelCode.of("OIT"))
                        .getLeft()
                        .code())
                .isEqualTo(SurveyRefusal.NOT_A_SURVEY);
    }

    @Test
    void progress_is_told_from_time_to_time() throws java.io.IOException {
        List<Long> told = new java.util.ArrayList<>();
        java.nio.file.Path file = java.nio.file.Files.createTempFile("answers", ".csv");
        try {
            java.nio.file.Files.writeString(file, "i2\n" + "4\n".repeat(25_000));
            SurveyReader.of(SurveyFiles.framework(2564)).get().read(file, told::add);
        } finally {
            java.nio.file.Files.delete(file);
        }

        assertThat(told).containsExactly(10_000L, 20_000L);
    }
}
