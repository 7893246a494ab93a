package th.ita.rules.survey;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.MinimumSample;
import th.ita.domain.framework.SampleRule;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyAnswers;

/** The answers to one survey with the rules they are held against. */
record SurveyUnderCheck(Framework framework, LevelCode instrument, SurveyAnswers answers) {
    long respondents() {
        return answers.tally().respondents();
    }

    /** How many must answer, by the rule that holds for all agencies, if the year has one. */
    Optional<Fact<SampleRule>> minimum() {
        return framework.minimumSamples().stream()
                .filter(sample -> sample.instrument().equals(instrument))
                .filter(sample -> sample.group().isEmpty())
                .map(sample -> sample.rule())
                .findFirst();
    }

    /** The rules that hold for some agencies only, each with the group it names. */
    List<MinimumSample> groups() {
        return framework.minimumSamples().stream()
                .filter(sample -> sample.instrument().equals(instrument))
                .filter(sample -> sample.group().isPresent())
                .toList();
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
        return SurveyFit.isKnown(framework, instrument);
    }

    /** The codes of the parts whose tally is like that, in official order. */
    List<String> parts(Predicate<PartTally> like) {
        return SurveyForm.of(framework, instrument).toJavaOptional().stream()
                .flatMap(form -> form.parts().stream())
                .filter(part -> like.test(answers.tally().part(part.question().code(), part.index())))
                .map(FormPart::code)
                .toList();
    }

    long unreadable() {
        return tallies().mapToLong(PartTally::unreadable).sum();
    }

    /** What share of those who could did answer, in percent as the year prints figures. */
    Optional<String> responseRate() {
        Rounding rule = framework.rounding().map(Fact::value).orElseGet(() -> new Rounding(2, RoundingMode.HALF_UP));
        return answers.population()
                .filter(people -> people > 0)
                .map(people -> Fraction.of(respondents(), people)
                        .times(Fraction.of(100))
                        .rounded(rule)
                        .toPlainString());
    }

    private Stream<PartTally> tallies() {
        return answers.tally().questions().values().stream().flatMap(List::stream);
    }
}
