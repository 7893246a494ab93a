package th.ita.export.document;

import java.util.List;
import th.ita.domain.OutOfRangeException;

/**
 * A table with one row of heads. The first cell of every row heads that row.
 *
 * @param id its stable name within the document, as of a heading
 * @param caption what it shows
 * @param columns its columns, one or more
 * @param rows its rows, each with a cell for every column
 * @param wide whether it needs a page laid across, where there are pages
 */
public record Table(String id, List<Inline> caption, List<Column> columns, List<Row> rows, boolean wide)
        implements Block {
    /**
     * A table that fits an upright page.
     *
     * @param id its stable name
     * @param caption what it shows
     * @param columns its columns
     * @param rows its rows
     */
    public Table(String id, List<Inline> caption, List<Column> columns, List<Row> rows) {
        this(id, caption, columns, rows, false);
    }

    /** Checks that the rows fit the columns and keeps its own copies. */
    public Table {
        BlockId.check(id);
        caption = List.copyOf(caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new OutOfRangeException("cells of a row", row.cells().size(), Integer.toString(columns.size()));
            }
        }
    }

    /**
     * A column.
     *
     * @param head what its cells are
     * @param weight its share of the width, relative to the weights of the others; 1 or more
     * @param align how its cells are set
     */
    public record Column(Inline head, int weight, Align align) {
        /** Checks the weight. */
        public Column {
            if (weight < 1) {
                throw new OutOfRangeException("column weight", weight, "1 or more");
            }
        }
    }

    /** How the cells of a column are set. */
    public enum Align {
        /** At the start of the line, for words. */
        START,
        /** At the end of the line, for figures. */
        END
    }

    /**
     * A row.
     *
     * @param cells its cells, from the first column to the last
     */
    public record Row(List<Cell> cells) {
        /** Keeps its own copy of the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * A row.
         *
         * @param cells its cells, from the first column to the last
         * @return the row
         */
        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /**
     * A cell.
     *
     * @param content its paragraphs; none for a cell that says nothing
     */
    public record Cell(List<Paragraph> content) {
        /** Keeps its own copy of the paragraphs. */
        public Cell {
            content = List.copyOf(content);
        }

        /**
         * A cell of one paragraph.
         *
         * @param content its runs of text
         * @return the cell
         */
        public static Cell of(Inline... content) {
            return new Cell(List.of(Paragraph.of(content)));
        }
    }
}
