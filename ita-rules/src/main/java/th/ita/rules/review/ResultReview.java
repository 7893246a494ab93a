package th.ita.rules.review;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;
import th.ita.rules.inference.Reconciler;
import th.ita.rules.inference.Reconciliation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

/**
 * A result with everything that can be said about its figures.
 *
 * @param sheet the scores
 * @param reconciliations the published open-data indicators, each held against the measures; none without measures
 * @param findings what scores, published figures and measures say of each other
 * @param frameworks the frameworks it rests on: that of the result's year, then that of the measures' year if there are
 *     measures
 */
public record ResultReview(
        ScoreSheet sheet, List<Reconciliation> reconciliations, List<Finding> findings, List<Framework> frameworks) {
    /** Keeps its own copies of the lists. */
    public ResultReview {
        reconciliations = List.copyOf(reconciliations);
        findings = List.copyOf(findings);
        frameworks = List.copyOf(frameworks);
    }

    /**
     * Reviews a result by itself.
     *
     * @param result the result
     * @param assessed the framework of its year
     * @return the review, or why the result does not fit the framework
     */
    public static Either<Refusal, ResultReview> of(Assessment result, Framework assessed) {
        return Scorer.of(assessed)
                .score(result)
                .map(sheet -> new ResultReview(sheet, List.of(), sheet.findings(), List.of(assessed)));
    }

    /**
     * Reviews a result together with the measures that answer it.
     *
     * @param result the result
     * @param assessed the framework of its year
     * @param plan the measures
     * @param planned the framework of the measures' year
     * @return the review, or why the result does not fit its framework
     */
    public static Either<Refusal, ResultReview> of(
            Assessment result, Framework assessed, MeasuresPlan plan, Framework planned) {
        return Scorer.of(assessed).score(result).map(sheet -> {
            Reconciler reconciler = Reconciler.between(assessed, planned);
            List<Reconciliation> reconciliations = reconciler.reconcile(result, plan);
            Stream<Finding> reconciled = reconciliations.stream().flatMap(reconciler::findings);
            List<Finding> all =
                    Stream.concat(sheet.findings().stream(), reconciled).toList();
            return new ResultReview(sheet, reconciliations, all, List.of(assessed, planned));
        });
    }

    /** {@return whether no figure contradicts another} */
    public boolean consistent() {
        return findings.stream().allMatch(finding -> finding.severity() == Severity.INFO);
    }
}
