package th.ita.export.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * A table of a document with its merged cells laid out: every row gets a cell for each column. A row whose only words
 * are in one cell across the whole table is a note between its rows, and so is every row of a table of one column.
 * Not thread-safe.
 */
public final class Grid {
    /** The most columns of a table; what lies beyond is put into the last. */
    public static final int MOST_COLUMNS = 256;

    private static final Cell NOTHING = Cell.of(List.of());

    private final IntSupplier tables;
    private final boolean isSheet;
    private final List<Laid> rows = new ArrayList<>();
    private final List<Integer> reachDown = new ArrayList<>();

    /** What the row that was begun last says beyond its last column. */
    private final List<Passage> beyond = new ArrayList<>();

    private record Laid(Spot spot, List<Cell> cells) {}

    private Grid(IntSupplier tables, boolean isSheet) {
        this.tables = tables;
        this.isSheet = isSheet;
    }

    /**
     * An empty table of a document.
     *
     * @param table its number in the document
     * @return the table
     */
    public static Grid ofTable(int table) {
        return new Grid(() -> table, false);
    }

    /**
     * An empty stretch of rows of a sheet. A sheet knows no tables, so a row with nothing but its first cell is a note,
     * and what follows it may be another table.
     *
     * @param tables gives a number that no table has had
     * @return the stretch
     */
    public static Grid ofSheet(IntSupplier tables) {
        return new Grid(tables, true);
    }

    /**
     * Begins the next row.
     *
     * @param spot where it stands
     */
    public void row(Spot spot) {
        finish();
        rows.add(new Laid(spot, new ArrayList<>()));
    }

    /**
     * Adds a cell at the next free column of the row that was begun last.
     *
     * @param passages its paragraphs
     * @param across over how many columns it reaches, 1 or more
     * @param down over how many rows it reaches, 1 or more
     */
    public void cell(List<Passage> passages, int across, int down) {
        fillFromAbove();
        place(Cell.of(passages), Math.max(1, across), Math.max(1, down));
    }

    /**
     * Adds a cell whose span is known.
     *
     * @param cell the cell
     */
    public void cell(Cell cell) {
        fillFromAbove();
        put(cell, 0);
    }

    /** {@return how many cells the widest row has} */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private void place(Cell cell, int across, int down) {
        put(cell, down - 1);
        for (int i = 1; i < Math.min(across, MOST_COLUMNS); i++) {
            put(new Cell(Cell.Span.OF_LEFT, List.of()), down - 1);
        }
    }

    private void put(Cell cell, int rowsBelow) {
        List<Cell> cells = last().cells();
        if (cells.size() == MOST_COLUMNS) {
            beyond.addAll(cell.passages());
            return;
        }
        int column = cells.size();
        while (reachDown.size() <= column) {
            reachDown.add(0);
        }
        reachDown.set(column, rowsBelow);
        cells.add(cell);
    }

    /** Cells above that reach into this row take their columns. */
    private void fillFromAbove() {
        List<Cell> cells = last().cells();
        while (cells.size() < reachDown.size() && reachDown.get(cells.size()) > 0) {
            int column = cells.size();
            reachDown.set(column, reachDown.get(column) - 1);
            cells.add(new Cell(Cell.Span.OF_ABOVE, List.of()));
        }
    }

    private void finish() {
        if (rows.isEmpty()) {
            return;
        }
        fillFromAbove();
        List<Cell> cells = last().cells();
        if (!beyond.isEmpty()) {
            Cell before = cells.get(MOST_COLUMNS - 1);
            beyond.addAll(0, before.passages());
            cells.set(MOST_COLUMNS - 1, new Cell(before.span(), List.copyOf(beyond)));
            beyond.clear();
        }
        for (int column = cells.size(); column < reachDown.size(); column++) {
            boolean above = reachDown.get(column) > 0;
            reachDown.set(column, Math.max(0, reachDown.get(column) - 1));
            cells.add(above ? new Cell(Cell.Span.OF_ABOVE, List.of()) : NOTHING);
        }
    }

    private Laid last() {
        return rows.get(rows.size() - 1);
    }

    /**
     * The rows and the notes between them, in order; empty rows are left out.
     *
     * @param atLeast how many cells every row has at the least
     * @return the parts
     */
    public List<Part> parts(int atLeast) {
        finish();
        int width = Math.max(atLeast, width());
        int table = tables.getAsInt();
        List<Part> parts = new ArrayList<>();
        for (Laid row : rows) {
            while (row.cells().size() < width) {
                row.cells().add(NOTHING);
            }
            if (row.cells().stream().noneMatch(Cell::says)) {
                continue;
            }
            if (isNote(row.cells(), isSheet)) {
                table = tables.getAsInt();
                row.cells()
                        .get(0)
                        .passages()
                        .forEach(passage -> parts.add(new Part.Text(row.spot(), Part.Style.PARAGRAPH, passage)));
            } else {
                parts.add(new Part.Row(row.spot(), table, row.cells()));
            }
        }
        return parts;
    }

    /** Whether one cell reaches over the whole row. */
    private static boolean isNote(List<Cell> cells, boolean isSheet) {
        return cells.get(0).says()
                && cells.stream()
                        .skip(1)
                        .allMatch(cell -> cell.span() == Cell.Span.OF_LEFT || (isSheet && !cell.says()));
    }
}
