package th.ita.rules.scoring;

import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.survey.SurveyTally;

/** What an assessment gives, spread out by number, so that no branch of the tree has to look for its own. */
final class Given {
    private final @Nullable ItemOutcome[] outcomes;
    private final @Nullable ReportedScore[] figures;
    private final SortedMap<LevelCode, SurveyAnswers> answers;
    private boolean hasPlace = true;
    private boolean isCompared;

    private Given(Numbering numbers, SortedMap<LevelCode, SurveyAnswers> answers) {
        this.outcomes = new @Nullable ItemOutcome[numbers.items()];
        this.figures = new @Nullable ReportedScore[numbers.levels()];
        this.answers = answers;
    }

    static Given of(Assessment assessment, Numbering numbers) {
        Given given = new Given(numbers, assessment.answers());
        assessment.outcomes().forEach((item, outcome) -> given.put(numbers.find(item), outcome, given.outcomes));
        assessment.reported().forEach((level, figure) -> given.put(numbers.find(level), figure, given.figures));
        return given;
    }

    private <T> void put(int number, T value, @Nullable T[] values) {
        if (number < 0) {
            hasPlace = false;
        } else {
            values[number] = value;
        }
    }

    /** Whether every item and level that is spoken of has its place in the tree. */
    boolean hasPlace() {
        return hasPlace;
    }

    /** Notes that a figure was published for a place; where nothing at all follows from below, none can contradict it. */
    void compare(Standing computed) {
        isCompared |= !computed.range().isWhole();
    }

    /** Whether a figure is published for any of some levels. */
    boolean hasFigure(int[] levels) {
        for (int level : levels) {
            if (figures[level] != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether any figure that was grown over has something below it to be compared with. */
    boolean isCompared() {
        return isCompared;
    }

    /** The outcome of an item, if it is known. */
    @Nullable
    ItemOutcome outcome(int item) {
        return outcomes[item];
    }

    /** The figure published for a level, if there is one. */
    @Nullable
    ReportedScore figure(int level) {
        return figures[level];
    }

    /** The counted answers to a survey, if there are any. */
    Optional<SurveyTally> tally(LevelCode survey) {
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(answers.get(survey)).map(SurveyAnswers::tally);
    }
}
