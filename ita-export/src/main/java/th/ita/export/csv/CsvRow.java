package th.ita.export.csv;

import java.util.List;
import java.util.Optional;
import th.ita.domain.refusal.Place;

/**
 * A row of a table, its cells by the columns that are known.
 *
 * @param <K> the kind of key
 */
public final class CsvRow<K> {
    private final CsvLayout<K> layout;
    private final int line;
    private final List<String> cells;

    CsvRow(CsvLayout<K> layout, int line, List<String> cells) {
        this.layout = layout;
        this.line = line;
        this.cells = cells;
    }

    /** {@return the line on which the row begins, from 1; its quoted cells may reach over more} */
    public int line() {
        return line;
    }

    /** {@return the row as a place} */
    public Place place() {
        return layout.file().at(line);
    }

    /**
     * The text of a cell, without making a cell of it.
     *
     * @param key the key of its column
     * @return its text without white space around it; empty if it is blank or the file has no such column
     */
    public String text(K key) {
        return text(layout.indexOf(key));
    }

    /**
     * The text of a cell by its place.
     *
     * @param at where {@link CsvFile#indexOf} says that its column stands
     * @return its text without white space around it; empty if it is blank or the file has no such column
     */
    public String text(int at) {
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }

    /**
     * A cell.
     *
     * @param key the key of its column
     * @return the cell, or nothing if the file has no such column
     */
    public Optional<CsvCell> cell(K key) {
        int at = layout.indexOf(key);
        return at < 0
                ? Optional.empty()
                : Optional.of(new CsvCell(
                        text(key), Place.path(layout.head(at)).in(layout.name()).at(line)));
    }
}
