package th.ita.export.xlsx;

import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.document.Document;
import th.ita.export.document.Table;
import th.ita.export.office.DataTables;
import th.ita.export.office.OfficeFont;
import th.ita.export.office.OfficeRefusal;
import th.ita.export.office.PlainText;
import th.ita.export.wording.ExportMessages;

/**
 * Renders a document as a workbook: a first sheet with what it says outside its tables, then a sheet a table, and one
 * for the numbers of every picture. Figures are numbers and texts are texts, never formulas; heads stay in sight and
 * stand on every printed page; rows are as high as their text. The same document gives the same bytes everywhere.
 *
 * <p>A row of a spreadsheet is at most 409 points high. Columns grow wider before a row reaches that; what is longer
 * still is all there, but shows and prints only its beginning.
 */
public final class XlsxRenderer {
    /** The most characters a cell of a spreadsheet holds. */
    static final int LONGEST_TEXT = 32_767;

    /** About as wide as a page. */
    private static final int TEXT_WIDTH = 88;

    private XlsxRenderer() {}

    /**
     * Renders a document in the font of government offices.
     *
     * @param document the document
     * @return a whole workbook, or the place of the text that no cell of a spreadsheet holds
     */
    public static Either<Refusal, byte[]> render(Document document) {
        return render(document, OfficeFont.STANDARD);
    }

    /**
     * Renders a document.
     *
     * @param document the document
     * @param font the font of its cells
     * @return a whole workbook, or the place of the text that no cell of a spreadsheet holds
     */
    public static Either<Refusal, byte[]> render(Document document, OfficeFont font) {
        List<Table> tables = DataTables.of(document);
        List<List<List<Cell>>> rows = new ArrayList<>();
        for (Table table : tables) {
            List<List<Cell>> cells = new TableSheet(table, document).rows();
            Optional<Refusal> refusal = tooLong(table, cells);
            if (refusal.isPresent()) {
                return Either.left(refusal.get());
            }
            rows.add(cells);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxOutput workbook = XlsxOutput.of(bytes, document, font)) {
            write(document, tables, rows, workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Either.right(bytes.toByteArray());
    }

    private static void write(Document document, List<Table> tables, List<List<List<Cell>>> rows, XlsxOutput workbook)
            throws IOException {
        PlainText words = PlainText.of(document);
        SheetNames names = new SheetNames();
        String title = words.text(document.title());
        SheetLayout text =
                TableSheet.printed(List.of(new SheetLayout.Column(title, TEXT_WIDTH, false)), "", false, document);
        String first = ExportMessages.of(document.language()).text("xlsx.text");
        workbook.sheet(names.of(first, "text"), text, sheet -> {
            for (Cell row : PaperText.rows(document)) {
                sheet.row(List.of(row));
            }
        });
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            List<List<Cell>> cells = rows.get(i);
            SheetLayout layout = new TableSheet(table, document).layout(cells);
            workbook.sheet(names.of(words.text(table.caption()), table.id()), layout, sheet -> {
                for (List<Cell> row : cells) {
                    sheet.row(row);
                }
            });
        }
    }

    private static Optional<Refusal> tooLong(Table table, List<List<Cell>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                int length = rows.get(row).get(column).words().length();
                if (length > LONGEST_TEXT) {
                    Place place = Place.path(table.id() + "[" + (row + 1) + "][" + (column + 1) + "]");
                    return Optional.of(Refusal.of(
                            OfficeRefusal.OFFICE_CELL_TOO_LONG,
                            place,
                            Integer.toString(length),
                            Integer.toString(LONGEST_TEXT)));
                }
            }
        }
        return Optional.empty();
    }
}
