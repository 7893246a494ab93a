package th.ita.export.json;

import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Measure;
import th.ita.rules.json.Json;

/** One row of the measures table as JSON; the day it was done only where that is known. */
final class MeasureMapping {
    private MeasureMapping() {}

    static Json write(Measure measure) {
        Json.ObjectBuilder object = Json.object()
                .with("title", measure.title())
                .with("method", measure.method())
                .with("responsible", Json.texts(measure.responsible().stream()))
                .with("period", Json.of(measure.period(), PeriodMapping::write))
                .with("result", measure.result())
                .with("recommendation", measure.recommendation())
                .with("targets", Json.texts(measure.targets().stream()))
                .with("inferredTargets", Json.texts(measure.inferredTargets().stream()))
                .with("evidence", Json.list(measure.evidence().stream(), EvidenceMapping::write));
        measure.done().ifPresent(day -> object.with("done", day.toString()));
        return object.build();
    }

    static Optional<Measure> read(Node node) {
        return node.object(
                        "title",
                        "method",
                        "responsible",
                        "period",
                        "result",
                        "recommendation",
                        "targets",
                        "inferredTargets",
                        "evidence",
                        "done")
                .flatMap(MeasureMapping::read);
    }

    private static Optional<Measure> read(Fields fields) {
        Measure.Builder measure = Measure.builder()
                .method(fields.at("method").text())
                .addAllResponsible(fields.at("responsible").texts())
                .period(PeriodMapping.read(fields.at("period")))
                .result(fields.at("result").text())
                .done(PeriodMapping.day(fields.at("done")))
                .recommendation(fields.at("recommendation").text())
                .addAllTargets(items(fields.at("targets")))
                .addAllInferredTargets(items(fields.at("inferredTargets")))
                .addAllEvidence(fields.at("evidence").elements().stream()
                        .flatMap(element -> EvidenceMapping.read(element).stream())
                        .toList());
        return fields.required("title").text().map(title -> measure.title(title).build());
    }

    private static List<ItemCode> items(Node codes) {
        return codes.elements().stream()
                .flatMap(code -> code.parsed(ItemCode::parse).stream())
                .toList();
    }
}
