package th.ita.export.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Measure;
import th.ita.domain.period.Period;
import th.ita.export.csv.CsvOutput;
import th.ita.export.document.CleanText;

/** Items and measures as CSV, under the heads that this library reads. */
final class SiteTables {
    private SiteTables() {}

    static String items(SiteModel model) {
        return table(csv -> {
            csv.row(List.of(
                    "item", "name", "nameEnglish", "subIndicator", "met", "metBefore", "measures", "evidence", "page"));
            for (SiteItem site : model.items()) {
                row(csv, List.of(
                        site.item().code().toString(),
                        site.item().name().value().th(),
                        site.item().name().value().en(),
                        site.item().subIndicator().map(Object::toString).orElse(""),
                        met(site.state()),
                        met(site.before()),
                        site.measures().stream()
                                .map(measure -> Integer.toString(measure.number()))
                                .collect(Collectors.joining(" ")),
                        links(site.evidence()),
                        site.folder() + "/"));
            }
        });
    }

    static String measures(SiteModel model) {
        return table(csv -> {
            csv.row(List.of(
                    "number",
                    "title",
                    "method",
                    "responsible",
                    "period",
                    "result",
                    "recommendation",
                    "progress",
                    "items",
                    "inferredItems",
                    "evidence"));
            for (NumberedMeasure numbered : model.measures()) {
                Measure measure = numbered.measure();
                row(csv, List.of(
                        Integer.toString(numbered.number()),
                        measure.title(),
                        measure.method().orElse(""),
                        String.join("; ", measure.responsible()),
                        measure.period().map(Period::text).orElse(""),
                        measure.result().orElse(""),
                        measure.recommendation().orElse(""),
                        numbered.progress().key(),
                        codes(measure.targets()),
                        codes(measure.inferredTargets()),
                        links(measure.evidence())));
            }
        });
    }

    /** Writes a row of harmless text, lines kept. */
    private static void row(CsvOutput csv, List<String> cells) {
        csv.row(cells.stream()
                .map(cell -> cell.lines().map(CleanText::of).collect(Collectors.joining("\n")))
                .toList());
    }

    private static String met(ItemState state) {
        return switch (state) {
            case MET -> "1";
            case NOT_MET -> "0";
            case UNKNOWN -> "";
        };
    }

    private static String codes(java.util.Collection<ItemCode> items) {
        return items.stream().map(ItemCode::toString).collect(Collectors.joining(" "));
    }

    private static String links(List<Evidence> evidence) {
        return evidence.stream().map(one -> one.link().toString()).collect(Collectors.joining(" "));
    }

    /** Writes rows. */
    private interface Rows {
        void writeTo(CsvOutput csv);
    }

    private static String table(Rows rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvOutput csv = CsvOutput.to(bytes, CsvOutput.Formulas.DISARMED)) {
            rows.writeTo(csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
