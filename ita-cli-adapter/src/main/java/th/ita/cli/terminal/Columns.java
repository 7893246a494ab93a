package th.ita.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import th.ita.export.document.CleanText;
import th.ita.export.thai.ThaiText;

/** A table for a terminal: columns as wide as their widest cell, where marks above and below letters take no room. */
public final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row; rows may differ in length. */
    public Columns row(String... cells) {
        rows.add(Arrays.stream(cells).map(CleanText::of).toList());
        return this;
    }

    /** The lines of the table, without white space at their ends. */
    public List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .filter(row -> column < row.size() - 1)
                        .mapToInt(row -> ThaiText.displayWidth(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            line.append(cell);
            if (i + 1 < row.size()) {
                line.append(" ".repeat(Math.max(0, widths[i] - ThaiText.displayWidth(cell))))
                        .append(GAP);
            }
        }
        return line.toString().stripTrailing();
    }
}
