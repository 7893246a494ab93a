package th.ita.web.desk;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.completeness.Completeness;

/** What a plan still lacks as the two papers of its year. */
public final class PlanChecks {
    private PlanChecks() {}

    /**
     * Checks a plan as each of the papers.
     *
     * @param plan the plan
     * @param frameworks the frameworks of the years
     * @return a result for each paper the year has, the plan's own first; or why nothing can be checked
     */
    public static Either<Refusal, List<CheckResult>> of(MeasuresPlan plan, FrameworkSource frameworks) {
        return frameworks.framework(plan.fiscalYear()).flatMap(framework -> {
            Optional<Framework> assessed = plan.previousResult()
                    .flatMap(result -> frameworks.framework(result.fiscalYear()).toJavaOptional());
            List<CheckResult> checks = new ArrayList<>();
            for (ItemRole role : ItemRole.values()) {
                Either<Refusal, CheckResult> check = Completeness.standard().check(role, plan, framework, assessed);
                if (check.isLeft()) {
                    return Either.left(check.getLeft());
                }
                checks.add(check.get());
            }
            return Either.right(List.copyOf(checks));
        });
    }
}
