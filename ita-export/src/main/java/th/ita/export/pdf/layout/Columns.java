package th.ita.export.pdf.layout;

import java.util.List;
import th.ita.export.document.Table;

/** The columns of a table: where each begins and how wide it is, by the weights of the document. */
record Columns(List<Double> widths) {
    /** The room between a rule and what is in a cell. */
    static final double PADDING = 4;

    static Columns of(Table table, double room) {
        double all = table.columns().stream().mapToInt(Table.Column::weight).sum();
        return new Columns(table.columns().stream()
                .map(column -> room * column.weight() / all)
                .toList());
    }

    double width(int column) {
        return widths.get(column);
    }

    /** How wide lines in a column may be. */
    double room(int column) {
        return Math.max(1, width(column) - 2 * PADDING);
    }
}
