package th.ita.rules.frameworks.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.AnswerScale;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.framework.Question;
import th.ita.domain.framework.SubIndicator;

/** Codes are defined once, and what is referred to is defined. */
final class CodeRules {
    private CodeRules() {}

    static Stream<Spot> duplicates(Framework framework) {
        return Stream.of(
                        twice("instruments", framework.instruments(), Instrument::code),
                        twice("indicators", framework.indicators(), Indicator::code),
                        twice("subIndicators", framework.subIndicators(), SubIndicator::code),
                        twice("items", framework.items(), Item::code),
                        twice("questions", framework.questions(), Question::code),
                        twice("answerScales", framework.answerScales(), AnswerScale::code),
                        twice("gradeScale/grades", grades(framework), Grade::code))
                .flatMap(spots -> spots);
    }

    private static <T> Stream<Spot> twice(String list, List<T> elements, Function<T, Object> code) {
        Set<Object> seen = new HashSet<>();
        return Lists.each(
                "/" + list,
                elements,
                (at, element) -> Stream.of(code.apply(element))
                        .filter(found -> !seen.add(found))
                        .map(found -> Spot.of(Pointer.to(at, "code"), found, list.replace('/', '.'))));
    }

    static Stream<Spot> rolesTwice(Framework framework) {
        Set<ItemRole> seen = new HashSet<>();
        return Lists.each(
                "/items",
                framework.items(),
                (at, item) -> item.role().stream()
                        .filter(role -> !seen.add(role))
                        .map(role -> Spot.of(Pointer.to(at, "role"), item.code(), role)));
    }

    static Stream<Spot> unknown(Framework framework) {
        Set<String> instruments = codes(framework.instruments(), Instrument::code);
        Set<String> indicators = codes(framework.indicators(), Indicator::code);
        Set<String> subIndicators = codes(framework.subIndicators(), SubIndicator::code);
        Set<String> items = codes(framework.items(), Item::code);
        Set<String> scales = codes(framework.answerScales(), AnswerScale::code);
        return Stream.of(
                        Lists.each(
                                "/indicators",
                                framework.indicators(),
                                (at, indicator) ->
                                        in(instruments, "instruments", at + "/instrument", indicator.instrument())),
                        Lists.each(
                                "/subIndicators",
                                framework.subIndicators(),
                                (at, sub) -> in(indicators, "indicators", at + "/indicator", sub.indicator())),
                        Lists.each(
                                "/items",
                                framework.items(),
                                (at, item) -> item.subIndicator().stream()
                                        .flatMap(sub -> in(subIndicators, "subIndicators", at + "/subIndicator", sub))),
                        Lists.each(
                                "/items",
                                framework.items(),
                                (at, item) -> Lists.each(
                                        at + "/dependsOn",
                                        item.dependsOn(),
                                        (dependency, fact) -> in(items, "items", dependency + "/item", fact.value()))),
                        Lists.each(
                                "/questions",
                                framework.questions(),
                                (at, question) ->
                                        in(indicators, "indicators", at + "/indicator", question.indicator())),
                        Lists.each(
                                "/questions",
                                framework.questions(),
                                (at, question) -> in(scales, "answerScales", at + "/scale", question.scale())),
                        Lists.each(
                                "/minimumSamples",
                                framework.minimumSamples(),
                                (at, sample) ->
                                        in(instruments, "instruments", at + "/instrument", sample.instrument())),
                        grades(framework).stream()
                                .flatMap(grade -> grade.conditions().keySet().stream()
                                        .flatMap(code -> in(instruments, "instruments", "/gradeScale/grades", code))),
                        SourceRules.unknown(framework))
                .flatMap(spots -> spots);
    }

    private static Stream<Spot> in(Set<String> codes, String list, String pointer, Object code) {
        return codes.contains(code.toString()) ? Stream.empty() : Stream.of(Spot.of(pointer, code, list));
    }

    private static <T> Set<String> codes(List<T> elements, Function<T, Object> code) {
        return elements.stream().map(code).map(Object::toString).collect(Collectors.toSet());
    }

    private static List<Grade> grades(Framework framework) {
        return framework.gradeScale().map(scale -> scale.value().grades()).orElse(List.of());
    }
}
