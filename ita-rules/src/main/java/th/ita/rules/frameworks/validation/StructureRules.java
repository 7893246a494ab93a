package th.ita.rules.frameworks.validation;

import static th.ita.domain.framework.Aggregation.ALL_OR_NOTHING;
import static th.ita.domain.framework.Aggregation.MEAN;
import static th.ita.domain.framework.Aggregation.MEAN_OF_ANSWERS;
import static th.ita.domain.framework.Aggregation.WEIGHTED_SUM;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Level;

/** Levels lie within each other without gaps, and each is scored in a way it can be. */
final class StructureRules {
    private StructureRules() {}

    static Stream<Spot> itemsOutside(Framework framework) {
        boolean unknown =
                framework.subIndicators().isEmpty() && framework.aggregations().isEmpty();
        return unknown
                ? Stream.empty()
                : Lists.each(
                        "/items",
                        framework.items(),
                        (at, item) ->
                                item.subIndicator().isPresent() ? Stream.empty() : Stream.of(Spot.of(at, item.code())));
    }

    static Stream<Spot> emptySubIndicators(Framework framework) {
        return Lists.each(
                "/subIndicators",
                framework.subIndicators(),
                (at, sub) ->
                        framework.itemsIn(sub.code()).isEmpty() ? Stream.of(Spot.of(at, sub.code())) : Stream.empty());
    }

    static Stream<Spot> counts(Framework framework) {
        Map<Level, Integer> lengths = Map.of(
                Level.ITEM, framework.items().size(),
                Level.SUB_INDICATOR, framework.subIndicators().size(),
                Level.INDICATOR, framework.indicators().size());
        return framework.counts().entrySet().stream()
                .filter(count -> !count.getValue().value().equals(lengths.get(count.getKey())))
                .map(count -> Spot.of(
                        "/counts/" + list(count.getKey()),
                        list(count.getKey()),
                        lengths.getOrDefault(count.getKey(), 0),
                        count.getValue().value()));
    }

    static Stream<Spot> misfits(Framework framework) {
        return Stream.concat(
                misfits("/scoring/", framework.aggregations()),
                misfits("/surveyScoring/", framework.surveyAggregations()));
    }

    private static Stream<Spot> misfits(String scoring, Map<Level, Fact<Aggregation>> rules) {
        return rules.entrySet().stream()
                .filter(rule ->
                        !possible(rule.getKey()).contains(rule.getValue().value()))
                .map(rule -> Spot.of(
                        scoring + Provenances.camel(rule.getKey()) + "/rule",
                        rule.getValue().value(),
                        possible(rule.getKey()).stream().map(Aggregation::name).collect(Collectors.joining(", "))));
    }

    static Stream<Spot> nameless(Framework framework) {
        return Lists.each(
                "/indicators",
                framework.indicators(),
                (at, indicator) ->
                        indicator.name().isPresent() ? Stream.empty() : Stream.of(Spot.of(at, indicator.code())));
    }

    private static Set<Aggregation> possible(Level level) {
        return switch (level) {
            case ITEM -> EnumSet.of(ALL_OR_NOTHING);
            case QUESTION_PART -> EnumSet.of(MEAN_OF_ANSWERS);
            case SUB_INDICATOR, QUESTION, INDICATOR, INSTRUMENT -> EnumSet.of(MEAN);
            case TOTAL -> EnumSet.of(MEAN, WEIGHTED_SUM);
        };
    }

    private static String list(Level level) {
        return Provenances.camel(level) + "s";
    }
}
