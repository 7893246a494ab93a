package th.ita.export.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.port.FrameworkSource;
import th.ita.export.input.Input;
import th.ita.rules.analysis.Analyst;
import th.ita.rules.analysis.Cutoffs;
import th.ita.rules.analysis.ResultAnalysis;
import th.ita.rules.comparison.YearOnYear;
import th.ita.rules.finding.Finding;
import th.ita.rules.review.ResultReview;
import th.ita.rules.standing.StandingList;

/**
 * What a result is weak and strong in, and all that is told beside it.
 *
 * @param analysis the analysis
 * @param comparison what changed since the year before, where that was asked for
 * @param standing what the agency does all the time, where its plan says so
 * @param findings what scores, published figures and measures say of each other
 */
public record AnalysisAnswer(
        ResultAnalysis analysis,
        Optional<YearOnYear> comparison,
        Optional<StandingList> standing,
        List<Finding> findings) {
    /** Keeps its own copy of the findings. */
    public AnalysisAnswer {
        findings = List.copyOf(findings);
    }

    /**
     * Analyses a result.
     *
     * @param input the document it stands in
     * @param review its scores, as {@link ResultQuestions#review} gives them
     * @param cutoffs from where on scores are urgent and to be kept
     * @param comparison what changed since the year before
     * @param frameworks the frameworks of the years
     * @return the answer
     */
    public static AnalysisAnswer of(
            Input input,
            ResultReview review,
            Cutoffs cutoffs,
            Optional<YearOnYear> comparison,
            FrameworkSource frameworks) {
        Set<ItemCode> named = named(input, review.sheet().framework(), frameworks);
        return new AnalysisAnswer(
                Analyst.analyse(review.sheet(), cutoffs, named), comparison, standing(input), review.findings());
    }

    private static Set<ItemCode> named(Input input, Framework assessed, FrameworkSource frameworks) {
        return input instanceof Input.OfPlan plan
                ? frameworks
                        .framework(plan.report().plan().fiscalYear())
                        .map(planned -> Analyst.named(plan.report().plan(), planned, assessed))
                        .getOrElse(Set.of())
                : Set.of();
    }

    private static Optional<StandingList> standing(Input input) {
        return input instanceof Input.OfPlan plan
                        && !plan.report().plan().standingMeasures().isEmpty()
                ? Optional.of(StandingList.of(plan.report().plan().standingMeasures()))
                : Optional.empty();
    }
}
