package th.ita.export.json;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import th.ita.domain.framework.CalendarEntry;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.Source;
import th.ita.domain.framework.SubIndicator;
import th.ita.rules.json.Json;

/** A framework in the form of its file, so that what is shown of one year can be changed into the file of another. */
final class FrameworkMapping {
    private static final Map<Level, String> COUNTS =
            Map.of(Level.ITEM, "items", Level.SUB_INDICATOR, "subIndicators", Level.INDICATOR, "indicators");

    private FrameworkMapping() {}

    static Json write(Framework framework) {
        Json.ObjectBuilder object = Json.object()
                .with("$schema", "urn:th:ita:framework:1")
                .with("formatVersion", 1)
                .with("fiscalYear", framework.fiscalYear().year())
                .with("origin", OriginMapping.write(framework.origin()))
                .with("instruments", Json.list(framework.instruments().stream(), FrameworkMapping::instrument))
                .with("indicators", Json.list(framework.indicators().stream(), FrameworkMapping::indicator))
                .with("subIndicators", Json.list(framework.subIndicators().stream(), FrameworkMapping::subIndicator))
                .with("items", Json.list(framework.items().stream(), FrameworkMapping::item));
        if (!framework.counts().isEmpty()) {
            counts(object, framework.counts());
        }
        FrameworkSurveys.write(object, framework);
        object.with("calendar", Json.list(framework.calendar().stream(), FrameworkMapping::calendarEntry));
        FrameworkScoring.write(object, framework);
        return object.with("sources", sources(framework.sources())).build();
    }

    static Json sources(SortedMap<String, Source> sources) {
        Json.ObjectBuilder object = Json.object();
        sources.forEach((id, source) -> object.with(
                id,
                FactMapping.members(source.text())
                        .with("address", source.address())
                        .build()));
        return object.build();
    }

    private static Json instrument(Instrument instrument) {
        Json.ObjectBuilder object =
                Json.object().with("code", instrument.code().value()).with("name", FactMapping.name(instrument.name()));
        instrument
                .weight()
                .ifPresent(weight -> object.with(
                        "weight",
                        FactMapping.beside(
                                Json.object()
                                        .with(
                                                "percent",
                                                weight.value().percent().toPlainString()),
                                weight)));
        return object.build();
    }

    private static Json indicator(Indicator indicator) {
        Json.ObjectBuilder object = Json.object()
                .with("code", indicator.code().value())
                .with("instrument", indicator.instrument().value());
        indicator.name().ifPresent(name -> object.with("name", FactMapping.name(name)));
        return object.build();
    }

    private static Json subIndicator(SubIndicator sub) {
        return Json.object()
                .with("code", sub.code().value())
                .with("indicator", sub.indicator().value())
                .with("name", FactMapping.name(sub.name()))
                .build();
    }

    static Json item(Item item) {
        Json.ObjectBuilder object = Json.object().with("code", item.code().toString());
        item.subIndicator().ifPresent(sub -> object.with("subIndicator", sub.value()));
        object.with("topics", Json.texts(item.topics().stream()));
        item.role().ifPresent(role -> object.with("role", role.name()));
        object.with("name", FactMapping.name(item.name()));
        item.period().ifPresent(period -> object.with("period", period.name()));
        item.required()
                .ifPresent(required -> object.with(
                        "required",
                        FactMapping.beside(
                                Json.object()
                                        .with(
                                                "elements",
                                                Json.list(
                                                        required.value().stream(),
                                                        element -> FactMapping.text(element.text()))),
                                required)));
        return object.with(
                        "dependsOn",
                        Json.list(
                                item.dependsOn().stream(),
                                needed -> FactMapping.beside(
                                        Json.object()
                                                .with("item", needed.value().toString()),
                                        needed)))
                .build();
    }

    private static void counts(Json.ObjectBuilder object, Map<Level, Fact<Integer>> counts) {
        Json.ObjectBuilder written = Json.object();
        counts.forEach((level, count) -> Optional.ofNullable(COUNTS.get(level))
                .ifPresent(name ->
                        written.with(name, FactMapping.beside(Json.object().with("count", count.value()), count))));
        object.with("counts", written.build());
    }

    private static Json calendarEntry(Fact<CalendarEntry> entry) {
        Json.ObjectBuilder object = FactMapping.members(entry.value().step());
        entry.value().from().ifPresent(from -> object.with("from", from.toString()));
        return FactMapping.beside(object.with("to", entry.value().to().toString()), entry);
    }
}
