package th.ita.export.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import th.ita.domain.text.Numerals;
import th.ita.export.document.Document;
import th.ita.export.document.Inline;
import th.ita.export.document.Table;
import th.ita.export.office.PlainText;
import th.ita.export.thai.LineBreaks;
import th.ita.export.wording.ExportMessages;

/**
 * A table of a paper as a sheet: figures as numbers in the paper's digits, columns as wide as their weights want, and
 * all wider, as far as that helps, where a row would be higher than a spreadsheet's row can be.
 */
final class TableSheet {
    private static final int UPRIGHT = 88;
    private static final int ACROSS = 130;
    private static final int WIDEST = 390;
    private static final int NARROWEST_COLUMN = 9;
    private static final int WIDEST_COLUMN = 250;
    private static final int STEP_PERCENT = 125;
    private static final Pattern RANGE = Pattern.compile("[0-9]–[0-9]");

    private final Table table;
    private final Document document;
    private final PlainText words;

    TableSheet(Table table, Document document) {
        this.table = table;
        this.document = document;
        this.words = PlainText.of(document);
    }

    List<List<Cell>> rows() {
        return table.rows().stream().map(this::row).toList();
    }

    SheetLayout layout(List<List<Cell>> rows) {
        int width = table.wide() ? ACROSS : UPRIGHT;
        SheetLayout layout = layout(width);
        while (width < WIDEST && isTooLow(rows, layout)) {
            width = width * STEP_PERCENT / 100;
            layout = layout(width);
        }
        return layout;
    }

    private static boolean isTooLow(List<List<Cell>> rows, SheetLayout layout) {
        return rows.stream().anyMatch(row -> Sheet.height(row, layout) > Sheet.HIGHEST_ROW);
    }

    private SheetLayout layout(int width) {
        int weights = table.columns().stream().mapToInt(Table.Column::weight).reduce(0, Math::addExact);
        List<SheetLayout.Column> columns = IntStream.range(0, table.columns().size())
                .mapToObj(i -> column(i, width, weights))
                .toList();
        return printed(columns, words.text(table.caption()) + ranges(), table.wide(), document);
    }

    private SheetLayout.Column column(int index, int width, int weights) {
        Table.Column column = table.columns().get(index);
        int share = Math.min(WIDEST_COLUMN, Math.multiplyExact(width, column.weight()) / weights);
        return new SheetLayout.Column(
                words.text(column.head()),
                Math.max(Math.max(NARROWEST_COLUMN, share), marked(index)),
                column.align() == Table.Align.END);
    }

    /** The room that numbers with marks need: spreadsheets break no number, but show crosses where it does not fit. */
    private int marked(int index) {
        return table.rows().stream()
                .map(row -> row.cells().get(index))
                .filter(cell -> !mark(cell).isEmpty()
                        && words.number(table.columns().get(index), unmarked(cell))
                                .isPresent())
                .mapToInt(cell -> LineBreaks.clusters(words.text(cell)).size() + 4)
                .max()
                .orElse(0);
    }

    /** What the printed sheet says of ranges in columns of figures, which are no numbers to be summed up. */
    private String ranges() {
        boolean some = table.rows().stream().anyMatch(this::holdsRange);
        return some ? "\n" + ExportMessages.of(document.language()).text("xlsx.ranges") : "";
    }

    private boolean holdsRange(Table.Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> table.columns().get(i).align() == Table.Align.END)
                .anyMatch(i -> RANGE.matcher(
                                Numerals.ARABIC.write(words.text(row.cells().get(i))))
                        .find());
    }

    /** The layout of a sheet of a paper. */
    static SheetLayout printed(List<SheetLayout.Column> columns, String header, boolean across, Document document) {
        PlainText words = PlainText.of(document);
        return new SheetLayout(
                columns,
                across,
                header,
                document.furniture()
                        .number()
                        .map(number -> words.text(number.page()))
                        .orElse(""),
                document.furniture()
                        .number()
                        .map(number -> words.text(number.of()))
                        .orElse(""));
    }

    private List<Cell> row(Table.Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Table.Cell cell = row.cells().get(i);
            Table.Column column = table.columns().get(i);
            String text = words.text(cell);
            String mark = mark(cell);
            cells.add(words.number(column, mark.isEmpty() ? cell : unmarked(cell))
                    .<Cell>map(number -> new Cell.Formatted(number, format(number, text, mark)))
                    .orElseGet(() -> Cell.of(text)));
        }
        return cells;
    }

    /** The label that ends a cell of one paragraph, as it is written; empty where there is none. */
    private String mark(Table.Cell cell) {
        List<Inline> runs = cell.content().size() == 1 ? cell.content().get(0).content() : List.of();
        return !runs.isEmpty() && runs.get(runs.size() - 1) instanceof Inline.Label label ? words.text(label) : "";
    }

    private static Table.Cell unmarked(Table.Cell cell) {
        List<Inline> runs = cell.content().get(0).content();
        return Table.Cell.of(runs.subList(0, runs.size() - 1).toArray(Inline[]::new));
    }

    /**
     * Shows a number as it is written in the paper: its digits, its decimals, its sign where it has one, and behind it
     * its mark, so that a computed score is shown as such and can be summed up all the same.
     */
    private String format(BigDecimal number, String written, String mark) {
        String behind = mark.isEmpty() ? "" : "\" " + mark.replace('"', '\u201D') + "\"";
        String digits = (number.scale() > 0 ? "0." + "0".repeat(number.scale()) : "0") + behind;
        String locale = document.numerals() == Numerals.THAI ? "[$-D00041E]" : "";
        String plain = locale + digits;
        return written.strip().startsWith("+")
                ? locale + "+" + digits + ";" + locale + "-" + digits + ";" + plain
                : plain;
    }
}
