package th.ita.rules.review;

import io.vavr.control.Either;
import java.util.Optional;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Refusal;

/** The review of the result that a plan answers. */
public final class Reviews {
    private Reviews() {}

    /**
     * Reviews a result that belongs to a plan; where it does not say whose it is, it is that of the plan's agency.
     *
     * @param frameworks the frameworks of the years
     * @param plan the plan
     * @param result the result that the plan answers
     * @param planned the framework of the plan's year
     * @return the review, or why there is none
     */
    public static Either<Refusal, ResultReview> of(
            FrameworkSource frameworks, MeasuresPlan plan, Assessment result, Framework planned) {
        Assessment named = result.agency().isPresent()
                ? result
                : Assessment.builder()
                        .from(result)
                        .agency(Optional.of(plan.agency()))
                        .build();
        return frameworks
                .framework(result.fiscalYear())
                .flatMap(assessed -> ResultReview.of(named, assessed, plan, planned));
    }
}
