package th.ita.export.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.export.batch.BatchResult;
import th.ita.export.printing.ByteText;
import th.ita.rules.batch.RankedAgencies;
import th.ita.rules.batch.ScoredAgencies;
import th.ita.rules.json.Json;

/** The agencies of a table as JSON, each printed into bytes without a tree of values. */
final class BatchAgencies {
    /** An agency stands in a list, and that in an object. */
    private static final int DEPTH = 2;

    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final BatchResult result;
    private final RankedAgencies agencies;
    private final ScoredAgencies scores;
    private final Rounding rounding;
    private final int decimals;
    private final List<String> levels;
    private final int[] parts;
    private final JsonTemplate agency;
    private final JsonTemplate total;
    private final List<byte[]> grades;
    private final Map<String, byte[]> terms = new HashMap<>();

    BatchAgencies(BatchResult result) {
        Framework framework = result.framework();
        this.result = result;
        this.agencies = result.agencies();
        this.scores = agencies.scores();
        this.rounding = framework.rounding().orElseThrow().value();
        this.decimals = scores.scorer().decimals();
        this.levels = scores.scorer().levels();
        List<String> instruments = framework.instruments().stream()
                .map(each -> each.code().toString())
                .toList();
        List<String> indicators = framework.indicators().stream()
                .map(each -> each.code().toString())
                .toList();
        this.parts = Stream.concat(instruments.stream(), indicators.stream())
                .mapToInt(levels::indexOf)
                .toArray();
        this.agency = JsonTemplate.of(form(instruments, indicators), DEPTH);
        this.total = JsonTemplate.of(
                Json.object()
                        .with("score", JsonTemplate.hole())
                        .with("exact", JsonTemplate.hole())
                        .build(),
                DEPTH + 1);
        this.grades = scores.scorer().grades().stream()
                .map(code -> grade(code, result.gradeConfidence()))
                .toList();
    }

    private static Json form(List<String> instruments, List<String> indicators) {
        Json.ObjectBuilder form = Json.object();
        Stream.of("line", "id", "name", "type", "province", "total", "grade")
                .forEach(key -> form.with(key, JsonTemplate.hole()));
        form.with("instruments", parts(instruments)).with("indicators", parts(indicators));
        Stream.of("rank", "rankInType", "rankInProvince", "percentileInType", "percentileInProvince")
                .forEach(key -> form.with(key, JsonTemplate.hole()));
        return form.build();
    }

    private static Json parts(List<String> codes) {
        return Json.list(
                codes.stream(),
                code -> Json.object()
                        .with("code", code)
                        .with("score", JsonTemplate.hole())
                        .build());
    }

    private static byte[] grade(String code, Optional<Confidence> confidence) {
        Json grade = Json.object()
                .with("code", code)
                .with("confidence", confidence.map(Confidence::name))
                .build();
        return JsonTemplate.of(grade, DEPTH + 1).whole();
    }

    /** Writes one agency, from its opening brace to its closing one. */
    void write(int row, ByteText out) throws IOException {
        int hole = 0;
        agency.before(hole++, out);
        out.put(result.line(row));
        agency.before(hole++, out);
        text(result.id(row), out);
        agency.before(hole++, out);
        out.put(PrintedText.of(result.name(row)));
        agency.before(hole++, out);
        term(agencies.types().name(row), out);
        agency.before(hole++, out);
        term(agencies.provinces().name(row), out);
        agency.before(hole++, out);
        total(row, out);
        agency.before(hole++, out);
        out.put(scores.grade(row) < 0 ? NULL : grades.get(scores.grade(row)));
        for (int level : parts) {
            agency.before(hole++, out);
            figure(scores.printed(level, row), decimals, out);
        }
        agency.before(hole++, out);
        place(agencies.rank(row).orElse(-1), out);
        agency.before(hole++, out);
        place(agencies.rankInType(row).orElse(-1), out);
        agency.before(hole++, out);
        place(agencies.rankInProvince(row).orElse(-1), out);
        agency.before(hole++, out);
        figure(agencies.printedPercentileInType(row, rounding), rounding.decimals(), out);
        agency.before(hole++, out);
        figure(agencies.printedPercentileInProvince(row, rounding), rounding.decimals(), out);
        agency.before(hole, out);
    }

    private void total(int row, ByteText out) throws IOException {
        Optional<Fraction> exact = scores.exact(0, row);
        if (exact.isEmpty()) {
            out.put(NULL);
            return;
        }
        total.before(0, out);
        figure(scores.printed(0, row), decimals, out);
        total.before(1, out);
        out.put('"');
        out.put(exact.get().toString());
        out.put('"');
        total.before(2, out);
    }

    private static void text(String text, ByteText out) throws IOException {
        if (text.isEmpty()) {
            out.put(NULL);
        } else {
            out.put(PrintedText.of(text));
        }
    }

    /** A text that comes with many agencies. */
    private void term(String term, ByteText out) throws IOException {
        out.put(term.isEmpty() ? NULL : terms.computeIfAbsent(term, PrintedText::of));
    }

    private static void figure(long units, int decimals, ByteText out) throws IOException {
        if (units < 0) {
            out.put(NULL);
        } else {
            out.put('"');
            out.put(units, decimals);
            out.put('"');
        }
    }

    private static void place(int place, ByteText out) throws IOException {
        if (place < 0) {
            out.put(NULL);
        } else {
            out.put(place);
        }
    }
}
