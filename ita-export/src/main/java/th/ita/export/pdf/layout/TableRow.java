package th.ita.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import th.ita.export.document.Table;
import th.ita.export.pdf.structure.Box;

/** A row of a table, or the part of one that is higher than a page. */
record TableRow(List<Cell> cells, Columns columns, boolean head) {
    private static final double PADDING = 3;

    /** The lines of a cell. */
    record Cell(List<Line> lines, Table.Align align) {
        double height() {
            return lines.stream().mapToDouble(Line::height).sum();
        }

        /** How many lines from one on fit into a height; at least one. */
        int fitting(int from, double height) {
            int to = from;
            double used = 0;
            while (to < lines.size() && (to == from || used + lines.get(to).height() <= height)) {
                used += lines.get(to++).height();
            }
            return to;
        }
    }

    double height() {
        return cells.stream().mapToDouble(Cell::height).max().orElse(0) + 2 * PADDING;
    }

    /**
     * The row, or where it is higher than a page its parts, each as high as a page can hold but the first, which is half
     * as high so that it may stand below something.
     */
    List<TableRow> parts(double depth) {
        if (height() <= depth) {
            return List.of(this);
        }
        List<TableRow> parts = new ArrayList<>();
        int[] from = new int[cells.size()];
        boolean more = true;
        while (more) {
            more = false;
            List<Cell> part = new ArrayList<>();
            for (int i = 0; i < from.length; i++) {
                Cell cell = cells.get(i);
                int to = cell.fitting(from[i], (parts.isEmpty() ? depth / 2 : depth) - 2 * PADDING);
                part.add(new Cell(cell.lines().subList(from[i], to), cell.align()));
                from[i] = to;
                more |= to < cell.lines().size();
            }
            parts.add(new TableRow(part, columns, head));
        }
        return parts;
    }

    Strip strip(PageFormat format) {
        return new Strip(format, 0, height(), false, this::draw);
    }

    private void draw(Sheet sheet, double left, double top) {
        double height = height();
        double x = left;
        for (int i = 0; i < cells.size(); i++) {
            Box box = new Box(x, top, columns.width(i), height);
            if (head) {
                sheet.ground(box, Ink.HEAD);
            }
            sheet.frame(box);
            x += columns.width(i);
        }
        x = left;
        for (int i = 0; i < cells.size(); i++) {
            draw(cells.get(i), i, sheet, x + Columns.PADDING, top + PADDING);
            x += columns.width(i);
        }
    }

    private void draw(Cell cell, int column, Sheet sheet, double left, double top) {
        Line.Align align = cell.align() == Table.Align.END ? Line.Align.END : Line.Align.START;
        double y = top;
        for (Line line : cell.lines()) {
            line.draw(sheet, left, y, columns.room(column), align);
            y += line.height();
        }
    }
}
