package th.ita.export.xlsx;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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

    private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<String> names = new ArrayList<>();

    private XlsxOutput(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /**
     * A workbook.
     *
     * @param out where its bytes go; closed with the workbook
     * @return the workbook, without a sheet yet
     */
    public static XlsxOutput to(OutputStream out) {
        return new XlsxOutput(out);
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
        names.add(name);
        Writer text = part("xl/worksheets/sheet" + names.size() + ".xml");
        Sheet sheet = new Sheet(text, heads);
        rows.writeTo(sheet);
        sheet.end();
        end(text);
    }

    @Override
    public void close() throws IOException {
        for (XlsxPart part : XlsxPart.values()) {
            Writer text = part(part.path());
            text.write(part.content(names));
            end(text);
        }
        zip.close();
    }

    private Writer part(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        return new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    private void end(Writer text) throws IOException {
        text.flush();
        zip.closeEntry();
    }
}
