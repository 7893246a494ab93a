package th.ita.web.desk;

import io.vavr.control.Either;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Refusal;
import th.ita.export.input.Input;
import th.ita.export.questions.ResultQuestions;
import th.ita.rules.checking.SheetCheck;
import th.ita.rules.review.ResultReview;
import th.ita.rules.scoring.ScoreSheet;

/** The one way by which scores leave the server: worked out, and then a second time by a part that shares no code. */
public final class Scores {
    private Scores() {}

    /**
     * The score of the result in a document, with what is found in it.
     *
     * @param input the document
     * @param frameworks the frameworks of the years
     * @return the score, or why there is none
     * @throws BrokenScoreException if the second working out tells otherwise than the first
     */
    public static Either<Refusal, ResultReview> review(Input input, FrameworkSource frameworks) {
        return ResultQuestions.review(input, frameworks).map(Scores::verified);
    }

    /** A score that was worked out elsewhere, once it holds. */
    static ResultReview verified(ResultReview review) {
        ScoreSheet sheet = review.sheet();
        if (!SheetCheck.of(sheet.framework()).check(sheet).isEmpty()) {
            throw new BrokenScoreException(sheet.digest());
        }
        return review;
    }
}
