package th.ita.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.Fraction;
import th.ita.domain.text.Language;
import th.ita.export.batch.BatchProblem;
import th.ita.export.batch.BatchResult;
import th.ita.export.printing.ByteText;
import th.ita.rules.batch.RankedAgencies;
import th.ita.rules.batch.ScoredAgencies;
import th.ita.rules.batch.Summary;
import th.ita.rules.json.Json;
import th.ita.rules.wording.Messages;

/** The result of a table of agencies as JSON, written agency by agency. What is unknown is {@code null}. */
public final class BatchJson {
    private final BatchResult result;
    private final RankedAgencies agencies;
    private final ScoredAgencies scores;
    private final Messages words;

    private BatchJson(BatchResult result, Messages words) {
        this.result = result;
        this.agencies = result.agencies();
        this.scores = agencies.scores();
        this.words = words;
    }

    /**
     * Writes a result.
     *
     * @param result the result
     * @param words the sentences of the reader's language
     * @param out where it goes; left open
     * @throws IOException if it cannot be written
     */
    public static void write(BatchResult result, Messages words, OutputStream out) throws IOException {
        new BatchJson(result, words).write(out);
    }

    private void write(OutputStream out) throws IOException {
        try (JsonGenerator json = JsonPrinter.generator(out)) {
            json.writeStartObject();
            json.writeNumberField("fiscalYear", result.framework().fiscalYear().year());
            member(json, "frameworks", OriginMapping.frameworks(List.of(result.framework())));
            json.writeNumberField("count", result.size());
            json.writeNumberField("badLines", result.badLines());
            json.writeNumberField("contradictions", result.contradictions());
            json.writeArrayFieldStart("agencies");
            agencies(json, out);
            json.writeEndArray();
            member(json, "summary", summary(agencies.summary()).build());
            member(json, "types", groups(agencies.summariesByType(), true));
            member(json, "provinces", groups(agencies.summariesByProvince(), false));
            member(
                    json,
                    "columns",
                    Json.list(result.columns().stream(), finding -> FindingMapping.write(finding, words)));
            member(json, "problems", Json.list(result.problems().stream(), this::problem));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void member(JsonGenerator json, String key, Json value) throws IOException {
        json.writeFieldName(key);
        JsonPrinter.write(value, json);
    }

    /** Puts the agencies into the stream between what the generator writes before them and after. */
    private void agencies(JsonGenerator json, OutputStream out) throws IOException {
        json.flush();
        BatchAgencies agency = new BatchAgencies(result);
        ByteText text = new ByteText(out);
        for (int row = 0; row < result.size(); row++) {
            text.put(row == 0 ? "\n    " : ",\n    ");
            agency.write(row, text);
        }
        text.put(result.size() == 0 ? "" : "\n  ");
        text.flush();
    }

    private Json groups(Map<String, Summary> groups, boolean types) {
        return Json.list(groups.entrySet().stream(), group -> {
            Json.ObjectBuilder object = summary(group.getValue()).with("code", group.getKey());
            return types
                    ? object.with("name", BatchResult.type(group.getKey(), Language.TH))
                            .build()
                    : object.build();
        });
    }

    private Json.ObjectBuilder summary(Summary summary) {
        Optional<Summary.Totals> totals = summary.totals();
        return Json.object()
                .with("count", summary.agencies())
                .with("scored", summary.scored())
                .with("mean", totals.map(Summary.Totals::mean).map(this::printed))
                .with("meanExact", totals.map(Summary.Totals::mean))
                .with("min", totals.map(Summary.Totals::least).map(this::printed))
                .with("median", totals.map(Summary.Totals::median).map(this::printed))
                .with("max", totals.map(Summary.Totals::greatest).map(this::printed))
                .with(
                        "grades",
                        Json.list(
                                IntStream.range(0, summary.grades().size()).boxed(),
                                grade -> Json.object()
                                        .with("code", scores.scorer().grades().get(grade))
                                        .with("count", summary.grades().get(grade))
                                        .build()))
                .with("ungraded", summary.ungraded());
    }

    private Json problem(BatchProblem problem) {
        if (problem instanceof BatchProblem.Contradiction contradiction) {
            return Json.object()
                    .with("line", contradiction.line())
                    .with("code", contradiction.finding().rule())
                    .with("message", words.finding(contradiction.finding()))
                    .build();
        }
        Refusal reason = ((BatchProblem.BadLine) problem).reason();
        return Json.object()
                .with("line", Json.of(reason.where().line(), Json::of))
                .with("column", reason.where().path())
                .with("code", reason.code().name())
                .with(
                        "message",
                        words.text(
                                "refusal." + reason.code().name(),
                                reason.arguments().toArray(String[]::new)))
                .build();
    }

    private String printed(Fraction exact) {
        return exact.rounded(result.framework().rounding().orElseThrow().value())
                .toPlainString();
    }
}
