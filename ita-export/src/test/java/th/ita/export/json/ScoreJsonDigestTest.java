package th.ita.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.text.Language;
import th.ita.export.ExamplePlan;
import th.ita.export.wording.ExportMessages;
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

    private static void lines(Json node, List<String> lines) {
        Json range = members(node).get("range");
        boolean point = range instanceof Json.Null;
        String basis = word(node, "basis");
        lines.add(String.join(
                " ",
                word(node, "subject"),
                word(node, "level"),
                word(members(node).get("rule"), "aggregation"),
                word(node, "weight"),
                basis.equals("-") ? word(node, "reason") : basis,
                word(node, "exact"),
                point ? word(node, "exact") : word(range, "low"),
                point ? word(node, "exact") : word(range, "high"),
                word(node, "reported")));
        ((Json.Arr) members(node).get("inputs")).elements().forEach(input -> lines(input, lines));
    }

    @Test
    void the_digest_can_be_worked_out_from_the_json_alone() throws Exception {
        ResultReview review = ExamplePlan.review(ExamplePlan.result(), ExamplePlan.plan());
        String text = ScoreJson.write(review, ExportMessages.of(Language.TH));
        Json json = JsonParsing.parse(text, new Refusals("score.json")).orElseThrow();

        List<String> lines = new ArrayList<>(List.of("ita-result-1"));
        Json agency = members(json).get("agency");
        lines.add(agency instanceof Json.Obj ? word(agency, "id") : "-");
        lines.add(word(json, "fiscalYear"));
        Json grade = members(json).get("grade");
        lines.add(grade instanceof Json.Obj ? word(grade, "code") : "-");
        lines(members(json).get("explanation"), lines);

        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        assertThat(word(json, "digest")).isEqualTo(HexFormat.of().formatHex(hash));
    }
}
