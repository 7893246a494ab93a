package th.ita.export.reading;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.refusal.Refusal;

/**
 * Text with tabs between the cells of its tables as parts of a document. Anything between two rows, a blank line too,
 * may be a page break within a table or its end, so what follows counts as another table.
 */
public final class TextParts {
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");

    private final List<Part> parts = new ArrayList<>();
    private int table = 1;

    private TextParts() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its parts, or why it cannot be read
     */
    public static Either<Refusal, List<Part>> of(SourceFile file) {
        return file.text()
                .map(TextParts::of)
                .filterOrElse(
                        parts -> parts.size() <= SourceFile.MOST_PARTS,
                        parts -> Refusal.of(
                                ReadingRefusal.TOO_MANY_ROWS, file.place(), Integer.toString(SourceFile.MOST_PARTS)));
    }

    private static List<Part> of(String text) {
        TextParts taken = new TextParts();
        Line.of(text).stream()
                .takeWhile(line -> taken.parts.size() <= SourceFile.MOST_PARTS)
                .forEach(taken::take);
        return taken.parts;
    }

    private void take(Line line) {
        Spot spot = new Spot.Line(line.number());
        if (line.isRow()) {
            parts.add(new Part.Row(
                    spot,
                    table,
                    line.cells().stream().map(Markup::plain).map(Cell::of).toList()));
            return;
        }
        table++;
        if (Markup.isIn(line.text())) {
            Markup.pieces(line.text()).forEach(piece -> add(spot, piece));
        } else if (!line.isBlank()) {
            add(spot, line.text().strip());
        }
    }

    private void add(Spot spot, String text) {
        Matcher heading = HEADING.matcher(text);
        parts.add(
                heading.matches()
                        ? new Part.Text(spot, Part.Style.HEADING, Passage.of(heading.group(1)))
                        : new Part.Text(spot, Part.Style.PARAGRAPH, Passage.of(text)));
    }
}
