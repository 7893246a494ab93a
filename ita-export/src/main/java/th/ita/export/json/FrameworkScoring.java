package th.ita.export.json;

import java.util.Map;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.GradeScale;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.Thresholds;
import th.ita.domain.score.Rounding;
import th.ita.rules.json.Json;

/** How a framework scores, in the form of its file. What is not known is left out. */
final class FrameworkScoring {
    private static final Map<Level, String> LEVELS = Map.of(
            Level.ITEM, "item",
            Level.QUESTION_PART, "questionPart",
            Level.QUESTION, "question",
            Level.SUB_INDICATOR, "subIndicator",
            Level.INDICATOR, "indicator",
            Level.INSTRUMENT, "instrument",
            Level.TOTAL, "total");

    private FrameworkScoring() {}

    static void write(Json.ObjectBuilder object, Framework framework) {
        if (!framework.aggregations().isEmpty()) {
            object.with("scoring", rules(framework.aggregations()));
        }
        if (!framework.surveyAggregations().isEmpty()) {
            object.with("surveyScoring", rules(framework.surveyAggregations()));
        }
        framework.rounding().ifPresent(rounding -> object.with("rounding", rounding(rounding)));
        framework.gradeScale().ifPresent(scale -> object.with("gradeScale", scale(scale)));
        framework.thresholds().ifPresent(found -> object.with("thresholds", thresholds(found)));
    }

    private static Json rules(Map<Level, Fact<Aggregation>> rules) {
        Json.ObjectBuilder object = Json.object();
        for (Level level : Level.values()) {
            Fact<Aggregation> rule = rules.get(level);
            if (rule != null) {
                object.with(
                        LEVELS.getOrDefault(level, level.name()),
                        FactMapping.beside(
                                Json.object().with("rule", rule.value().name()), rule));
            }
        }
        return object.build();
    }

    private static Json rounding(Fact<Rounding> rounding) {
        return FactMapping.beside(
                Json.object()
                        .with("decimals", rounding.value().decimals())
                        .with("mode", rounding.value().mode().name()),
                rounding);
    }

    private static Json scale(Fact<GradeScale> scale) {
        return FactMapping.beside(
                Json.object().with("grades", Json.list(scale.value().grades().stream(), FrameworkScoring::grade)),
                scale);
    }

    private static Json thresholds(Fact<Thresholds> thresholds) {
        Json.ObjectBuilder object =
                Json.object().with("keepFrom", thresholds.value().keepFrom().toPlainString());
        thresholds.value().urgentBelow().ifPresent(below -> object.with("urgentBelow", below.toPlainString()));
        return FactMapping.beside(object, thresholds);
    }

    private static Json grade(Grade grade) {
        Json.ObjectBuilder object = Json.object()
                .with("code", grade.code())
                .with("name", FactMapping.text(grade.name()))
                .with("from", grade.from().toPlainString());
        if (!grade.conditions().isEmpty()) {
            Json.ObjectBuilder conditions = Json.object();
            grade.conditions().forEach((instrument, from) -> conditions.with(instrument.value(), from.toPlainString()));
            object.with("conditions", conditions.build());
        }
        return object.build();
    }
}
