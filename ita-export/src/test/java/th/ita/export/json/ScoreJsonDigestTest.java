package th.ita.export.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.survey.SurveyTally;
import th.ita.domain.text.Language;
import th.ita.export.ExamplePlan;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.json.Json;
import th.ita.rules.review.ResultReview;

/** Follows docs/digest.md with nothing but the JSON at hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoreJsonDigestTest {
    private static Map<String, Json> members(Json json) {
        return ((Json.Obj) json).members();
    }

    private static String word(Json json, String key) {
        Json value = members(json).get(key);
        if (value instanceof Json.Text text) {
            return text.value();
        }
        return value instanceof Json.Num number ? number.literal() : "-";
    }

    /** The counts of answers, then of blanks, of declined and of unreadable ones. */
    private static String counts(@Nullable Json answers) {
        if (!(answers instanceof Json.Obj)) {
            return "-";
        }
        String counted = ((Json.Arr) members(answers).get("counts"))
                .elements().stream().map(count -> ((Json.Num) count).literal()).collect(Collectors.joining(","));
        return counted + ";" + word(answers, "blank") + ";" + word(answers, "noAnswer") + ";"
                + (members(answers).containsKey("unreadable") ? word(answers, "unreadable") : "0");
    }

    private static void lines(Json node, List<String> lines) {
        Json range = members(node).get("range");
        boolean told = range instanceof Json.Obj;
        String basis = word(node, "basis");
        boolean known = !basis.equals("-");
        lines.add(String.join(
                " ",
                word(node, "subject"),
                word(node, "level"),
                word(members(node).get("rule"), "aggregation"),
                word(node, "weight"),
                known ? basis : word(node, "reason"),
                word(node, "exact"),
                told ? word(range, "low") : known ? word(node, "exact") : "0/1",
                told ? word(range, "high") : known ? word(node, "exact") : "100/1",
                word(node, "reported"),
                counts(members(node).get("answers"))));
        ((Json.Arr) members(node).get("inputs")).elements().forEach(input -> lines(input, lines));
    }

    @Test
    void the_digest_can_be_worked_out_from_the_json_alone() throws Exception {
        holds(ExamplePlan.review(ExamplePlan.result(), ExamplePlan.plan()));
    }

    @Test
    void the_digest_covers_the_answers_to_surveys() throws Exception {
        SurveyTally tally = new SurveyTally(
                4, new TreeMap<>(Map.of(new QuestionCode("i2"), List.of(PartTally.of(1, 0, 0, 1, 1, 1)))));
        Assessment answered = Assessment.builder()
                .from(ExamplePlan.result())
                .putAnswer(LevelCode.of("IIT"), new SurveyAnswers(tally, Optional.of(9)))
                .build();

        holds(ExamplePlan.review(answered, ExamplePlan.plan()));
    }

    private static void holds(ResultReview review) throws Exception {
        String text = ScoreJson.write(review, ExportMessages.of(Language.TH));
        Json json = JsonFile.read(text.getBytes(UTF_8), "score.json", root -> Optional.of(root.json()))
                .get();

        List<String> lines = new ArrayList<>(List.of("ita-result-1"));
        Json agency = members(json).get("agency");
        lines.add(agency instanceof Json.Obj ? word(agency, "id") : "-");
        lines.add(word(json, "fiscalYear"));
        Json grade = members(json).get("grade");
        lines.add(grade instanceof Json.Obj ? word(grade, "code") : "-");
        ((Json.Arr) members(json).get("surveys"))
                .elements()
                .forEach(survey -> lines.add(
                        word(survey, "code") + " " + word(survey, "respondents") + " " + word(survey, "population")));
        lines(members(json).get("explanation"), lines);

        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        assertThat(word(json, "digest")).isEqualTo(HexFormat.of().formatHex(hash));
    }
}
