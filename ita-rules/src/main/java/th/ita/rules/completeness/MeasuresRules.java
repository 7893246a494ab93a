package th.ita.rules.completeness;

import static th.ita.rules.completeness.Aspect.ANALYSIS;
import static th.ita.rules.completeness.Aspect.MEASURES;
import static th.ita.rules.completeness.Aspect.YEAR;
import static th.ita.rules.completeness.CompletenessRule.onEachMeasure;
import static th.ita.rules.completeness.CompletenessRule.onPlan;
import static th.ita.rules.finding.Severity.ERROR;
import static th.ita.rules.finding.Severity.INFO;
import static th.ita.rules.finding.Severity.WARNING;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.period.Period;
import th.ita.rules.completeness.CompletenessRule.Wanting;
import th.ita.rules.completeness.PlanUnderCheck.Numbered;

/**
 * What the measures document must hold. Source: the required elements of the measures item (O42 of FY2564: an analysis
 * of last year's result with urgent weaknesses, issues to develop and the way to go about them; measures in keeping
 * with it, with responsible unit, steps, follow-up and reporting), whose wording is unconfirmed in these years.
 */
final class MeasuresRules {
    static final List<CompletenessRule> ALL = List.of(
            onPlan(
                    "M-1",
                    ERROR,
                    ANALYSIS,
                    "previousResult",
                    check -> check.plan()
                            .previousResult()
                            .filter(MeasuresRules::saysSomething)
                            .isPresent()),
            onPlan(
                    "M-2",
                    ERROR,
                    ANALYSIS,
                    "analysis.urgent",
                    check -> !check.plan().analysis().urgent().isEmpty()),
            onPlan(
                    "M-3",
                    ERROR,
                    ANALYSIS,
                    "analysis.toDevelop",
                    check -> !check.plan().analysis().toDevelop().isEmpty()),
            onPlan(
                    "M-4",
                    ERROR,
                    ANALYSIS,
                    "analysis.approach",
                    check -> !check.plan().analysis().approach().isEmpty()),
            onPlan(
                    "M-5",
                    ERROR,
                    MEASURES,
                    "measures",
                    check -> !check.plan().measures().isEmpty()),
            onEachMeasure(
                    "M-6",
                    ERROR,
                    MEASURES,
                    "method",
                    (measure, check) -> measure.method().isPresent()),
            onEachMeasure(
                    "M-7",
                    ERROR,
                    MEASURES,
                    "responsible",
                    (measure, check) -> !measure.responsible().isEmpty()),
            onEachMeasure(
                    "M-8",
                    ERROR,
                    MEASURES,
                    "period",
                    (measure, check) -> measure.period().isPresent()),
            onEachMeasure(
                    "M-9",
                    WARNING,
                    MEASURES,
                    "period",
                    (measure, check) -> measure.period()
                            .filter(Period.AsWritten.class::isInstance)
                            .isEmpty()),
            onEachMeasure("M-10", ERROR, YEAR, "period", MeasuresRules::liesInTheYear),
            onEachMeasure(
                    "M-11",
                    WARNING,
                    MEASURES,
                    "result",
                    (measure, check) -> measure.result().isPresent()),
            new CompletenessRule("M-12", WARNING, MEASURES, "measures[].targets", MeasuresRules::unansweredGaps),
            new CompletenessRule("M-13", INFO, MEASURES, "measures[].targets", MeasuresRules::measuresWithoutItem),
            onPlan("M-14", WARNING, YEAR, "measures", MeasuresRules::namesDays),
            new CompletenessRule("M-15", INFO, MEASURES, "standingMeasures", StandingWords::missing),
            new CompletenessRule("M-16", INFO, MEASURES, "standingMeasures", StandingWords::others));

    private MeasuresRules() {}

    /** Whether a measure's period, if it has one, lies in the plan's year. */
    static boolean liesInTheYear(Measure measure, PlanUnderCheck check) {
        return measure.period()
                .map(period -> period.liesIn(check.plan().fiscalYear()))
                .orElse(true);
    }

    /** Whether the period of any measure names days: without, nothing shows the year it belongs to. */
    static boolean namesDays(PlanUnderCheck check) {
        return check.plan().measures().stream()
                .flatMap(measure -> measure.period().stream())
                .anyMatch(
                        period -> period.from().isPresent() || period.lastDay().isPresent());
    }

    private static boolean saysSomething(Assessment result) {
        return !result.reported().isEmpty() || !result.outcomes().isEmpty();
    }

    private static Stream<Wanting> unansweredGaps(PlanUnderCheck check) {
        Coverage coverage = check.coverage();
        return coverage.covered() == coverage.gaps()
                ? Stream.empty()
                : Stream.of(Wanting.of(
                        "measures",
                        Integer.toString(coverage.gaps()),
                        Integer.toString(coverage.covered()),
                        list(coverage.uncovered())));
    }

    private static Stream<Wanting> measuresWithoutItem(PlanUnderCheck check) {
        return check.measuresWhere((measure, all) -> measure.targets().isEmpty(), "targets")
                .map(MeasuresRules::withoutItem);
    }

    private static Wanting withoutItem(Numbered found) {
        Measure measure = found.measure();
        return Wanting.of(found.path(), found.number(), measure.title(), list(measure.inferredTargets()));
    }

    private static String list(Collection<ItemCode> codes) {
        return codes.isEmpty() ? "–" : codes.stream().map(ItemCode::toString).collect(Collectors.joining(", "));
    }
}
