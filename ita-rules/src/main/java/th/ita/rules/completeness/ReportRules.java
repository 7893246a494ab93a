package th.ita.rules.completeness;

import static th.ita.rules.completeness.Aspect.PAPER;
import static th.ita.rules.completeness.Aspect.PRACTICE;
import static th.ita.rules.completeness.Aspect.RESULTS;
import static th.ita.rules.completeness.Aspect.YEAR;
import static th.ita.rules.completeness.CompletenessRule.onEachMeasure;
import static th.ita.rules.completeness.CompletenessRule.onPlan;
import static th.ita.rules.finding.Severity.ERROR;
import static th.ita.rules.finding.Severity.WARNING;

import java.util.List;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.Signatory;

/**
 * What the implementation report must hold. Source: the required elements of the report item (O43 of FY2564: the result
 * of each measure, put into practice in earnest, within the assessed year), whose wording is unconfirmed in these years.
 */
final class ReportRules {
    static final List<CompletenessRule> ALL = List.of(
            onPlan(
                    "R-1",
                    ERROR,
                    RESULTS,
                    "measures",
                    check -> !check.plan().measures().isEmpty()),
            onEachMeasure(
                    "R-2",
                    ERROR,
                    RESULTS,
                    "result",
                    (measure, check) -> measure.result().isPresent()),
            onEachMeasure(
                    "R-3",
                    ERROR,
                    PRACTICE,
                    "result",
                    (measure, check) -> measure.result()
                            .map(result -> SaysDone.test(result, measure.method()))
                            .orElse(true)),
            onEachMeasure(
                    "R-4",
                    WARNING,
                    PRACTICE,
                    "evidence",
                    (measure, check) -> !measure.evidence().isEmpty()),
            onEachMeasure("R-5", ERROR, YEAR, "period", MeasuresRules::liesInTheYear),
            onEachMeasure(
                    "R-6",
                    WARNING,
                    PAPER,
                    "recommendation",
                    (measure, check) -> measure.recommendation().isPresent()),
            onPlan(
                    "R-7",
                    ERROR,
                    PAPER,
                    "signatory",
                    check -> check.plan()
                            .signatory()
                            .flatMap(Signatory::position)
                            .isPresent()),
            onPlan("R-8", WARNING, YEAR, "measures", MeasuresRules::namesDays),
            EvidenceRules.LOOKED_AT,
            onEachMeasure("R-10", ERROR, YEAR, "done", ReportRules::doneInTheYear),
            EvidenceRules.NOWHERE,
            EvidenceRules.NOT_TOLD);

    private ReportRules() {}

    /** Whether the day on which a measure was done, if any is told, lies in the plan's year. */
    private static boolean doneInTheYear(Measure measure, PlanUnderCheck check) {
        return measure.doneOn().map(check.plan().fiscalYear()::contains).orElse(true);
    }
}
