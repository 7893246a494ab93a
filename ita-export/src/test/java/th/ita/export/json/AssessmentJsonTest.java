package th.ita.export.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.export.ExamplePlan.right;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.survey.SurveyTally;
import th.ita.domain.time.FiscalYear;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentJsonTest {
    @Test
    void outcomes_scores_and_grade_are_read_and_what_is_unknown_stays_so() {
        Assessment read = read("""
                {"fiscalYear": 2563,
                 "items": [{"code": "O1", "met": true}, {"code": "O2", "met": false}, {"code": "O3", "met": null}],
                 "reported": {"9": "49.89", "OIT": 28.070, "total": null, "grade": "F"}}
                """);

        assertThat(read.agency()).isEmpty();
        assertThat(read.fiscalYear()).isEqualTo(FiscalYear.of(2563));
        assertThat(read.outcomes())
                .containsOnlyKeys(ItemCode.of(1), ItemCode.of(2))
                .containsEntry(ItemCode.of(1), ItemOutcome.MET)
                .containsEntry(ItemCode.of(2), ItemOutcome.NOT_MET);
        assertThat(read.reported().keySet()).containsExactly(LevelCode.of("OIT"), LevelCode.of("9"));
        assertThat(read.reportedGrade()).isEqualTo(Optional.of("F"));
    }

    @Test
    void a_score_given_as_a_number_keeps_its_decimals() {
        assertThat(read("{\"fiscalYear\": 2563, \"reported\": {\"9\": 50.10}}").reported())
                .containsEntry(LevelCode.of("9"), new ReportedScore(new BigDecimal("50.10")));
    }

    @Test
    void scores_are_written_as_decimal_strings() {
        Assessment assessment = Assessment.builder()
                .fiscalYear(FiscalYear.of(2563))
                .putReported(LevelCode.of("10"), new ReportedScore(new BigDecimal("6.25")))
                .putOutcome(ItemCode.of(39), ItemOutcome.MET)
                .reportedGrade("F")
                .build();

        assertThat(AssessmentJson.write(assessment)).isEqualTo("""
                        {
                          "fiscalYear": 2563,
                          "reported": {
                            "10": "6.25",
                            "grade": "F"
                          },
                          "items": [
                            {
                              "code": "O39",
                              "met": true
                            }
                          ]
                        }
                        """);
    }

    @Test
    void counted_answers_are_written_by_survey_question_and_part() {
        SurveyTally tally = new SurveyTally(
                3,
                new TreeMap<>(Map.of(
                        new QuestionCode("i2"), List.of(PartTally.of(0, 1, 0, 0, 1, 1)),
                        new QuestionCode("i11"), List.of(PartTally.of(1, 0, 1, new long[] {1, 0})))));
        Assessment assessment = Assessment.builder()
                .fiscalYear(FiscalYear.of(2564))
                .putAnswer(LevelCode.of("IIT"), new SurveyAnswers(tally, Optional.of(40)))
                .build();

        assertThat(AssessmentJson.write(assessment).replaceAll("\\s", ""))
                .contains("\"answers\":{\"IIT\":{\"respondents\":3,\"population\":40,\"questions\":{"
                        + "\"i2\":[{\"counts\":[0,0,1,1],\"blank\":0,\"noAnswer\":1}],"
                        + "\"i11\":[{\"counts\":[1,0],\"blank\":1,\"noAnswer\":0,\"unreadable\":1}]}}}");
        assertThat(read(AssessmentJson.write(assessment))).isEqualTo(assessment);
    }

    @Test
    void blanks_that_were_not_counted_are_none() {
        Assessment assessment = read("""
                {"fiscalYear": 2564, "answers": {"IIT": {"respondents": 3, "questions": {"i2": [{"counts": [0, 0, 1, 1]}]}}}}
                """);

        assertThat(assessment.answers().get(LevelCode.of("IIT")).tally().part(new QuestionCode("i2"), 0))
                .isEqualTo(PartTally.of(0, 0, 0, 0, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "reported": {"9": "101"}                   | NOT_A_SCORE      | reported.9
                    "reported": {"9": 1e1}                     | NOT_A_SCORE      | reported.9
                    "reported": {"9": true}                    | WRONG_TYPE       | reported.9
                    "reported": {"nine": "1"}                  | NOT_A_LEVEL      | reported.nine
                    "reported": {"OIT": "1", "oit": "1"}       | DUPLICATE_ENTRY  | reported.oit
                    "items": [{"met": true}]                   | MISSING_KEY      | items[0].code
                    "items": [{"code": "O1", "met": "yes"}]    | WRONG_TYPE       | items[0].met
                    "items": [{"code": "O1"}, {"code": "O๑"}]   | DUPLICATE_ENTRY  | items[1].code
                    "items": [{"code": "O100"}]                | NOT_AN_ITEM_CODE | items[0].code
                    "answer": {}                               | UNKNOWN_KEY      | answer
                    "answers": []                              | WRONG_TYPE       | answers
                    "answers": {"staff": {}}                   | NOT_A_LEVEL      | answers.staff
                    "answers": {"IIT": {}}                     | MISSING_KEY      | answers.IIT.respondents
                    "answers": {"IIT": {"respondents": "9"}}   | WRONG_TYPE       | answers.IIT.respondents
                    "answers": {"IIT": {"respondents": -1}}    | NOT_A_COUNT      | answers.IIT.respondents
                    "answers": {"IIT": {"respondents": 9, "people": 9}} | UNKNOWN_KEY | answers.IIT.people
                    "answers": {"IIT": {"respondents": 9}, "iit": {"respondents": 9}} | DUPLICATE_ENTRY | answers.iit
                    "answers": {"IIT": {"respondents": 9, "questions": {"4": []}}} | NOT_A_QUESTION | answers.IIT.questions.4
                    "answers": {"IIT": {"respondents": 9, "questions": {"i4": [], "I4": []}}} | DUPLICATE_ENTRY | answers.IIT.questions.I4
                    "answers": {"IIT": {"respondents": 9, "questions": {"i4": [{}]}}} | MISSING_KEY | answers.IIT.questions.i4[0].counts
                    "answers": {"IIT": {"respondents": 9, "questions": {"i4": [{"counts": [1, 2.5]}]}}} | NOT_A_COUNT | answers.IIT.questions.i4[0].counts[1]
                    "answers": {"IIT": {"respondents": 9, "questions": {"i4": [{"counts": [1, null]}]}}} | WRONG_TYPE | answers.IIT.questions.i4[0].counts[1]
                    "answers": {"IIT": {"respondents": 9, "questions": {"i4": [{"counts": [], "blanks": 1}]}}} | UNKNOWN_KEY | answers.IIT.questions.i4[0].blanks
                    """)
    void what_does_not_fit_is_refused_with_its_place(String members, String code, String path) {
        String json = "{\"fiscalYear\": 2563,\n" + members + "}";
        Refusal refusal =
                AssessmentJson.read(json.getBytes(UTF_8), "result.json").getLeft();

        assertThat(refusal.code().name()).isEqualTo(code);
        assertThat(refusal.where().toString()).isEqualTo("result.json:2 " + path);
    }

    @ParameterizedTest
    @CsvSource({"1964", "\"1964\"", "25640", "2564.0"})
    void a_year_that_is_not_of_the_buddhist_era_is_refused(String year) {
        String json = "{\"fiscalYear\": " + year + "}";
        Refusal refusal =
                AssessmentJson.read(json.getBytes(UTF_8), "result.json").getLeft();

        assertThat(refusal.code().name()).isEqualTo("NOT_A_FISCAL_YEAR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"measures": []}                 | PLAN
                    {"previousResult": null}         | PLAN
                    {"standingMeasures": 1}          | PLAN
                    {"fiscalYear": 2563}             | ASSESSMENT
                    {}                               | ASSESSMENT
                    """)
    void a_file_tells_its_kind_by_its_keys(String json, JsonKind kind) {
        assertThat(right(JsonKind.of(json.getBytes(UTF_8), "x.json"))).isEqualTo(kind);
    }

    private static Assessment read(String json) {
        return right(AssessmentJson.read(json.getBytes(UTF_8), "result.json"));
    }
}
