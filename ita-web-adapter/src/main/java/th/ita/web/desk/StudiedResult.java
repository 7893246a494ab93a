package th.ita.web.desk;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Framework;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Refusal;
import th.ita.export.input.Input;
import th.ita.export.questions.AnalysisAnswer;
import th.ita.export.questions.UsedFrameworks;
import th.ita.rules.analysis.Cutoffs;
import th.ita.rules.review.ResultReview;

/**
 * A result with its score, worked out and checked a second time, and its analysis.
 *
 * @param review the score and what is found in it
 * @param answer the analysis
 * @param frameworks the frameworks it rests on
 */
public record StudiedResult(ResultReview review, AnalysisAnswer answer, List<Framework> frameworks) {
    /** Keeps its own copy of the list. */
    public StudiedResult {
        frameworks = List.copyOf(frameworks);
    }

    /**
     * Studies the result in a document.
     *
     * @param input the document
     * @param source the frameworks of the years
     * @return the result studied, or why it cannot be scored
     * @throws BrokenScoreException if the second working out tells otherwise than the first
     */
    public static Either<Refusal, StudiedResult> of(Input input, FrameworkSource source) {
        UsedFrameworks frameworks = new UsedFrameworks(source);
        return Scores.review(input, frameworks).map(review -> {
            Cutoffs cutoffs = Cutoffs.of(review.sheet().framework());
            AnalysisAnswer answer = AnalysisAnswer.of(input, review, cutoffs, Optional.empty(), frameworks);
            return new StudiedResult(review, answer, frameworks.used());
        });
    }
}
