package th.ita.rules.frameworks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.GradeScale;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Thresholds;
import th.ita.domain.score.Rounding;
import th.ita.domain.text.Bilingual;

/** Reads how a framework scores: the rule of each level, the rounding and the grades. */
final class ScoringReading {
    private ScoringReading() {}

    static Map<Level, Fact<Aggregation>> aggregations(Node scoring) {
        Map<Level, Fact<Aggregation>> aggregations = new EnumMap<>(Level.class);
        aggregations.put(Level.ITEM, aggregation(scoring.at("item")));
        aggregations.put(Level.SUB_INDICATOR, aggregation(scoring.at("subIndicator")));
        aggregations.put(Level.INDICATOR, aggregation(scoring.at("indicator")));
        aggregations.put(Level.INSTRUMENT, aggregation(scoring.at("instrument")));
        aggregations.put(Level.TOTAL, aggregation(scoring.at("total")));
        return aggregations;
    }

    static Map<Level, Fact<Aggregation>> surveyAggregations(Node scoring) {
        Map<Level, Fact<Aggregation>> aggregations = new EnumMap<>(Level.class);
        aggregations.put(Level.QUESTION_PART, aggregation(scoring.at("questionPart")));
        aggregations.put(Level.QUESTION, aggregation(scoring.at("question")));
        aggregations.put(Level.INDICATOR, aggregation(scoring.at("indicator")));
        return aggregations;
    }

    private static Fact<Aggregation> aggregation(Node rule) {
        return FactReading.fact(rule.at("rule").constant(Aggregation.class), rule);
    }

    static Fact<Rounding> rounding(Node rounding) {
        return FactReading.fact(
                new Rounding(
                        rounding.at("decimals").whole(), rounding.at("mode").constant(RoundingMode.class)),
                rounding);
    }

    static Fact<GradeScale> gradeScale(Node scale) {
        return FactReading.fact(new GradeScale(scale.at("grades").each(ScoringReading::grade)), scale);
    }

    static Fact<Thresholds> thresholds(Node thresholds) {
        return FactReading.fact(
                new Thresholds(
                        thresholds.at("keepFrom").decimal(),
                        thresholds.maybe("urgentBelow").map(Node::decimal)),
                thresholds);
    }

    /** A condition on what is no level is told by the schema, and left out here. */
    private static Grade grade(Node grade) {
        String code = grade.at("code").text();
        Bilingual called =
                grade.maybe("name").map(name -> FactReading.partial(name, code)).orElse(Bilingual.thai(code));
        SortedMap<LevelCode, BigDecimal> conditions = new TreeMap<>();
        grade.maybe("conditions")
                .ifPresent(node -> node.all()
                        .forEach((instrument, from) ->
                                LevelCode.parse(instrument).forEach(known -> conditions.put(known, from.decimal()))));
        return new Grade(code, called, grade.at("from").decimal(), conditions);
    }
}
