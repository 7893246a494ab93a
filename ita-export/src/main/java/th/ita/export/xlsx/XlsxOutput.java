package th.ita.export.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import th.ita.export.document.Document;
import th.ita.export.office.OfficeFont;
import th.ita.export.ooxml.Archive;
import th.ita.export.ooxml.CoreProperties;

/**
 * Writes a workbook (Office Open XML) row by row, so that its length does not matter. Each sheet has a row of heads that
 * stays in sight and filters the others. The same content gives the same bytes. Not thread-safe; to be closed.
 *
 * <p>Cells are texts or numbers and never formulas. A text that a spreadsheet would take for a formula once somebody
 * edits its cell ({@code =}, {@code +}, {@code -}, {@code @} …) is marked as text for good.
 */
public final class XlsxOutput implements Closeable {
    /** The most rows a sheet of a spreadsheet has, its heads among them. */
    public static final int MOST_ROWS = 1_048_576;

    private final Archive archive;
    private final Workbook book;

    private XlsxOutput(OutputStream out, Workbook book) {
        this.archive = new Archive(out);
        this.book = book;
    }

    /**
     * A workbook.
     *
     * @param out where its bytes go; closed with the workbook
     * @return the workbook, without a sheet yet
     */
    public static XlsxOutput to(OutputStream out) {
        return new XlsxOutput(out, new Workbook("Calibri", 11, Optional.empty()));
    }

    /**
     * The workbook of a paper.
     *
     * @param out where its bytes go; closed with the workbook
     * @param paper the paper, whose title and author the workbook bears
     * @param font the font of its cells
     * @return the workbook, without a sheet yet
     */
    public static XlsxOutput of(OutputStream out, Document paper, OfficeFont font) {
        return new XlsxOutput(out, new Workbook(font.name(), 14, Optional.of(paper)));
    }

    /** Gives rows to a sheet as they come. */
    @FunctionalInterface
    public interface Rows {
        /**
         * Writes the rows of a sheet.
         *
         * @param sheet takes one row after the other
         * @throws IOException if they cannot be written
         */
        void writeTo(Sheet sheet) throws IOException;
    }

    /**
     * Adds a sheet.
     *
     * @param name its name, at most 31 characters, none of {@code [ ] : * ? / \}
     * @param heads its heads
     * @param rows its rows
     * @throws IOException if it cannot be written
     */
    public void sheet(String name, List<String> heads, Rows rows) throws IOException {
        sheet(name, heads, Optional.empty(), rows);
    }

    /**
     * Adds a sheet of a paper.
     *
     * @param name its name, at most 31 characters, none of {@code [ ] : * ? / \}
     * @param layout its columns and how it is printed
     * @param rows its rows
     * @throws IOException if it cannot be written
     */
    public void sheet(String name, SheetLayout layout, Rows rows) throws IOException {
        sheet(name, layout.heads(), Optional.of(layout), rows);
    }

    private void sheet(String name, List<String> heads, Optional<SheetLayout> layout, Rows rows) throws IOException {
        book.add(name, layout.isPresent());
        Writer text = archive.begin("xl/worksheets/sheet" + book.sheets().size() + ".xml");
        Sheet sheet = new Sheet(text, heads, layout, book.styles());
        rows.writeTo(sheet);
        sheet.end();
        sheet.area().ifPresent(book::print);
        archive.end(text);
    }

    @Override
    public void close() throws IOException {
        for (XlsxPart part : XlsxPart.values()) {
            archive.add(part.path(), part.content(book));
        }
        if (book.paper().isPresent()) {
            archive.add(CoreProperties.PATH, CoreProperties.of(book.paper().get()));
        }
        archive.close();
    }
}
