package th.ita.rules.scoring;

import java.util.List;
import java.util.stream.IntStream;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Question;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Score;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyTally;
import th.ita.rules.survey.FormPart;

/**
 * The explanations of the questions of one survey, from its answers. A part scores the mean of the answers given to it;
 * who gave none does not count. A question of which a part has no answer is not known: its range lets that part be
 * anything from 0 to 100.
 */
final class AnsweredQuestions {
    private final Framework framework;
    private final SurveyTally tally;

    AnsweredQuestions(Framework framework, SurveyTally tally) {
        this.framework = framework;
        this.tally = tally;
    }

    List<Explanation> in(LevelCode indicator) {
        return framework.questionsIn(indicator).stream().map(this::question).toList();
    }

    private Explanation question(Question question) {
        Fact<Aggregation> rule = rule(Level.QUESTION);
        List<Explanation> parts = IntStream.range(0, question.parts().size())
                .mapToObj(index -> new FormPart(
                        question, index, framework.answerScale(question.scale()).orElseThrow()))
                .map(this::part)
                .toList();
        return Explanation.builder()
                .subject(question.code().value())
                .level(Level.QUESTION)
                .rule(rule)
                .standing(Combination.of(rule.value(), parts))
                .inputs(parts)
                .build();
    }

    private Explanation part(FormPart part) {
        PartTally answers = tally.part(part.question().code(), part.index());
        return Explanation.builder()
                .subject(part.code())
                .level(Level.QUESTION_PART)
                .rule(rule(Level.QUESTION_PART))
                .standing(standing(part, answers))
                .tally(answers)
                .build();
    }

    private Fact<Aggregation> rule(Level level) {
        Fact<Aggregation> rule = framework.surveyAggregations().get(level);
        if (rule == null) {
            throw new IllegalStateException("FY" + framework.fiscalYear() + " has no rule for level " + level);
        }
        return rule;
    }

    private static Standing standing(FormPart part, PartTally tally) {
        long answered = tally.answered();
        if (answered == 0) {
            return new Standing.Unknown(Absence.NO_ANSWER);
        }
        List<Fraction> scores =
                IntStream.range(0, tally.scale()).mapToObj(part::score).toList();
        Fraction sum = IntStream.range(0, tally.scale())
                .mapToObj(answer -> scores.get(answer).times(Fraction.of(tally.count(answer))))
                .reduce(Fraction.ZERO, Fraction::plus);
        Fraction unreadable = Fraction.of(tally.unreadable());
        Fraction all = Fraction.of(answered).plus(unreadable);
        Fraction least = scores.stream().min(Fraction::compareTo).orElseThrow();
        Fraction most = scores.stream().max(Fraction::compareTo).orElseThrow();
        Interval range = new Interval(
                sum.plus(unreadable.times(least)).dividedBy(all),
                sum.plus(unreadable.times(most)).dividedBy(all));
        return new Standing.Known(Score.of(sum.dividedBy(Fraction.of(answered))), range, Basis.COMPUTED);
    }
}
