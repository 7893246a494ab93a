package th.ita.export.questions;

import io.vavr.control.Either;
import java.util.Optional;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.input.Input;
import th.ita.export.reading.ReadingRefusal;
import th.ita.rules.review.ResultReview;
import th.ita.rules.review.Reviews;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

/** Questions about the result in a document: one by itself, or the one that a plan answers. */
public final class ResultQuestions {
    private ResultQuestions() {}

    /**
     * The result, with the plan's agency where it names none itself.
     *
     * @param input the document
     * @return the result, or that the plan states none
     */
    public static Either<Refusal, Assessment> result(Input input) {
        if (input instanceof Input.OfResult result) {
            return Either.right(result.result());
        }
        MeasuresPlan plan = ((Input.OfPlan) input).report().plan();
        return plan.previousResult()
                .<Either<Refusal, Assessment>>map(result -> Either.right(Assessment.builder()
                        .from(result)
                        .agency(result.agency().or(() -> Optional.of(plan.agency())))
                        .build()))
                .orElseGet(() -> Either.left(Refusal.of(ReadingRefusal.NO_RESULT, Place.unknown())));
    }

    /**
     * The result's scores with all that can be said of them, held against the measures where there are any.
     *
     * @param input the document
     * @param frameworks the frameworks of the years
     * @return the review, or why there is none
     */
    public static Either<Refusal, ResultReview> review(Input input, FrameworkSource frameworks) {
        return result(input)
                .flatMap(result -> input instanceof Input.OfPlan plan
                        ? frameworks
                                .framework(plan.report().plan().fiscalYear())
                                .flatMap(planned ->
                                        Reviews.of(frameworks, plan.report().plan(), result, planned))
                        : frameworks
                                .framework(result.fiscalYear())
                                .flatMap(framework -> ResultReview.of(result, framework)));
    }

    /**
     * The result's scores alone.
     *
     * @param input the document
     * @param frameworks the frameworks of the years
     * @return the scores, or why there are none
     */
    public static Either<Refusal, ScoreSheet> sheet(Input input, FrameworkSource frameworks) {
        return result(input)
                .flatMap(result -> frameworks
                        .framework(result.fiscalYear())
                        .flatMap(framework -> Scorer.of(framework).score(result)));
    }
}
