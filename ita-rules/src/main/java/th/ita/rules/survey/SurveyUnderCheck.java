package th.ita.rules.survey;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.MinimumSample;
import th.ita.domain.framework.SampleRule;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyAnswers;

/** The answers to one survey with what they are held against. */
record SurveyUnderCheck(SurveyCheck survey, SurveyAnswers answers) {
    Framework framework() {
        return survey.framework();
    }

    LevelCode instrument() {
        return survey.instrument();
    }

    long respondents() {
        return answers.tally().respondents();
    }

    Optional<Fact<SampleRule>> minimum() {
        return survey.minimum();
    }

    List<MinimumSample> groups() {
        return survey.groups();
    }

    /** The number that must answer in an agency of a group; the least there can be where the population is not known. */
    int wanted(MinimumSample group) {
        SampleRule rule = group.rule().value();
        return answers.population().map(rule::of).orElse(rule.atLeast());
    }

    /** The number that must answer; nothing where the rule or the population is not known. */
    Optional<Integer> wanted() {
        return minimum().flatMap(rule -> answers.population().map(rule.value()::of));
    }

    boolean isKnown() {
        return survey.isKnown();
    }

    /** The codes of the parts whose tally is like that, in official order. */
    List<String> parts(Predicate<PartTally> like) {
        return survey.parts(answers.tally(), like);
    }

    long unreadable() {
        long unreadable = 0;
        for (List<PartTally> parts : answers.tally().questions().values()) {
            for (PartTally part : parts) {
                unreadable += part.unreadable();
            }
        }
        return unreadable;
    }

    /** What share of those who could did answer, in percent as the year prints figures. */
    Optional<String> responseRate() {
        Rounding rule = framework().rounding().map(Fact::value).orElseGet(() -> new Rounding(2, RoundingMode.HALF_UP));
        return answers.population()
                .filter(people -> people > 0)
                .map(people -> Fraction.of(respondents(), people)
                        .times(Fraction.of(100))
                        .rounded(rule)
                        .toPlainString());
    }
}
