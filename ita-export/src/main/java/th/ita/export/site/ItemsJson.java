package th.ita.export.site;

import java.util.stream.Stream;
import th.ita.domain.agency.Agency;
import th.ita.domain.framework.Item;
import th.ita.domain.measures.Evidence;
import th.ita.domain.text.Bilingual;
import th.ita.rules.json.Json;

/** Items with their state, their evidence and what must be published, as JSON. */
final class ItemsJson {
    private final SiteModel model;

    ItemsJson(SiteModel model) {
        this.model = model;
    }

    Json all() {
        Agency agency = model.source().agency();
        return Json.object()
                .with(
                        "agency",
                        Json.object()
                                .with("id", agency.id().value())
                                .with("name", name(agency.name()))
                                .with("type", agency.type().name())
                                .with("province", agency.province())
                                .build())
                .with("fiscalYear", model.source().framework().fiscalYear().year())
                .with("items", Json.list(model.items().stream(), this::item))
                .build();
    }

    Json item(SiteItem site) {
        Item item = site.item();
        return Json.object()
                .with("code", item.code().toString())
                .with("page", site.folder() + "/")
                .with("topics", Json.texts(item.topics().stream()))
                .with("name", name(item.name().value()))
                .with("nameConfidence", item.name().provenance().confidence().name())
                .with("subIndicator", item.subIndicator())
                .with("met", met(site.state()))
                .with("metBefore", met(site.before()))
                .with("period", item.period().map(Enum::name))
                .with(
                        "required",
                        Json.of(
                                item.required(),
                                required -> Json.list(required.value().stream(), element -> name(element.text()))))
                .with(
                        "requiredConfidence",
                        item.required().map(required -> required.provenance().confidence().name()))
                .with("dependsOn", Json.texts(item.dependsOn().stream().map(other -> other.value())))
                .with("measures", numbers(site.measures().stream()))
                .with("inferredMeasures", numbers(site.inferred().stream()))
                .with("evidence", Json.list(site.evidence().stream(), ItemsJson::evidence))
                .build();
    }

    private static Json name(Bilingual name) {
        return Json.object().with("th", name.th()).with("en", name.en()).build();
    }

    private static Json met(ItemState state) {
        return state == ItemState.UNKNOWN ? Json.absent() : Json.of(state == ItemState.MET);
    }

    private static Json numbers(Stream<NumberedMeasure> measures) {
        return Json.list(measures, measure -> Json.of(measure.number()));
    }

    private static Json evidence(Evidence evidence) {
        return Json.object()
                .with("link", evidence.link().toString())
                .with("title", evidence.title())
                .with("kind", evidence.kind().map(Enum::name))
                .with("seen", evidence.seen().map(seen -> seen.at()))
                .build();
    }
}
