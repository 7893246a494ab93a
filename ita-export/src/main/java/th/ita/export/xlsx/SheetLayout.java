package th.ita.export.xlsx;

import java.util.List;

/**
 * How a sheet of a paper is laid out and printed: on A4, as wide as the page, its heads on every page.
 *
 * @param columns its columns
 * @param across whether the page is laid across
 * @param header what stands at the head of every page; may be empty
 * @param page the word before the number of the page, such as หน้า; empty for no number
 * @param of the word between it and the number of all pages
 */
public record SheetLayout(List<Column> columns, boolean across, String header, String page, String of) {
    /** Keeps its own copy of the columns. */
    public SheetLayout {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param head what its cells are
     * @param width how wide it is, in digits of the workbook's font
     * @param end whether its cells are set at the end of the line
     */
    public record Column(String head, int width, boolean end) {
        /** How far from its rule text at the end of the line stands, in digits, or it would touch the next column's. */
        private static final int INDENT = 2;

        /** How wide its text may be, in digits. */
        int room() {
            return Math.max(1, end ? width - INDENT : width);
        }
    }

    List<String> heads() {
        return columns.stream().map(Column::head).toList();
    }
}
