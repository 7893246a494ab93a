package th.ita.rules.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.MinimumSample;
import th.ita.domain.framework.SampleRule;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;

/**
 * What the number of answers to a survey says of its scores. None of it changes a score: what follows from a sample that
 * is too small is not known.
 */
public enum SurveyRule {
    /** Enough people answered, by the framework's rule of the minimum sample. */
    ENOUGH_ANSWERED("V-1", SurveyRule::tooFew),
    /** It is known how many people could have answered. */
    POPULATION_IS_KNOWN("V-2", SurveyRule::populationUnknown),
    /** Says the response rate. */
    RESPONSE_RATE("V-3", SurveyRule::responseRate),
    /** Anybody answered. */
    SOMEBODY_ANSWERED("V-4", SurveyRule::nobody),
    /** Every part of every question was answered by somebody. */
    EVERYTHING_IS_ANSWERED("V-5", SurveyRule::neverAnswered),
    /** Not more people answered than could. */
    NOT_MORE_THAN_COULD("V-6", SurveyRule::tooMany),
    /** How many must answer is known for the agency. */
    MINIMUM_IS_KNOWN("V-7", SurveyRule::minimumUnknown),
    /** The rule of the minimum sample was read in a source. */
    MINIMUM_IS_CONFIRMED("V-8", SurveyRule::minimumUnconfirmed),
    /** Every answer is one of its scale. */
    EVERY_ANSWER_IS_READABLE("V-9", SurveyRule::unreadable),
    /** The questions of the survey are known, so that its answers score. */
    QUESTIONS_ARE_KNOWN("V-10", SurveyRule::questionsUnknown),
    /** Enough people answered for the groups of agencies that the year has a minimum of their own for. */
    ENOUGH_FOR_ITS_GROUP("V-13", SurveyRule::tooFewForGroups);

    private final String id;
    private final Function<SurveyUnderCheck, Optional<Finding>> look;

    SurveyRule(String id, Function<SurveyUnderCheck, Optional<Finding>> look) {
        this.id = id;
        this.look = look;
    }

    /** {@return its stable id, such as {@code V-1}} */
    public String id() {
        return id;
    }

    /**
     * Looks at the answers to one survey.
     *
     * @param framework the framework of the year
     * @param instrument the code of the survey
     * @param answers the counted answers
     * @return what this rule finds, if anything
     */
    public Optional<Finding> check(Framework framework, LevelCode instrument, SurveyAnswers answers) {
        return check(new SurveyUnderCheck(new SurveyCheck(framework, instrument), answers));
    }

    /** Looks at answers by what was gathered of their survey. */
    Optional<Finding> check(SurveyUnderCheck survey) {
        return look.apply(survey);
    }

    /**
     * Looks at the answers to one survey by every rule. Who looks at those of many agencies takes a {@link SurveyCheck}.
     *
     * @param framework the framework of the year
     * @param instrument the code of the survey
     * @param answers the counted answers
     * @return every finding, rule by rule
     */
    public static Stream<Finding> checkAll(Framework framework, LevelCode instrument, SurveyAnswers answers) {
        return new SurveyCheck(framework, instrument).findings(answers).stream();
    }

    private static Optional<Finding> tooFew(SurveyUnderCheck survey) {
        return survey.wanted()
                .filter(wanted -> survey.respondents() > 0 && survey.respondents() < wanted)
                .map(wanted -> finding(
                        "V-1",
                        Severity.WARNING,
                        survey,
                        Long.toString(survey.respondents()),
                        Integer.toString(wanted),
                        survey.answers().population().map(Object::toString).orElse("")));
    }

    /** Fewer than the least number may still be all there are, so it weighs more. */
    private static Optional<Finding> populationUnknown(SurveyUnderCheck survey) {
        if (survey.answers().population().isPresent()) {
            return Optional.empty();
        }
        return survey.minimum().map(fact -> {
            SampleRule rule = fact.value();
            boolean few = survey.respondents() < rule.atLeast();
            return finding(
                    "V-2",
                    few ? Severity.WARNING : Severity.INFO,
                    survey,
                    Long.toString(survey.respondents()),
                    Integer.toString(rule.percent()),
                    Integer.toString(rule.atLeast()),
                    rule.atMost().map(Object::toString).orElse("–"));
        });
    }

    private static Optional<Finding> responseRate(SurveyUnderCheck survey) {
        return survey.responseRate()
                .map(rate -> finding(
                        "V-3",
                        Severity.INFO,
                        survey,
                        Long.toString(survey.respondents()),
                        survey.answers().population().map(Object::toString).orElse(""),
                        rate));
    }

    private static Optional<Finding> nobody(SurveyUnderCheck survey) {
        return survey.respondents() == 0 ? Optional.of(finding("V-4", Severity.WARNING, survey)) : Optional.empty();
    }

    private static Optional<Finding> neverAnswered(SurveyUnderCheck survey) {
        if (survey.respondents() == 0) {
            return Optional.empty();
        }
        List<String> parts = survey.parts(tally -> tally.answered() == 0);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(finding("V-5", Severity.WARNING, survey, String.join(", ", parts)));
    }

    private static Optional<Finding> tooMany(SurveyUnderCheck survey) {
        return survey.answers()
                .population()
                .filter(people -> survey.respondents() > people)
                .map(people -> finding(
                        "V-6", Severity.ERROR, survey, Long.toString(survey.respondents()), Integer.toString(people)));
    }

    private static Optional<Finding> minimumUnknown(SurveyUnderCheck survey) {
        return survey.minimum().isPresent()
                ? Optional.empty()
                : Optional.of(finding(
                        "V-7",
                        Severity.INFO,
                        survey,
                        survey.framework().fiscalYear().toString()));
    }

    /** An agency's size is not known here, so its group is for the reader to find; below all of them it is too few. */
    private static Optional<Finding> tooFewForGroups(SurveyUnderCheck survey) {
        List<MinimumSample> groups = survey.groups();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        List<MinimumSample> missed = groups.stream()
                .filter(group -> survey.respondents() < survey.wanted(group))
                .toList();
        return Optional.of(finding(
                "V-13",
                missed.size() == groups.size() ? Severity.WARNING : Severity.INFO,
                survey,
                Long.toString(survey.respondents()),
                survey.framework().fiscalYear().toString(),
                named(survey, groups),
                missed.isEmpty() ? "–" : named(survey, missed)));
    }

    private static String named(SurveyUnderCheck survey, List<MinimumSample> groups) {
        return groups.stream()
                .map(group -> group.group().orElseThrow().th() + " / "
                        + group.group().orElseThrow().en() + ": " + survey.wanted(group))
                .collect(Collectors.joining("; "));
    }

    private static Optional<Finding> minimumUnconfirmed(SurveyUnderCheck survey) {
        return Stream.concat(survey.minimum().stream(), survey.groups().stream().map(MinimumSample::rule))
                .filter(rule -> rule.provenance().confidence() == Confidence.UNCONFIRMED)
                .findFirst()
                .map(rule -> finding(
                        "V-8",
                        Severity.INFO,
                        survey,
                        survey.framework().fiscalYear().toString()));
    }

    private static Optional<Finding> unreadable(SurveyUnderCheck survey) {
        long unreadable = survey.unreadable();
        return unreadable == 0
                ? Optional.empty()
                : Optional.of(finding(
                        "V-9",
                        Severity.ERROR,
                        survey,
                        Long.toString(unreadable),
                        String.join(", ", survey.parts(tally -> tally.unreadable() > 0))));
    }

    private static Optional<Finding> questionsUnknown(SurveyUnderCheck survey) {
        return survey.isKnown()
                ? Optional.empty()
                : Optional.of(finding(
                        "V-10",
                        Severity.WARNING,
                        survey,
                        survey.framework().fiscalYear().toString()));
    }

    private static Finding finding(String id, Severity severity, SurveyUnderCheck survey, String... arguments) {
        String instrument = survey.instrument().value();
        return new Finding(
                id,
                severity,
                instrument,
                Stream.concat(Stream.of(instrument), Stream.of(arguments)).toList());
    }
}
