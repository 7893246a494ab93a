package th.ita.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.text.Language;
import th.ita.export.ExamplePlan;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.json.Json;
import th.ita.rules.review.ResultReview;
import th.ita.rules.survey.SurveyCounter;
import th.ita.rules.survey.SurveyForm;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoreJsonTest {
    private final ResultReview review = ExamplePlan.review(ExamplePlan.result(), ExamplePlan.plan());
    private final Json.Obj score = parsed(ScoreJson.write(review, ExportMessages.of(Language.EN)));

    @Test
    void the_keys_are_those_of_the_contract() {
        assertThat(score.members().keySet())
                .containsExactly(
                        "agency",
                        "fiscalYear",
                        "framework",
                        "frameworks",
                        "total",
                        "totalRange",
                        "grade",
                        "instruments",
                        "indicators",
                        "surveys",
                        "items",
                        "findings",
                        "reconciliation",
                        "explanation",
                        "digest");
    }

    @Test
    void indicator_10_of_the_example_scores_6_25() {
        Map<String, Json> ten = element("indicators", 9);

        assertThat(text(ten, "code")).isEqualTo("10");
        assertThat(text(ten, "score")).isEqualTo("6.25");
        assertThat(text(ten, "exact")).isEqualTo("25/4");
        assertThat(text(ten, "basis")).isEqualTo("REPORTED");
    }

    @Test
    void what_is_not_known_is_null_with_its_reason() {
        Map<String, Json> one = element("indicators", 0);

        assertThat(one.get("score")).isInstanceOf(Json.Null.class);
        assertThat(text(one, "reason")).isEqualTo("NO_SURVEY_SCORE");
        assertThat(score.members().get("total")).isInstanceOf(Json.Null.class);
        assertThat(text(element("items", 0), "reason")).isEqualTo("NO_OUTCOME");
    }

    @Test
    void what_is_known_of_an_unknown_total_is_its_range() {
        Map<String, Json> range = ((Json.Obj) member(score.members(), "totalRange")).members();

        // 0.4 * (49.89 + 6.25) / 2, each within half a hundredth, and nothing known of the surveys
        assertThat(text(range, "lowScore")).isEqualTo("11.23");
        assertThat(text(range, "highScore")).isEqualTo("71.23");
        assertThat(text(range, "low")).isEqualTo("5613/500");
    }

    @Test
    void questions_stand_in_their_indicator_with_parts_and_counts() {
        Framework framework = ExamplePlan.framework(ExamplePlan.YEAR.previous());
        SurveyCounter counter =
                new SurveyCounter(SurveyForm.of(framework, LevelCode.of("IIT")).get());
        counter.respondent();
        counter.answer(0, 3);
        counter.answer(1, 2);
        counter.blank(2);
        Assessment answered = Assessment.builder()
                .fiscalYear(framework.fiscalYear())
                .putAnswer(LevelCode.of("IIT"), new SurveyAnswers(counter.tally(), Optional.empty()))
                .build();
        Json.Obj json =
                parsed(ScoreJson.write(ResultReview.of(answered, framework).get(), ExportMessages.of(Language.EN)));
        Map<String, Json> one = object(json, "indicators", 0);
        Map<String, Json> question =
                ((Json.Obj) ((Json.Arr) member(one, "questions")).elements().get(0)).members();

        assertThat(text(question, "code")).isEqualTo("i1");
        assertThat(text(question, "score")).isEqualTo("83.50");
        assertThat(JsonPrinter.print(member(question, "parts")).replaceAll("\\s", ""))
                .contains("\"code\":\"i1.1\",\"score\":\"100.00\"", "\"counts\":[0,0,0,1],\"blank\":0,\"noAnswer\":0");
        assertThat(text(one, "reason")).isEqualTo("INPUT_UNKNOWN");
        assertThat(unconfirmed(json)).contains("rule.QUESTION_PART", "scale.L4");
    }

    @Test
    void the_reconciliation_tells_that_49_89_does_not_follow_from_the_measures() {
        Map<String, Json> nine = element("reconciliation", 0);

        assertThat(text(nine, "reported")).isEqualTo("49.89");
        assertThat(text(nine, "computed")).isEqualTo("49.98");
        assertThat(member(nine, "agrees"))
                .isInstanceOfSatisfying(
                        Json.Bool.class, flag -> assertThat(flag.value()).isFalse());
        assertThat(((Json.Obj) member(nine, "supposed")).members().keySet())
                .containsExactly("9.1", "9.2", "9.3", "9.4", "9.5");
        assertThat(nine.get("only")).isInstanceOf(Json.Null.class);
        assertThat(element("reconciliation", 1).get("only")).isInstanceOf(Json.Obj.class);
        assertThat(text(element("findings", 0), "message")).contains("49.98");
    }

    @Test
    void an_unconfirmed_grade_scale_is_named_where_a_grade_was_awarded_and_nowhere_else() {
        Framework framework = ExamplePlan.framework(ExamplePlan.YEAR.previous());
        Assessment.Builder whole = Assessment.builder().fiscalYear(framework.fiscalYear());
        framework.items().forEach(item -> whole.putOutcome(item.code(), ItemOutcome.MET));
        IntStream.rangeClosed(1, 8)
                .mapToObj(Integer::toString)
                .forEach(code -> whole.putReported(LevelCode.of(code), new ReportedScore(new BigDecimal("80.00"))));
        ResultReview graded = ExamplePlan.review(whole.build(), ExamplePlan.plan());

        Json.Obj awarded = parsed(ScoreJson.write(graded, ExportMessages.of(Language.TH)));
        assertThat(unconfirmed(awarded)).contains("gradeScale");
        assertThat(text(framework(awarded), "confidence")).isEqualTo("UNCONFIRMED");
        assertThat(unconfirmed(score)).doesNotContain("gradeScale");
    }

    @Test
    void the_framework_is_as_sure_as_the_least_sure_of_what_the_scores_rest_on() {
        Framework derived = ExamplePlan.framework(ExamplePlan.YEAR.previous());
        ResultReview reported = ResultReview.of(
                        Assessment.builder()
                                .fiscalYear(derived.fiscalYear())
                                .putReported(LevelCode.of("10"), new ReportedScore(new BigDecimal("6.25")))
                                .build(),
                        derived)
                .get();
        Json.Obj plain = parsed(ScoreJson.write(reported, ExportMessages.of(Language.TH)));

        assertThat(unconfirmed(plain)).isEmpty();
        assertThat(text(framework(plain), "confidence")).isEqualTo("DERIVED");
    }

    private static Map<String, Json> framework(Json.Obj json) {
        return ((Json.Obj) member(json.members(), "framework")).members();
    }

    private static List<String> unconfirmed(Json.Obj json) {
        return ((Json.Arr) member(framework(json), "unconfirmed"))
                .elements().stream().map(fact -> ((Json.Text) fact).value()).toList();
    }

    private Map<String, Json> element(String list, int index) {
        Json element = ((Json.Arr) member(score.members(), list)).elements().get(index);
        return ((Json.Obj) element).members();
    }

    private static Map<String, Json> object(Json.Obj json, String list, int index) {
        return ((Json.Obj) ((Json.Arr) member(json.members(), list)).elements().get(index)).members();
    }

    private static String text(Map<String, Json> members, String key) {
        return ((Json.Text) member(members, key)).value();
    }

    private static Json member(Map<String, Json> members, String key) {
        assertThat(members).containsKey(key);
        return members.getOrDefault(key, Json.absent());
    }

    private static Json.Obj parsed(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return (Json.Obj) ExamplePlan.right(JsonFile.read(bytes, "score.json", root -> Optional.of(root.json())));
    }
}
