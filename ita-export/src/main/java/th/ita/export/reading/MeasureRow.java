package th.ita.export.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One row of a measures table: its cells by column, and where it begins.
 *
 * @param spot where it begins
 * @param cells what stands in each column, by paragraph; a column with nothing in it is left out
 */
record MeasureRow(Spot spot, Map<Column, List<Passage>> cells) {
    MeasureRow {
        cells = Map.copyOf(cells);
    }

    /** This row together with the rest of it that a page break pushed onto another line. */
    MeasureRow continuedBy(MeasureRow rest) {
        return joined(rest, (before, after) -> {
            List<Passage> all = new ArrayList<>(before.subList(0, before.size() - 1));
            all.add(before.get(before.size() - 1).continuedBy(after.get(0)));
            all.addAll(after.subList(1, after.size()));
            return all;
        });
    }

    /** This row together with another one of the same measure, whose cell reaches over both. */
    MeasureRow followedBy(MeasureRow next) {
        return joined(next, (before, after) -> {
            List<Passage> all = new ArrayList<>(before);
            all.addAll(after);
            return all;
        });
    }

    private MeasureRow joined(MeasureRow rest, java.util.function.BinaryOperator<List<Passage>> both) {
        Map<Column, List<Passage>> joined = new EnumMap<>(Column.class);
        joined.putAll(cells);
        rest.cells.forEach((column, passages) -> joined.merge(column, passages, both));
        return new MeasureRow(spot, joined);
    }

    /** This row with other words in a column. */
    MeasureRow with(Column column, List<Passage> passages) {
        Map<Column, List<Passage>> changed = new EnumMap<>(Column.class);
        changed.putAll(cells);
        changed.put(column, passages);
        return new MeasureRow(spot, changed);
    }

    boolean hasMeasure() {
        return cells.containsKey(Column.MEASURE);
    }

    /** The paragraphs of a column, none where it has none. */
    List<Passage> passages(Column column) {
        return cells.getOrDefault(column, List.of());
    }

    /** The text of a column, a line for each paragraph, empty where it has none. */
    String text(Column column) {
        return passages(column).stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    /** The text of a column in one line, empty where it has none. */
    String line(Column column) {
        return passages(column).stream().map(Passage::text).collect(Collectors.joining(" "));
    }
}
