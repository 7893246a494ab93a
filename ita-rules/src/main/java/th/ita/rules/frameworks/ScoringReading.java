package th.ita.rules.frameworks;

import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_NO_LOWEST_GRADE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.GradeScale;
import th.ita.domain.framework.Level;
import th.ita.domain.score.Rounding;
import th.ita.domain.text.Bilingual;

/** Reads how a framework scores: the rule of each level, the rounding and the grades. */
final class ScoringReading {
    private static final List<RoundingMode> MODES = List.of(
            RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.UP, RoundingMode.DOWN);

    private final FactReading facts;

    ScoringReading(FactReading facts) {
        this.facts = facts;
    }

    Map<Level, Fact<Aggregation>> aggregations(Found found) {
        Section scoring = found.section("item", "subIndicator", "indicator", "instrument", "total");
        Map<Level, Fact<Aggregation>> aggregations = new EnumMap<>(Level.class);
        aggregations.put(Level.ITEM, aggregation(scoring.required("item")));
        aggregations.put(Level.SUB_INDICATOR, aggregation(scoring.required("subIndicator")));
        aggregations.put(Level.INDICATOR, aggregation(scoring.required("indicator")));
        aggregations.put(Level.INSTRUMENT, aggregation(scoring.required("instrument")));
        aggregations.put(Level.TOTAL, aggregation(scoring.required("total")));
        return aggregations;
    }

    private Fact<Aggregation> aggregation(Found found) {
        Section rule = found.section("rule", "provenance");
        return facts.fact(rule.required("rule").oneOf(Aggregation.values()), rule);
    }

    Fact<Rounding> rounding(Found found) {
        Section rounding = found.section("decimals", "mode", "provenance");
        return facts.fact(
                new Rounding(
                        rounding.required("decimals").whole(0, 10),
                        rounding.required("mode").oneOf(MODES, RoundingMode::name)),
                rounding);
    }

    Fact<GradeScale> gradeScale(Found found) {
        Section scale = found.section("grades", "provenance");
        Codes codes = new Codes("gradeScale.grades", Form.GRADE);
        Found list = scale.required("grades");
        List<Grade> grades =
                list.list().stream().map(grade -> grade(grade, codes)).toList();
        if (grades.stream().noneMatch(grade -> grade.from().signum() == 0)) {
            throw list.refused(FRAMEWORK_NO_LOWEST_GRADE);
        }
        return facts.fact(new GradeScale(grades), scale);
    }

    private static Grade grade(Found found, Codes codes) {
        Section grade = found.section("code", "name", "from");
        String code = codes.define(grade.required("code"));
        Optional<Section> name = grade.optional("name").map(names -> names.section("th", "en"));
        String th = name.flatMap(names -> names.optional("th")).map(Found::text).orElse(code);
        String en = name.flatMap(names -> names.optional("en")).map(Found::text).orElse(th);
        return new Grade(
                code,
                new Bilingual(th, en),
                new BigDecimal(grade.required("from").text(Form.HUNDREDTH)));
    }
}
