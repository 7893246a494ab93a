package th.ita.rules.scoring;

import java.util.List;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;

/** An indicator that people are asked about. Its questions are shown where anything is told about them. */
final class SurveyBranch implements Branch {
    private static final Standing SILENT = new Standing.Unknown(Absence.NO_SURVEY_SCORE);
    private static final Standing ANSWERED = new Standing.Unknown(Absence.QUESTIONS_UNKNOWN);

    private final int number;
    private final LevelCode survey;
    private final List<QuestionBranch> questions;
    private final Blank blank;

    /** Questions that are not known, or of which it is not known how they score, are none. */
    SurveyBranch(
            LevelCode code,
            LevelCode survey,
            Fact<Aggregation> rule,
            List<QuestionBranch> questions,
            Numbering numbers) {
        this.number = numbers.number(code);
        this.survey = survey;
        this.questions = questions;
        this.blank = new Blank(code.value(), Level.INDICATOR, rule);
    }

    @Override
    public Explanation grow(Given given) {
        boolean isAnswered = given.tally(survey).isPresent();
        boolean isTold = isAnswered || anyPublished(given);
        return LevelBranch.grow(
                blank, isAnswered ? ANSWERED : SILENT, isTold ? questions : List.of(), given, given.figure(number));
    }

    private boolean anyPublished(Given given) {
        for (QuestionBranch question : questions) {
            if (question.isPublished(given)) {
                return true;
            }
        }
        return false;
    }
}
