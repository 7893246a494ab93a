package th.ita.export.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds out what stands between the cells of a table: the first row that is not blank tells. */
final class Separator {
    private static final int LOOKED_AT = 1 << 16;

    private Separator() {}

    /** The separator; the reader is left where it was. */
    static char of(BufferedReader text, CsvColumns<?> columns) throws IOException {
        text.mark(LOOKED_AT);
        char[] start = new char[LOOKED_AT];
        int length = 0;
        for (int read = 0; read >= 0 && length < LOOKED_AT; length += Math.max(read, 0)) {
            read = text.read(start, length, LOOKED_AT - length);
        }
        text.reset();
        String head = new String(start, 0, length).stripLeading();
        return Stream.of(',', '\t', ';')
                .map(separator -> Tried.of(separator, cells(head, separator), columns))
                .max(Comparator.comparingLong(Tried::known)
                        .thenComparingLong(Tried::cells)
                        .thenComparing(tried -> tried.separator() == ','))
                .map(Tried::separator)
                .orElse(',');
    }

    /** How many cells the head has with a separator, and how many of them are known. */
    private record Tried(char separator, long cells, long known) {
        static Tried of(char separator, List<String> cells, CsvColumns<?> columns) {
            long known = cells.stream()
                    .filter(cell -> columns.headed(cell).isPresent())
                    .count();
            return new Tried(separator, cells.size(), known);
        }
    }

    /** The cells of the first row, as far as it takes to count them. */
    private static List<String> cells(String text, char separator) {
        java.util.ArrayList<String> cells = new java.util.ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && c == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
