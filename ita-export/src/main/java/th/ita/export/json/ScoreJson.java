package th.ita.export.json;

import java.util.Map;
import java.util.Optional;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Score;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.rules.json.Json;
import th.ita.rules.review.ResultReview;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Standing;
import th.ita.rules.wording.Messages;

/**
 * The scores of a result as JSON. Every score stands twice: {@code score} as the year prints it, a decimal string, and
 * {@code exact} as {@code n/d}. A score that is not known is {@code null}, with a {@code reason} beside it;
 * what is known of an unknown total stands in {@code totalRange}.
 */
public final class ScoreJson {
    private ScoreJson() {}

    /**
     * Writes a result.
     *
     * @param review the scores and what the published figures say of them
     * @param words the sentences of the reader's language
     * @return JSON text that ends with a line break
     */
    public static String write(ResultReview review, Messages words) {
        ScoreSheet sheet = review.sheet();
        Explanation total = sheet.total();
        ExplanationMapping tree = new ExplanationMapping(sheet);
        ReconciliationMapping reconciliations = new ReconciliationMapping(sheet);
        return JsonPrinter.print(Json.object()
                .with("agency", Json.of(sheet.assessment().agency(), AgencyMapping::write))
                .with("fiscalYear", sheet.assessment().fiscalYear().year())
                .with("framework", framework(sheet))
                .with("frameworks", OriginMapping.frameworks(review.frameworks()))
                .with("total", Json.of(total.score(), score -> total(score, sheet)))
                .with("totalRange", total.score().isPresent() ? Json.absent() : tree.range(total))
                .with("grade", Json.of(sheet.grade(), grade -> grade(grade, sheet)))
                .with("instruments", Json.list(total.at(Level.INSTRUMENT).stream(), tree::instrument))
                .with("indicators", Json.list(total.at(Level.INDICATOR).stream(), tree::indicator))
                .with("surveys", Json.list(sheet.assessment().answers().entrySet().stream(), ScoreJson::survey))
                .with("items", Json.list(total.at(Level.ITEM).stream(), ScoreJson::item))
                .with(
                        "findings",
                        Json.list(review.findings().stream(), finding -> FindingMapping.write(finding, words)))
                .with("reconciliation", Json.list(review.reconciliations().stream(), reconciliations::write))
                .with("explanation", tree.tree(total))
                .with("digest", sheet.digest())
                .build());
    }

    private static Json framework(ScoreSheet sheet) {
        ScoringFacts facts = ScoringFacts.of(sheet);
        return Json.object()
                .with("fiscalYear", sheet.framework().fiscalYear().year())
                .with("origin", OriginMapping.write(sheet.framework().origin()))
                .with("confidence", facts.weakest().name())
                .with("unconfirmed", Json.texts(facts.unconfirmed().stream()))
                .build();
    }

    private static Json total(Score score, ScoreSheet sheet) {
        return Json.object()
                .with("score", sheet.printed(score).toPlainString())
                .with("exact", score.toString())
                .build();
    }

    private static Json grade(Grade grade, ScoreSheet sheet) {
        return Json.object()
                .with("code", grade.code())
                .with("name", AgencyMapping.name(grade.name()))
                .with("confidence", sheet.gradeConfidence().map(Confidence::name))
                .build();
    }

    private static Json survey(Map.Entry<LevelCode, SurveyAnswers> survey) {
        return Json.object()
                .with("code", survey.getKey().value())
                .with("respondents", survey.getValue().tally().respondents())
                .with("population", Json.of(survey.getValue().population(), Json::of))
                .build();
    }

    private static Json item(Explanation item) {
        Json.ObjectBuilder object = Json.object().with("code", item.subject());
        if (item.standing() instanceof Standing.Unknown unknown) {
            return object.with("met", Json.absent())
                    .with("reason", unknown.reason().name())
                    .build();
        }
        return object.with("met", item.score().equals(Optional.of(Score.FULL))).build();
    }
}
