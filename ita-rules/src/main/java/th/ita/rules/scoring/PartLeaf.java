package th.ita.rules.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Score;
import th.ita.domain.survey.PartTally;
import th.ita.rules.survey.FormPart;

/**
 * A part of a question, which is answered by itself. It scores the mean of the answers given to it; who gave none does not
 * count. Where there is no answer the published figure stands in; without one the part is not known, and may be anything
 * from 0 to 100.
 */
final class PartLeaf implements Branch {
    private final int number;
    private final LevelCode survey;
    private final QuestionCode question;
    private final int index;
    private final List<Fraction> scores;
    private final Blank blank;
    private final Filled silent;

    PartLeaf(FormPart part, LevelCode survey, Fact<Aggregation> rule, Numbering numbers) {
        this.number = numbers.number(LevelCode.of(part.code()));
        this.survey = survey;
        this.question = part.question().code();
        this.index = part.index();
        this.scores =
                IntStream.range(0, part.answers().size()).mapToObj(part::score).toList();
        this.blank = new Blank(part.code(), Level.QUESTION_PART, rule);
        this.silent = blank.filled(new Standing.Unknown(Absence.NO_SURVEY_SCORE));
    }

    /** The explanation where there are no answers and no figure. */
    Explanation silent() {
        return silent;
    }

    /** The number that it goes by. */
    int number() {
        return number;
    }

    @Override
    public Explanation grow(Given given) {
        Optional<PartTally> answers = given.tally(survey).map(tally -> tally.part(question, index));
        ReportedScore figure = given.figure(number);
        Standing computed = answers.map(this::standing).orElse(silent.standing());
        if (figure != null) {
            given.compare(computed);
        }
        return new Filled(blank, StandIn.orFigure(computed, figure), figure, answers.orElse(null), List.of());
    }

    private Standing standing(PartTally tally) {
        long answered = tally.answered();
        if (answered == 0) {
            return new Standing.Unknown(Absence.NO_ANSWER);
        }
        Fraction sum = Fraction.ZERO;
        for (int answer = 0; answer < tally.scale(); answer++) {
            sum = sum.plus(scores.get(answer).times(Fraction.of(tally.count(answer))));
        }
        Score score = Score.of(sum.dividedBy(Fraction.of(answered)));
        return new Standing.Known(score, range(score, sum, answered, tally), Basis.COMPUTED);
    }

    /** An answer that could not be read may be any of the scale. */
    private Interval range(Score score, Fraction sum, long answered, PartTally tally) {
        if (tally.unreadable() == 0) {
            return Interval.point(score.exact());
        }
        List<Fraction> offered = scores.subList(0, tally.scale());
        Fraction unreadable = Fraction.of(tally.unreadable());
        Fraction all = Fraction.of(answered).plus(unreadable);
        Fraction least = offered.stream().min(Fraction::compareTo).orElseThrow();
        Fraction most = offered.stream().max(Fraction::compareTo).orElseThrow();
        return new Interval(
                sum.plus(unreadable.times(least)).dividedBy(all),
                sum.plus(unreadable.times(most)).dividedBy(all));
    }
}
