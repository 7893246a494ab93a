package th.ita.rules.frameworks.validation;

import java.util.Locale;
import java.util.stream.Stream;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.Provenance;

/** Every provenance of a framework with its pointer. */
final class Provenances {
    /**
     * A provenance.
     *
     * @param fact where the fact stands whose provenance it is
     * @param provenance the provenance
     */
    record Located(String fact, Provenance provenance) {
        /** Where it stands; hardly any is ever asked. */
        String pointer() {
            return fact + "/provenance";
        }
    }

    private Provenances() {}

    static Stream<Located> of(Framework framework) {
        return Stream.of(
                        Lists.each(
                                "/instruments",
                                framework.instruments(),
                                (at, instrument) -> Stream.concat(
                                        located(at + "/name", instrument.name()),
                                        instrument.weight().stream()
                                                .flatMap(weight -> located(at + "/weight", weight)))),
                        Lists.each(
                                "/indicators",
                                framework.indicators(),
                                (at, indicator) ->
                                        indicator.name().stream().flatMap(name -> located(at + "/name", name))),
                        Lists.each(
                                "/subIndicators",
                                framework.subIndicators(),
                                (at, sub) -> located(at + "/name", sub.name())),
                        Lists.each("/items", framework.items(), Provenances::ofItem),
                        surveys(framework),
                        rules(framework))
                .flatMap(found -> found);
    }

    private static Stream<Located> ofItem(String at, Item item) {
        return Stream.of(
                        located(at + "/name", item.name()),
                        item.required().stream().flatMap(required -> located(at + "/required", required)),
                        Lists.each(at + "/dependsOn", item.dependsOn(), Provenances::located))
                .flatMap(found -> found);
    }

    private static Stream<Located> surveys(Framework framework) {
        return Stream.of(
                        Lists.each(
                                "/questions",
                                framework.questions(),
                                (at, question) -> located(at + "/label", question.label())),
                        Lists.each(
                                "/answerScales", framework.answerScales(), (at, scale) -> located(at, scale.answers())),
                        Lists.each(
                                "/minimumSamples",
                                framework.minimumSamples(),
                                (at, sample) -> located(at, sample.rule())),
                        Lists.each("/calendar", framework.calendar(), Provenances::located))
                .flatMap(found -> found);
    }

    private static Stream<Located> rules(Framework framework) {
        return Stream.of(
                        framework.counts().entrySet().stream()
                                .flatMap(count -> located("/counts/" + camel(count.getKey()) + "s", count.getValue())),
                        framework.aggregations().entrySet().stream()
                                .flatMap(rule -> located("/scoring/" + camel(rule.getKey()), rule.getValue())),
                        framework.surveyAggregations().entrySet().stream()
                                .flatMap(rule -> located("/surveyScoring/" + camel(rule.getKey()), rule.getValue())),
                        framework.rounding().stream().flatMap(rounding -> located("/rounding", rounding)),
                        framework.gradeScale().stream().flatMap(scale -> located("/gradeScale", scale)),
                        framework.thresholds().stream().flatMap(found -> located("/thresholds", found)))
                .flatMap(found -> found);
    }

    private static Stream<Located> located(String at, Fact<?> fact) {
        return Stream.of(new Located(at, fact.provenance()));
    }

    /** The name of a level in a framework file. */
    static String camel(Level level) {
        return switch (level) {
            case SUB_INDICATOR -> "subIndicator";
            case QUESTION_PART -> "questionPart";
            default -> level.name().toLowerCase(Locale.ROOT);
        };
    }
}
