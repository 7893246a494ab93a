package th.ita.export.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.score.Rounding;
import th.ita.rules.batch.RankedAgencies;
import th.ita.rules.batch.ScoredAgencies;
import th.ita.rules.wording.Messages;

/** The columns of a table of results: the agency, its total and grade, its parts, and its places. */
final class ResultColumns {
    private final BatchResult result;
    private final Messages words;
    private final List<String> instruments;
    private final List<String> indicators;
    /** Where instruments and indicators stand among the levels that were scored. */
    private final int[] parts;

    private final Map<String, String> types = new HashMap<>();
    private final List<String> grades;
    private final String gradeConfidence;
    private final String origin;
    private final Rounding rounding;

    ResultColumns(BatchResult result, Messages words) {
        this.result = result;
        this.words = words;
        Framework framework = result.framework();
        this.instruments = framework.instruments().stream()
                .map(instrument -> instrument.code().value())
                .toList();
        this.indicators = framework.indicators().stream()
                .map(indicator -> indicator.code().value())
                .toList();
        this.grades = result.grades(words.language());
        this.gradeConfidence = result.gradeConfidence()
                .map(confidence -> confidence.label().in(words.language()))
                .orElse("");
        this.origin = words.origin(framework.origin());
        this.rounding = framework.rounding().orElseThrow().value();
        List<String> levels = result.agencies().scores().scorer().levels();
        this.parts = Stream.concat(instruments.stream(), indicators.stream())
                .mapToInt(levels::indexOf)
                .toArray();
    }

    List<String> heads() {
        List<String> heads = new ArrayList<>();
        for (String key : List.of("id", "name", "type", "province", "total", "grade", "gradeConfidence")) {
            heads.add(words.text("batch.head." + key));
        }
        heads.addAll(instruments);
        heads.addAll(indicators);
        for (String key : List.of("rank", "rankInType", "percentileInType", "rankInProvince", "percentileInProvince")) {
            heads.add(words.text("batch.head." + key));
        }
        heads.add(words.text("batch.head.framework"));
        return heads;
    }

    /** Gives the cells of a row; scores are figures as the year prints them. */
    void cells(int row, ResultCells cells) throws IOException {
        RankedAgencies agencies = result.agencies();
        ScoredAgencies scores = agencies.scores();
        int decimals = scores.scorer().decimals();
        cells.text(result.id(row));
        cells.text(result.name(row));
        cells.term(
                types.computeIfAbsent(agencies.types().name(row), group -> BatchResult.type(group, words.language())));
        cells.term(agencies.provinces().name(row));
        cells.number(scores.printed(0, row), decimals);
        int grade = scores.grade(row);
        cells.term(grade < 0 ? "" : grades.get(grade));
        cells.term(grade < 0 ? "" : gradeConfidence);
        for (int level : parts) {
            cells.number(scores.printed(level, row), decimals);
        }
        cells.number(agencies.rank(row).orElse(-1), 0);
        cells.number(agencies.rankInType(row).orElse(-1), 0);
        cells.number(agencies.printedPercentileInType(row, rounding), rounding.decimals());
        cells.number(agencies.rankInProvince(row).orElse(-1), 0);
        cells.number(agencies.printedPercentileInProvince(row, rounding), rounding.decimals());
        cells.term(origin);
    }
}
