package th.ita.export.reading;

import java.util.Arrays;
import java.util.List;

/**
 * One line of a document.
 *
 * @param number its number in the file, from 1
 * @param text its text, without the line's end
 */
record Line(int number, String text) {
    private static final String CELL = "\t";

    /** The lines of a text, whatever ends them. */
    static List<Line> of(String text) {
        String[] lines = text.split("\\r\\n|[\\n\\r\\u2028\\u2029]", -1);
        return java.util.stream.IntStream.range(0, lines.length)
                .mapToObj(i -> new Line(i + 1, lines[i]))
                .toList();
    }

    /** The cells of a row, each without white space around it; one cell where the line is no row. */
    List<String> cells() {
        return Arrays.stream(text.split(CELL, -1)).map(String::strip).toList();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it is a row of a table: more than one cell holds something, or one does that is not the first. */
    boolean isRow() {
        List<String> cells = cells();
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        return filled > 1 || (filled == 1 && cells.get(0).isEmpty());
    }
}
