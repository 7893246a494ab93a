package th.ita.rules.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Question;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.score.Weight;
import th.ita.rules.survey.FormPart;
import th.ita.rules.survey.SurveyFit;
import th.ita.rules.survey.SurveyForm;

/**
 * The tree that a year's scores grow on: from the items and the answered questions up, by the framework's rule of each
 * level. It is laid out once, and explains any number of assessments. Immutable and thread-safe.
 */
final class ScoreTree {
    private final Framework framework;
    private final Numbering numbers = new Numbering();
    private final Branch total;

    /** The tree of a year that can score. */
    ScoreTree(Framework framework) {
        this.framework = framework;
        this.total = level(
                LevelCode.TOTAL,
                Level.TOTAL,
                Optional.empty(),
                framework.instruments().stream().map(this::instrument).toList());
    }

    /** Spreads out what an assessment gives. */
    Given given(Assessment assessment) {
        return Given.of(assessment, numbers);
    }

    /** Explains the total of what is given, and all below it. */
    Explanation total(Given given) {
        return total.grow(given);
    }

    private Branch instrument(Instrument instrument) {
        List<Indicator> indicators = framework.indicatorsIn(instrument.code());
        List<Branch> branches = SurveyForm.isSurvey(framework, instrument.code())
                ? surveyIndicators(instrument.code(), indicators)
                : indicators.stream().map(this::indicator).toList();
        return level(instrument.code(), Level.INSTRUMENT, instrument.weight().map(Fact::value), branches);
    }

    private Branch indicator(Indicator indicator) {
        List<Branch> subIndicators = framework.subIndicatorsIn(indicator.code()).stream()
                .map(this::subIndicator)
                .toList();
        return level(indicator.code(), Level.INDICATOR, Optional.empty(), subIndicators);
    }

    private Branch subIndicator(SubIndicator sub) {
        List<Branch> items = framework.itemsIn(sub.code()).stream()
                .<Branch>map(item -> new ItemLeaf(item.code(), rule(Level.ITEM), numbers))
                .toList();
        return level(sub.code(), Level.SUB_INDICATOR, Optional.empty(), items);
    }

    private List<Branch> surveyIndicators(LevelCode survey, List<Indicator> indicators) {
        boolean known = SurveyFit.isKnown(framework, survey);
        Fact<Aggregation> rule = framework.surveyAggregations().getOrDefault(Level.INDICATOR, rule(Level.INDICATOR));
        return indicators.stream()
                .<Branch>map(indicator -> new SurveyBranch(
                        indicator.code(),
                        survey,
                        rule,
                        known ? questions(survey, indicator.code()) : List.of(),
                        numbers))
                .toList();
    }

    private List<QuestionBranch> questions(LevelCode survey, LevelCode indicator) {
        return framework.questionsIn(indicator).stream()
                .map(question -> new QuestionBranch(
                        LevelCode.of(question.code().value()),
                        survey,
                        surveyRule(Level.QUESTION),
                        parts(survey, question),
                        numbers))
                .toList();
    }

    private List<PartLeaf> parts(LevelCode survey, Question question) {
        return IntStream.range(0, question.parts().size())
                .mapToObj(index -> new FormPart(
                        question, index, framework.answerScale(question.scale()).orElseThrow()))
                .map(part -> new PartLeaf(part, survey, surveyRule(Level.QUESTION_PART), numbers))
                .toList();
    }

    private Branch level(LevelCode code, Level level, Optional<Weight> weight, List<Branch> inputs) {
        return new LevelBranch(code, level, rule(level), weight, inputs, numbers);
    }

    private Fact<Aggregation> rule(Level level) {
        return known(level, framework.aggregations().get(level));
    }

    private Fact<Aggregation> surveyRule(Level level) {
        return known(level, framework.surveyAggregations().get(level));
    }

    private Fact<Aggregation> known(Level level, @Nullable Fact<Aggregation> rule) {
        if (rule == null) {
            throw new IllegalStateException("FY" + framework.fiscalYear() + " has no rule for level " + level);
        }
        return rule;
    }
}
