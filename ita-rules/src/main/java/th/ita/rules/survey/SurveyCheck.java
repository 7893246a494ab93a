package th.ita.rules.survey;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.MinimumSample;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.framework.SampleRule;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.survey.SurveyTally;
import th.ita.rules.finding.Finding;

/**
 * What the answers to one survey of a year are held against, gathered once: any number of agencies' answers are looked at
 * by every {@link SurveyRule}. Immutable and thread-safe.
 */
public final class SurveyCheck {
    private static final List<SurveyRule> RULES = List.of(SurveyRule.values());

    private final Framework framework;
    private final LevelCode instrument;
    private final List<MinimumSample> groups;
    private final Optional<Fact<SampleRule>> minimum;
    private final boolean isKnown;
    private final List<Line> lines;

    /** A part that is asked, with its code at hand. */
    private record Line(String code, QuestionCode question, int index) {}

    /**
     * Gathers what is asked, and how many must answer.
     *
     * @param framework the framework of the year
     * @param instrument the code of the survey
     */
    public SurveyCheck(Framework framework, LevelCode instrument) {
        this.framework = framework;
        this.instrument = instrument;
        List<MinimumSample> samples = framework.minimumSamples().stream()
                .filter(sample -> sample.instrument().equals(instrument))
                .toList();
        this.groups =
                samples.stream().filter(sample -> sample.group().isPresent()).toList();
        this.minimum = samples.stream()
                .filter(sample -> sample.group().isEmpty())
                .map(MinimumSample::rule)
                .findFirst();
        Either<Refusal, SurveyForm> form = SurveyForm.of(framework, instrument);
        this.isKnown = SurveyFit.isKnown(framework, form);
        this.lines = form.toJavaOptional().stream()
                .flatMap(known -> known.parts().stream())
                .map(part -> new Line(part.code(), part.question().code(), part.index()))
                .toList();
    }

    /**
     * Looks at answers by every rule.
     *
     * @param answers the counted answers
     * @return every finding, rule by rule
     */
    public List<Finding> findings(SurveyAnswers answers) {
        SurveyUnderCheck survey = new SurveyUnderCheck(this, answers);
        List<Finding> findings = new ArrayList<>();
        for (SurveyRule rule : RULES) {
            rule.check(survey).ifPresent(findings::add);
        }
        return findings;
    }

    Framework framework() {
        return framework;
    }

    LevelCode instrument() {
        return instrument;
    }

    /** How many must answer, by the rule that holds for all agencies, if the year has one. */
    Optional<Fact<SampleRule>> minimum() {
        return minimum;
    }

    /** The rules that hold for some agencies only, each with the group it names. */
    List<MinimumSample> groups() {
        return groups;
    }

    boolean isKnown() {
        return isKnown;
    }

    /** The codes of the parts whose tally is like that, in official order. */
    List<String> parts(SurveyTally tally, Predicate<PartTally> like) {
        List<String> codes = new ArrayList<>();
        for (Line line : lines) {
            if (like.test(tally.part(line.question(), line.index()))) {
                codes.add(line.code());
            }
        }
        return codes;
    }
}
