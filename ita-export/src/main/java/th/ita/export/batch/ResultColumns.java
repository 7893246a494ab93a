package th.ita.export.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import th.ita.domain.framework.Framework;
import th.ita.domain.score.Fraction;
import th.ita.rules.batch.RankedAgencies;
import th.ita.rules.wording.Messages;

/** The columns of a table of results: the agency, its total and grade, its parts, and its places. */
final class ResultColumns {
    private final BatchResult result;
    private final Messages words;
    private final List<String> instruments;
    private final List<String> indicators;
    private final List<String> grades;
    private final String gradeConfidence;
    private final String origin;
    private final int width;

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
        this.width = heads().size();
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

    /** Whether a column holds figures: all but the agency's, the grade, how sure that is, and the last. */
    boolean isFigure(int column) {
        return column > 3 && column != 5 && column != 6 && column < width - 1;
    }

    /** The cells of a row; scores are figures as the year prints them, and what is unknown is empty. */
    List<String> cells(int row) {
        RankedAgencies agencies = result.agencies();
        List<String> cells = new ArrayList<>();
        cells.add(result.id(row));
        cells.add(result.name(row));
        cells.add(BatchResult.type(agencies.types().name(row), words.language()));
        cells.add(agencies.provinces().name(row));
        cells.add(score("total", row));
        int grade = agencies.scores().grade(row);
        cells.add(grade < 0 ? "" : grades.get(grade));
        cells.add(grade < 0 ? "" : gradeConfidence);
        instruments.forEach(code -> cells.add(score(code, row)));
        indicators.forEach(code -> cells.add(score(code, row)));
        cells.add(place(agencies.rank(row)));
        cells.add(place(agencies.rankInType(row)));
        cells.add(figure(agencies.percentileInType(row)));
        cells.add(place(agencies.rankInProvince(row)));
        cells.add(figure(agencies.percentileInProvince(row)));
        cells.add(origin);
        return cells;
    }

    private static String place(OptionalInt rank) {
        return rank.isPresent() ? Integer.toString(rank.getAsInt()) : "";
    }

    private String score(String code, int row) {
        int level = result.agencies().scores().scorer().levels().indexOf(code);
        return result.agencies()
                .scores()
                .score(level, row)
                .map(java.math.BigDecimal::toPlainString)
                .orElse("");
    }

    private String figure(Optional<Fraction> exact) {
        return exact.map(number -> number.rounded(
                        result.framework().rounding().orElseThrow().value()))
                .map(java.math.BigDecimal::toPlainString)
                .orElse("");
    }
}
