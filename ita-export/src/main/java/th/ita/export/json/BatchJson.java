package th.ita.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.Fraction;
import th.ita.domain.text.Language;
import th.ita.export.batch.BatchProblem;
import th.ita.export.batch.BatchResult;
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
            for (int row = 0; row < result.size(); row++) {
                JsonPrinter.write(agency(row), json);
            }
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

    private Json agency(int row) {
        Framework framework = result.framework();
        int grade = scores.grade(row);
        return Json.object()
                .with("line", result.line(row))
                .with("id", text(result.id(row)))
                .with("name", result.name(row))
                .with("type", text(agencies.types().name(row)))
                .with("province", text(agencies.provinces().name(row)))
                .with("total", Json.of(scores.exact(0, row), exact -> total(exact, row)))
                .with(
                        "grade",
                        grade < 0
                                ? Json.absent()
                                : grade(scores.scorer().grades().get(grade)))
                .with("instruments", parts(framework.instruments().stream().map(each -> each.code()), row))
                .with("indicators", parts(framework.indicators().stream().map(each -> each.code()), row))
                .with("rank", place(agencies.rank(row)))
                .with("rankInType", place(agencies.rankInType(row)))
                .with("rankInProvince", place(agencies.rankInProvince(row)))
                .with("percentileInType", agencies.percentileInType(row).map(this::printed))
                .with("percentileInProvince", agencies.percentileInProvince(row).map(this::printed))
                .build();
    }

    private Json grade(String code) {
        return Json.object()
                .with("code", code)
                .with("confidence", result.gradeConfidence().map(Confidence::name))
                .build();
    }

    private static Json place(OptionalInt rank) {
        return rank.isPresent() ? Json.of(rank.getAsInt()) : Json.absent();
    }

    private Json total(Fraction exact, int row) {
        return Json.object()
                .with("score", scores.score(0, row).map(Object::toString))
                .with("exact", exact.toString())
                .build();
    }

    private Json parts(Stream<?> codes, int row) {
        return Json.list(
                codes.map(Object::toString),
                code -> Json.object()
                        .with("code", code)
                        .with(
                                "score",
                                scores.score(scores.scorer().levels().indexOf(code), row)
                                        .map(Object::toString))
                        .build());
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

    private static Json text(String text) {
        return text.isEmpty() ? Json.absent() : Json.of(text);
    }
}
