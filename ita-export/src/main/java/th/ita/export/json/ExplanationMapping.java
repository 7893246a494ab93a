package th.ita.export.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.framework.Level;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Score;
import th.ita.domain.score.Weight;
import th.ita.domain.survey.PartTally;
import th.ita.rules.json.Json;
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
        Json.ObjectBuilder object = score(Json.object().with("code", node.subject()), node)
                .with("subIndicators", Json.list(inputs(node, Level.SUB_INDICATOR), this::subIndicator));
        if (inputs(node, Level.QUESTION).findAny().isPresent()) {
            object.with("questions", Json.list(inputs(node, Level.QUESTION), this::question));
        }
        return object.build();
    }

    Json tree(Explanation node) {
        Json.ObjectBuilder object = Json.object()
                .with("subject", node.subject())
                .with("level", node.level().name())
                .with("rule", rule(node));
        return score(object, node)
                .with("range", range(node))
                .with("weight", node.weight().map(Weight::toString))
                .with(
                        "answers",
                        Json.of(
                                node.tally(),
                                tally -> AnswersMapping.members(Json.object(), tally)
                                        .build()))
                .with("inputs", Json.list(node.inputs().stream(), this::tree))
                .build();
    }

    /** A question with its parts, and each part with its answers. */
    Json question(Explanation node) {
        return score(Json.object().with("code", node.subject()), node)
                .with("range", range(node))
                .with("parts", Json.list(node.inputs().stream(), this::part))
                .build();
    }

    private Json part(Explanation node) {
        Json.ObjectBuilder object =
                score(Json.object().with("code", node.subject()), node).with("range", range(node));
        return AnswersMapping.members(object, node.tally().orElse(PartTally.NONE))
                .build();
    }

    private static Stream<Explanation> inputs(Explanation node, Level level) {
        return node.inputs().stream().filter(input -> input.level() == level);
    }

    private Json subIndicator(Explanation node) {
        return score(Json.object().with("code", node.subject()), node).build();
    }

    /** The score of a node, or why there is none, after what the object already holds. */
    Json.ObjectBuilder score(Json.ObjectBuilder object, Explanation node) {
        Optional<Score> score = node.score();
        Standing standing = node.standing();
        return object.with("score", score.map(sheet::printed).map(BigDecimal::toPlainString))
                .with("exact", score)
                .with(
                        "basis",
                        standing instanceof Standing.Known known
                                ? Json.of(known.basis().name())
                                : Json.absent())
                .with(
                        "reason",
                        standing instanceof Standing.Unknown unknown
                                ? Json.of(unknown.reason().name())
                                : Json.absent())
                .with("reported", node.reported());
    }

    private static Json rule(Explanation node) {
        return Json.object()
                .with("aggregation", node.rule().value().name())
                .with("confidence", node.rule().provenance().confidence().name())
                .with("sources", Json.texts(node.rule().provenance().sources().stream()))
                .build();
    }

    /** The numbers the true score may be, where that is not just one and not every one. */
    Json range(Explanation node) {
        Interval range = node.standing().range();
        return range.isPoint() || range.isWhole()
                ? Json.absent()
                : Json.object()
                        .with("low", range.low().toString())
                        .with("high", range.high().toString())
                        .with("lowScore", printed(range.low()))
                        .with("highScore", printed(range.high()))
                        .build();
    }

    private String printed(Fraction exact) {
        return sheet.printed(Score.of(exact)).toPlainString();
    }
}
