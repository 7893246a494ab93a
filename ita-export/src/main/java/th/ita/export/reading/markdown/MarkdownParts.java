package th.ita.export.reading.markdown;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import th.ita.domain.refusal.Refusal;
import th.ita.export.reading.Grid;
import th.ita.export.reading.Part;
import th.ita.export.reading.Passage;
import th.ita.export.reading.ReadingRefusal;
import th.ita.export.reading.SourceFile;
import th.ita.export.reading.Spot;

/** Markdown as parts of a document: headings, paragraphs, lists and the tables of GitHub; quotes count as paragraphs. */
public final class MarkdownParts {
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\s+(.*?)(?:\\s+#+)?\\s*");
    private static final Pattern LISTED = Pattern.compile("\\s*(?:[-*+]|[0-9]{1,9}[.)])\\s+(\\S.*)");
    private static final Pattern QUOTE = Pattern.compile(" {0,3}>\\s?(.*)");
    private static final Pattern RULE = Pattern.compile(" {0,3}(?:-{3,}|\\*{3,}|_{3,}|={3,}|`{3,}.*)\\s*");
    private static final Pattern DELIMITERS = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\|");

    private final List<String> lines;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int begun;
    private Part.Style style = Part.Style.PARAGRAPH;
    private int tables;

    private MarkdownParts(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its parts, or why it cannot be read
     */
    public static Either<Refusal, List<Part>> of(SourceFile file) {
        return file.text()
                .map(text -> new MarkdownParts(text.lines().toList()).take())
                .flatMap(parts -> parts.size() > SourceFile.MOST_PARTS
                        ? Either.left(Refusal.of(
                                ReadingRefusal.TOO_MANY_ROWS, file.place(), Integer.toString(SourceFile.MOST_PARTS)))
                        : Either.right(parts));
    }

    private List<Part> take() {
        for (int at = 0; at < lines.size() && parts.size() <= SourceFile.MOST_PARTS; ) {
            at = isTable(at) ? table(at) : line(at);
        }
        end();
        return parts;
    }

    private int line(int at) {
        String line = lines.get(at);
        Matcher quote = QUOTE.matcher(line);
        String text = quote.matches() ? quote.group(1) : line;
        Matcher heading = HEADING.matcher(text);
        Matcher listed = LISTED.matcher(text);
        if (heading.matches()) {
            end();
            begin(at, Part.Style.HEADING, heading.group(1));
            end();
        } else if (text.isBlank() || RULE.matcher(text).matches()) {
            end();
        } else if (listed.matches()) {
            end();
            begin(at, Part.Style.LISTED, listed.group(1));
        } else if (paragraph.isEmpty()) {
            begin(at, Part.Style.PARAGRAPH, text);
        } else {
            paragraph.append(endsInSpaces() ? "<br>" : " ").append(text.strip());
        }
        return at + 1;
    }

    /** Whether two spaces break the line; looked at from its end, since a paragraph may be long. */
    private boolean endsInSpaces() {
        int last = paragraph.length() - 1;
        return last > 0 && paragraph.charAt(last) == ' ' && paragraph.charAt(last - 1) == ' ';
    }

    private void begin(int at, Part.Style as, String text) {
        begun = at + 1;
        style = as;
        paragraph.append(text.stripLeading());
    }

    private void end() {
        passages(paragraph.toString())
                .filter(passage -> !passage.isBlank())
                .forEach(passage -> parts.add(new Part.Text(new Spot.Line(begun), style, passage)));
        paragraph.setLength(0);
    }

    private boolean isTable(int at) {
        return at + 1 < lines.size()
                && lines.get(at).contains("|")
                && lines.get(at + 1).contains("|")
                && DELIMITERS.matcher(lines.get(at + 1)).matches();
    }

    private int table(int head) {
        end();
        Grid grid = Grid.ofTable(++tables);
        row(grid, head);
        int at = head + 2;
        while (at < lines.size()
                && at - head <= SourceFile.MOST_PARTS + 2
                && lines.get(at).contains("|")) {
            row(grid, at++);
        }
        parts.addAll(grid.parts(0));
        return at;
    }

    private void row(Grid grid, int at) {
        grid.row(new Spot.Line(at + 1));
        for (String cell : cells(lines.get(at).strip())) {
            grid.cell(passages(cell).toList(), 1, 1);
        }
    }

    private static List<String> cells(String row) {
        String open = row.startsWith("|") ? row.substring(1) : row;
        List<String> cells = new ArrayList<>();
        Matcher end = CELL_END.matcher(open);
        int from = 0;
        while (end.find()) {
            cells.add(open.substring(from, end.end() - 1));
            from = end.end();
        }
        if (!open.substring(from).isBlank()) {
            cells.add(open.substring(from));
        }
        return cells;
    }

    private static Stream<Passage> passages(String text) {
        return Stream.of(BREAK.split(text, -1)).map(String::strip).map(MarkdownInline::passage);
    }
}
