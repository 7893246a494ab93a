package th.ita.rules.scoring;

import java.util.List;
import java.util.Optional;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Weight;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.survey.SurveyTally;
import th.ita.rules.survey.SurveyFit;
import th.ita.rules.survey.SurveyForm;

/** Builds the explanation of an assessment from the items and the answered questions up, by the framework's rule of each level. */
final class ScoreTree {
    private final Framework framework;
    private final Assessment assessment;

    ScoreTree(Framework framework, Assessment assessment) {
        this.framework = framework;
        this.assessment = assessment;
    }

    Explanation total() {
        return node(
                LevelCode.TOTAL,
                Level.TOTAL,
                framework.instruments().stream().map(this::instrument).toList(),
                Optional.empty());
    }

    private Explanation instrument(Instrument instrument) {
        boolean survey = SurveyForm.isSurvey(framework, instrument.code());
        boolean known = survey && SurveyFit.isKnown(framework, instrument.code());
        List<Explanation> indicators = framework.indicatorsIn(instrument.code()).stream()
                .map(indicator -> survey ? surveyIndicator(indicator, known) : indicator(indicator))
                .toList();
        return node(
                instrument.code(),
                Level.INSTRUMENT,
                indicators,
                instrument.weight().map(Fact::value));
    }

    private Explanation indicator(Indicator indicator) {
        List<Explanation> subIndicators = framework.subIndicatorsIn(indicator.code()).stream()
                .map(this::subIndicator)
                .toList();
        return node(indicator.code(), Level.INDICATOR, subIndicators, Optional.empty());
    }

    private Explanation surveyIndicator(Indicator indicator, boolean known) {
        Fact<Aggregation> rule = framework.surveyAggregations().getOrDefault(Level.INDICATOR, rule(Level.INDICATOR));
        Optional<SurveyTally> tally = Optional.ofNullable(assessment.answers().get(indicator.instrument()))
                .map(SurveyAnswers::tally);
        boolean told = tally.isPresent()
                || AnsweredQuestions.anyPublished(
                        framework, indicator.code(), assessment.reported().keySet());
        List<Explanation> questions = told && known
                ? new AnsweredQuestions(framework, tally, assessment.reported()).in(indicator.code())
                : List.of();
        Absence why = tally.isPresent() ? Absence.QUESTIONS_UNKNOWN : Absence.NO_SURVEY_SCORE;
        return node(indicator.code(), Level.INDICATOR, rule, questions, why);
    }

    private Explanation subIndicator(SubIndicator sub) {
        List<Explanation> items =
                framework.itemsIn(sub.code()).stream().map(this::item).toList();
        return node(sub.code(), Level.SUB_INDICATOR, items, Optional.empty());
    }

    private Explanation item(Item item) {
        ItemOutcome outcome = assessment.outcomes().get(item.code());
        Standing standing = outcome == null
                ? new Standing.Unknown(Absence.NO_OUTCOME)
                : new Standing.Known(
                        outcome.score(), Interval.point(outcome.score().exact()), Basis.STATED);
        return Explanation.builder()
                .subject(item.code().toString())
                .level(Level.ITEM)
                .rule(rule(Level.ITEM))
                .standing(standing)
                .build();
    }

    private Explanation node(LevelCode code, Level level, List<Explanation> inputs, Optional<Weight> weight) {
        return node(code, level, rule(level), inputs, Absence.NO_SURVEY_SCORE, weight);
    }

    private Explanation node(
            LevelCode code, Level level, Fact<Aggregation> rule, List<Explanation> inputs, Absence withoutInputs) {
        return node(code, level, rule, inputs, withoutInputs, Optional.empty());
    }

    private Explanation node(
            LevelCode code,
            Level level,
            Fact<Aggregation> rule,
            List<Explanation> inputs,
            Absence withoutInputs,
            Optional<Weight> weight) {
        Optional<ReportedScore> reported =
                Optional.ofNullable(assessment.reported().get(code));
        Standing computed =
                inputs.isEmpty() ? new Standing.Unknown(withoutInputs) : Combination.of(rule.value(), inputs);
        return Explanation.builder()
                .subject(code.value())
                .level(level)
                .rule(rule)
                .standing(Combination.orFigure(computed, reported))
                .reported(reported)
                .weight(weight)
                .inputs(inputs)
                .build();
    }

    private Fact<Aggregation> rule(Level level) {
        Fact<Aggregation> rule = framework.aggregations().get(level);
        if (rule == null) {
            throw new IllegalStateException("FY" + framework.fiscalYear() + " has no rule for level " + level);
        }
        return rule;
    }
}
