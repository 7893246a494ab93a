package th.ita.export.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.GradeScale;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.export.document.Block;
import th.ita.export.document.Inline;
import th.ita.export.document.Table;
import th.ita.rules.analysis.GradeDistance;

/** How far each grade of the year is: which scores it still lacks, and how many points. */
final class GradesAhead {
    private final AnalysedResult result;
    private final Words words;

    GradesAhead(AnalysedResult result) {
        this.result = result;
        this.words = result.words();
    }

    /** Nothing where the year's grades are not known. */
    Stream<Block> blocks() {
        return result.framework().gradeScale().stream()
                .flatMap(scale -> Stream.of(
                        words.heading(2, "analysis-grades"),
                        new Table(
                                "grade-table",
                                caption(scale),
                                List.of(
                                        new Table.Column(words.plain("grades.grade"), 30, Table.Align.START),
                                        new Table.Column(words.plain("grades.reach"), 30, Table.Align.START),
                                        new Table.Column(words.plain("grades.missing"), 40, Table.Align.START)),
                                result.analysis().grades().stream()
                                        .map(this::row)
                                        .toList())));
    }

    private List<Inline> caption(Fact<GradeScale> scale) {
        List<Inline> caption = new ArrayList<>();
        caption.add(words.plain("grades.caption"));
        if (scale.provenance().confidence() == Confidence.UNCONFIRMED) {
            caption.add(new Inline.Plain(" "));
            caption.add(new Inline.Label(
                    Confidence.UNCONFIRMED.label().in(words.messages().language())));
        }
        return caption;
    }

    private Table.Row row(GradeDistance distance) {
        String missing = distance.missing().entrySet().stream()
                .filter(level -> level.getValue().high().compareTo(Fraction.ZERO) > 0)
                .map(level -> (level.getKey().equals(LevelCode.TOTAL)
                                ? words.text("level.TOTAL")
                                : level.getKey().value())
                        + " +" + result.points(level.getValue()))
                .collect(Collectors.joining(", "));
        return Table.Row.of(
                Table.Cell.of(new Inline.Plain(
                        distance.grade().fullTitle(words.messages().language()))),
                Table.Cell.of(words.plain("reach." + distance.reach().name())),
                Table.Cell.of(new Inline.Plain(missing.isEmpty() ? "–" : missing)));
    }
}
