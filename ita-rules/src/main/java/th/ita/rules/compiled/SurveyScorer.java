package th.ita.rules.compiled;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.survey.SurveyTally;
import th.ita.rules.scoring.Standing;
import th.ita.rules.survey.SurveyFit;
import th.ita.rules.survey.SurveyForm;

/**
 * Scores the counted answers to one survey: where the survey stands, just as {@link th.ita.rules.scoring.Scorer} has it, and
 * without a tree of its indicators, questions and parts. Since every level takes the mean of what lies below it, each
 * answer is worth a fixed share of the survey's score, which is worked out once.
 *
 * <p>Immutable and thread-safe.
 */
public final class SurveyScorer {
    private final SurveyPoints points;
    private final Confidence confidence;

    private SurveyScorer(SurveyPoints points, Confidence confidence) {
        this.points = points;
        this.confidence = confidence;
    }

    /**
     * Works out what answers are worth.
     *
     * @param framework the framework of a year
     * @param survey the code of the survey
     * @return the scorer; nothing where the questions or rules are not known, or a level does not take the mean
     */
    public static Optional<SurveyScorer> of(Framework framework, LevelCode survey) {
        if (!SurveyForm.isSurvey(framework, survey) || !SurveyFit.isKnown(framework, survey)) {
            return Optional.empty();
        }
        @Nullable Fact<Aggregation> above = framework.aggregations().get(Level.INSTRUMENT);
        if (above == null) {
            return Optional.empty();
        }
        Fact<Aggregation> answers = rule(framework, Level.QUESTION_PART);
        boolean isMean = answers.value() == Aggregation.MEAN_OF_ANSWERS
                && Stream.of(above, rule(framework, Level.INDICATOR), rule(framework, Level.QUESTION))
                        .allMatch(rule -> rule.value() == Aggregation.MEAN);
        Confidence confidence = Stream.of(
                        above, rule(framework, Level.INDICATOR), rule(framework, Level.QUESTION), answers)
                .map(rule -> rule.provenance().confidence())
                .max(Confidence::compareTo)
                .orElseThrow();
        return isMean
                ? SurveyPoints.of(framework, survey).map(points -> new SurveyScorer(points, confidence))
                : Optional.empty();
    }

    private static Fact<Aggregation> rule(Framework framework, Level level) {
        return Objects.requireNonNull(framework.surveyAggregations().get(level), "a known survey has rules");
    }

    /** {@return how sure the least sure of the rules is that a score of the survey rests on} */
    public Confidence confidence() {
        return confidence;
    }

    /**
     * Where the survey stands.
     *
     * @param tally the counted answers
     * @return its score, or the range that is left where a part has no answer; nothing where the answers are none to this
     *     survey, or too many for numbers of 64 bits
     */
    public Optional<Standing> standing(SurveyTally tally) {
        try {
            SurveySums sums = new SurveySums(points, tally.respondents());
            return sums.add(tally.questions()) ? Optional.of(sums.standing()) : Optional.empty();
        } catch (ArithmeticException tooMany) {
            return Optional.empty();
        }
    }
}
