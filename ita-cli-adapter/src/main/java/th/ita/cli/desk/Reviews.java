package th.ita.cli.desk;

import io.vavr.control.Either;
import java.util.Optional;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.review.ResultReview;

/** The review of the result that a plan answers. */
public final class Reviews {
    private Reviews() {}

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
