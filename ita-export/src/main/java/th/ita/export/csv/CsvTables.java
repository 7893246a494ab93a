package th.ita.export.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.ita.domain.text.Numerals;
import th.ita.export.document.Document;
import th.ita.export.document.Table;
import th.ita.export.office.DataTables;
import th.ita.export.office.PlainText;

/**
 * Writes the tables of a document as CSV, a file a table, one row of heads each. Columns of figures stand in Arabic digits,
 * ranges and marked figures too, so that programs read them; words stand as in the document; what a spreadsheet would carry
 * out as a formula is text.
 */
public final class CsvTables {
    private CsvTables() {}

    /**
     * Writes the tables of a document.
     *
     * @param document the document
     * @param marked whether files begin with the byte order mark, by which spreadsheets know UTF-8
     * @return the files by the id of their table, in the order of the document
     */
    public static Map<String, byte[]> write(Document document, boolean marked) {
        PlainText words = PlainText.of(document);
        Map<String, byte[]> files = new LinkedHashMap<>();
        DataTables.of(document).forEach(table -> files.put(table.id(), write(table, words, marked)));
        return files;
    }

    private static byte[] write(Table table, PlainText words, boolean marked) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvOutput csv = CsvOutput.to(bytes, CsvOutput.Formulas.DISARMED)) {
            if (marked) {
                csv.marked();
            }
            csv.row(table.columns().stream()
                    .map(column -> words.text(column.head()))
                    .toList());
            table.rows().forEach(row -> csv.row(cells(table, row, words)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> cells(Table table, Table.Row row, PlainText words) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Table.Cell cell = row.cells().get(i);
            Table.Column column = table.columns().get(i);
            cells.add(words.number(column, cell)
                    .map(number -> number.toPlainString())
                    .orElseGet(() -> other(column, words.text(cell))));
        }
        return cells;
    }

    /** What is no number, such as a range; its digits are those of the numbers beside it. */
    private static String other(Table.Column column, String text) {
        return column.align() == Table.Align.END ? Numerals.ARABIC.write(text) : text;
    }
}
