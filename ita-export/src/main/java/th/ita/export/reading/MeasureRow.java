package th.ita.export.reading;

import java.util.EnumMap;
import java.util.Map;

/**
 * One row of a measures table: its cells by column, and the line it begins on.
 *
 * @param line the number of its first line
 * @param cells what stands in each column; a column with nothing in it is left out
 */
record MeasureRow(int line, Map<Column, String> cells) {
    MeasureRow {
        cells = Map.copyOf(cells);
    }

    /** This row together with the rest of it that a page break pushed onto another line. */
    MeasureRow continuedBy(MeasureRow rest) {
        Map<Column, String> joined = new EnumMap<>(Column.class);
        joined.putAll(cells);
        rest.cells.forEach((column, text) -> joined.merge(column, text, (before, after) -> before + " " + after));
        return new MeasureRow(line, joined);
    }

    boolean hasMeasure() {
        return cells.containsKey(Column.MEASURE);
    }

    /** The text of a column, empty where it has none. */
    String text(Column column) {
        return cells.getOrDefault(column, "");
    }
}
