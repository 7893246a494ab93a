package th.ita.export.reading.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import th.ita.export.reading.Cell;
import th.ita.export.reading.Grid;
import th.ita.export.reading.Part;
import th.ita.export.reading.Passage;
import th.ita.export.reading.Spot;

/** Collects one table of Word. Tables within its cells come after it. */
final class WordTable {
    private final int number;
    private final Grid grid;
    private final List<Part> after = new ArrayList<>();
    private final List<Passage> cell = new ArrayList<>();
    private int row;
    private int across = 1;
    private Cell.Span span = Cell.Span.OWN;

    WordTable(int number) {
        this.number = number;
        this.grid = Grid.ofTable(number);
    }

    void beginRow() {
        row++;
        grid.row(spot());
    }

    void beginCell() {
        cell.clear();
        across = 1;
        span = Cell.Span.OWN;
    }

    void skipBefore(int columns) {
        for (int i = 0; i < Math.min(columns, Grid.MOST_COLUMNS); i++) {
            grid.cell(Cell.of(List.of()));
        }
    }

    void reachesAcross(int columns) {
        across = Math.min(Math.max(1, columns), Grid.MOST_COLUMNS);
    }

    void isPartOf(Cell.Span neighbour) {
        span = neighbour;
    }

    void add(List<Passage> passages) {
        cell.addAll(passages);
    }

    void endCell() {
        if (row == 0) {
            beginRow();
        }
        if (span == Cell.Span.OWN) {
            grid.cell(cell, across, 1);
            return;
        }
        for (int i = 0; i < across; i++) {
            grid.cell(new Cell(span, i == 0 ? cell : List.of()));
        }
    }

    /** A picture in the table, under the name it has there. */
    void picture(String name) {
        after.add(new Part.Text(spot(), Part.Style.ASIDE, Passage.of("[" + name + "]")));
    }

    void addAfter(List<Part> parts) {
        after.addAll(parts);
    }

    private Spot spot() {
        return new Spot.TableRow(number, Math.max(1, row), 0);
    }

    List<Part> parts() {
        return Stream.concat(grid.parts(0).stream(), after.stream()).toList();
    }
}
