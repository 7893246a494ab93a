package th.ita.rules.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Question;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Score;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyTally;
import th.ita.rules.survey.FormPart;

/**
 * The explanations of the questions of one survey, from its answers and the figures published for questions and their
 * parts. A part scores the mean of the answers given to it; who gave none does not count. Where there is no answer the
 * published figure stands in; without one a part is not known, and the range of its question lets it be anything from 0
 * to 100.
 */
final class AnsweredQuestions {
    private final Framework framework;
    private final Optional<SurveyTally> tally;
    private final Map<LevelCode, ReportedScore> published;

    AnsweredQuestions(Framework framework, Optional<SurveyTally> tally, Map<LevelCode, ReportedScore> published) {
        this.framework = framework;
        this.tally = tally;
        this.published = published;
    }

    /** Whether a figure is published for any question of an indicator or for a part of one. */
    static boolean anyPublished(Framework framework, LevelCode indicator, Set<LevelCode> published) {
        return framework.questionsIn(indicator).stream()
                .flatMap(AnsweredQuestions::codes)
                .anyMatch(published::contains);
    }

    /** The codes of a question and its parts, for which figures may be published. */
    static Stream<LevelCode> codes(Question question) {
        return Stream.concat(
                Stream.of(LevelCode.of(question.code().value())),
                IntStream.range(0, question.parts().size())
                        .mapToObj(part ->
                                LevelCode.of(FormPart.code(question.code().value(), part))));
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
        Optional<ReportedScore> figure = figure(question.code().value());
        return Explanation.builder()
                .subject(question.code().value())
                .level(Level.QUESTION)
                .rule(rule)
                .standing(Combination.orFigure(Combination.of(rule.value(), parts), figure))
                .reported(figure)
                .inputs(parts)
                .build();
    }

    private Optional<ReportedScore> figure(String code) {
        return Optional.ofNullable(published.get(LevelCode.of(code)));
    }

    private Explanation part(FormPart part) {
        Optional<PartTally> answers =
                tally.map(given -> given.part(part.question().code(), part.index()));
        Standing computed = answers.map(given -> standing(part, given))
                .orElseGet(() -> new Standing.Unknown(Absence.NO_SURVEY_SCORE));
        Optional<ReportedScore> figure = figure(part.code());
        return Explanation.builder()
                .subject(part.code())
                .level(Level.QUESTION_PART)
                .rule(rule(Level.QUESTION_PART))
                .standing(Combination.orFigure(computed, figure))
                .reported(figure)
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
