package th.ita.export.json;

import java.util.List;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.rules.json.Json;
import th.ita.rules.mapping.CarriedTarget;
import th.ita.rules.mapping.CarryPreview;
import th.ita.rules.mapping.FrameworkMap;
import th.ita.rules.mapping.ItemMapping;
import th.ita.rules.wording.Messages;

/** What became of items from one year to another, as JSON. */
public final class MappingJson {
    private MappingJson() {}

    /**
     * Writes some rows of a map, or all.
     *
     * @param map the map
     * @param rows its rows to write, in order
     * @param words the sentences of the reader's language
     * @return JSON text that ends with a line break
     */
    public static String write(FrameworkMap map, List<ItemMapping> rows, Messages words) {
        return JsonPrinter.print(Json.object()
                .with("from", map.from().fiscalYear().year())
                .with("to", map.to().fiscalYear().year())
                .with("frameworks", OriginMapping.frameworks(List.of(map.from(), map.to())))
                .with(
                        "mappings",
                        Json.list(
                                rows.stream(),
                                row -> Json.object()
                                        .with("from", row.from())
                                        .with(
                                                "fromName",
                                                Json.of(row.from().flatMap(map.from()::item), MappingJson::name))
                                        .with("relation", row.relation().name())
                                        .with(
                                                "label",
                                                words.text(row.relation()
                                                        .messageKey(
                                                                map.from().fiscalYear(),
                                                                map.to().fiscalYear())))
                                        .with("to", Json.texts(row.to().stream()))
                                        .with("toItems", Json.list(row.to().stream(), code -> item(map.to(), code)))
                                        .with("alsoFrom", Json.texts(row.alsoFrom().stream()))
                                        .with("dropped", Json.texts(row.dropped().stream()))
                                        .with("confidence", row.confidence().name())
                                        .build()))
                .build());
    }

    /**
     * Writes what carrying a plan into another year would give.
     *
     * @param preview the preview
     * @param words the sentences of the reader's language
     * @return JSON text that ends with a line break; measures are numbered from 1, as documents number them
     */
    public static String write(CarryPreview preview, Messages words) {
        return JsonPrinter.print(Json.object()
                .with("from", preview.source().fiscalYear().year())
                .with("to", preview.to().fiscalYear().year())
                .with("frameworks", OriginMapping.frameworks(List.of(preview.from(), preview.to())))
                .with("carried", Json.list(preview.carried().stream(), target -> carried(preview, target, words)))
                .with(
                        "withoutCounterpart",
                        Json.list(preview.withoutCounterpart().stream(), target -> carried(preview, target, words)))
                .build());
    }

    private static Json carried(CarryPreview preview, CarriedTarget target, Messages words) {
        ItemMapping mapping = target.mapping();
        return Json.object()
                .with("measure", target.measure() + 1)
                .with("target", target.target().toString())
                .with("inferred", target.inferred())
                .with("relation", mapping.relation().name())
                .with(
                        "label",
                        words.text(mapping.relation()
                                .messageKey(
                                        preview.from().fiscalYear(),
                                        preview.to().fiscalYear())))
                .with("to", Json.texts(mapping.to().stream()))
                .with("toBeConfirmed", target.toBeConfirmed())
                .with("confidence", mapping.confidence().name())
                .build();
    }

    private static Json item(Framework year, ItemCode code) {
        return Json.object()
                .with("code", code.toString())
                .with("name", Json.of(year.item(code), MappingJson::name))
                .build();
    }

    private static Json name(Item item) {
        return Json.object()
                .with("th", item.name().value().th())
                .with("en", item.name().value().en())
                .with("confidence", item.name().provenance().confidence().name())
                .build();
    }
}
