package th.ita.export.reading.sheet;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import th.ita.domain.refusal.Refusal;
import th.ita.export.csv.CsvText;
import th.ita.export.reading.Grid;
import th.ita.export.reading.MeasureHeads;
import th.ita.export.reading.Part;
import th.ita.export.reading.Passage;
import th.ita.export.reading.ReadingRefusal;
import th.ita.export.reading.SourceFile;
import th.ita.export.reading.Spot;

/** A text with separated cells, such as a sheet saved as CSV, as parts of a document. */
public final class CsvParts {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int LINES_LOOKED_AT = 500;
    private static final int LETTERS_LOOKED_AT = 2_000;

    private CsvParts() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its parts, or why it cannot be read
     */
    public static Either<Refusal, List<Part>> of(SourceFile file) {
        return file.text()
                .flatMap(text -> CsvText.rows(file.name(), text, separator(text), SourceFile.MOST_PARTS))
                .flatMap(rows -> rows.size() > SourceFile.MOST_PARTS
                        ? Either.left(Refusal.of(
                                ReadingRefusal.TOO_MANY_ROWS, file.place(), Integer.toString(SourceFile.MOST_PARTS)))
                        : Either.right(parts(rows)));
    }

    private static List<Part> parts(List<CsvText.Line> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        AtomicInteger tables = new AtomicInteger();
        Grid grid = Grid.ofSheet(tables::incrementAndGet);
        List<Part> parts = new ArrayList<>();
        for (CsvText.Line row : rows) {
            if (row.cells().stream().allMatch(String::isBlank)) {
                parts.addAll(grid.parts(width));
                grid = Grid.ofSheet(tables::incrementAndGet);
            } else {
                grid.row(new Spot.Line(row.line()));
                for (String cell : row.cells()) {
                    grid.cell(passages(cell), 1, 1);
                }
            }
        }
        parts.addAll(grid.parts(width));
        return parts;
    }

    private static List<Passage> passages(String cell) {
        return cell.lines().map(String::strip).map(Passage::of).toList();
    }

    /** What stands between the cells: that with which a line has the most heads of a measures table. */
    private static char separator(String text) {
        List<String> lines = text.lines()
                .limit(LINES_LOOKED_AT)
                .map(line -> line.substring(0, Math.min(line.length(), LETTERS_LOOKED_AT)))
                .toList();
        return SEPARATORS.stream()
                .max(Comparator.comparingInt((Character separator) -> heads(lines, separator))
                        .thenComparingLong(separator -> cells(lines, separator)))
                .orElse(',');
    }

    private static int heads(List<String> lines, char separator) {
        return lines.stream()
                .mapToInt(line -> MeasureHeads.in(split(line, separator)))
                .max()
                .orElse(0);
    }

    private static long cells(List<String> lines, char separator) {
        return lines.stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == separator)
                .count();
    }

    private static List<String> split(String line, char separator) {
        return List.of(line.replace("\"", "").split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1));
    }
}
