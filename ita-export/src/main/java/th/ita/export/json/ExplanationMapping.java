package th.ita.export.json;

import java.math.BigDecimal;
import java.util.Optional;
import th.ita.domain.score.Score;
import th.ita.domain.score.Weight;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Standing;

/** The explanations of a score sheet as JSON: level by level for those who look one up, and as the tree they are. */
final class ExplanationMapping {
    private final ScoreSheet sheet;

    ExplanationMapping(ScoreSheet sheet) {
        this.sheet = sheet;
    }

    Json instrument(Explanation node) {
        return score(Json.object().with("code", node.subject()), node)
                .with("weight", node.weight().map(Weight::toString))
                .build();
    }

    Json indicator(Explanation node) {
        return score(Json.object().with("code", node.subject()), node)
                .with("subIndicators", Json.list(node.inputs().stream(), this::subIndicator))
                .build();
    }

    Json tree(Explanation node) {
        Json.ObjectBuilder object = Json.object()
                .with("subject", node.subject())
                .with("level", node.level().name())
                .with("rule", rule(node));
        return score(object, node)
                .with("range", node.standing() instanceof Standing.Known known ? range(known) : Json.ABSENT)
                .with("weight", node.weight().map(Weight::toString))
                .with("inputs", Json.list(node.inputs().stream(), this::tree))
                .build();
    }

    private Json subIndicator(Explanation node) {
        return score(Json.object().with("code", node.subject()), node).build();
    }

    private Json.ObjectBuilder score(Json.ObjectBuilder object, Explanation node) {
        Optional<Score> score = node.score();
        Standing standing = node.standing();
        return object.with("score", score.map(sheet::printed).map(BigDecimal::toPlainString))
                .with("exact", score)
                .with(
                        "basis",
                        standing instanceof Standing.Known known
                                ? Json.of(known.basis().name())
                                : Json.ABSENT)
                .with(
                        "reason",
                        standing instanceof Standing.Unknown unknown
                                ? Json.of(unknown.reason().name())
                                : Json.ABSENT)
                .with("reported", node.reported());
    }

    private static Json rule(Explanation node) {
        return Json.object()
                .with("aggregation", node.rule().value().name())
                .with("confidence", node.rule().provenance().confidence().name())
                .with("sources", Json.texts(node.rule().provenance().sources().stream()))
                .build();
    }

    /** The numbers the true score may be, where that is not just one. */
    private static Json range(Standing.Known known) {
        Interval range = known.range();
        return range.isPoint()
                ? Json.ABSENT
                : Json.object()
                        .with("low", range.low().toString())
                        .with("high", range.high().toString())
                        .build();
    }
}
