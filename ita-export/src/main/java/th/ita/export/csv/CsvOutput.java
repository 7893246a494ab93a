package th.ita.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a table as CSV: UTF-8, commas, lines ended by LF, quotes where they are needed. Not thread-safe.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @} or a control code for a
 * formula and may carry it out, some even with white space before it. Such a cell is therefore written with an apostrophe
 * in front, unless it is a plain number or {@link Formulas#AS_THEY_ARE} is asked for.
 */
public final class CsvOutput implements Closeable {
    private static final Pattern FORMULA = Pattern.compile("(?s)(?:[\t\r\n]|[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠]).*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private final Writer text;
    private final CsvWriter csv;
    private final Formulas formulas;

    private CsvOutput(Writer text, Formulas formulas) {
        this.text = text;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        this.formulas = formulas;
    }

    /** What becomes of cells that a spreadsheet takes for formulas. */
    public enum Formulas {
        /** They are written so that they are text: for people. */
        DISARMED,
        /** They are written as they are: for programs. */
        AS_THEY_ARE
    }

    /**
     * A table.
     *
     * @param out where its bytes go
     * @param formulas what becomes of cells that look like formulas
     * @return the table, without a row yet
     */
    public static CsvOutput to(OutputStream out, Formulas formulas) {
        return new CsvOutput(new OutputStreamWriter(out, StandardCharsets.UTF_8), formulas);
    }

    /**
     * Writes the byte order mark by which spreadsheets know UTF-8; to be called first.
     *
     * @return this table
     * @throws IOException if it cannot be written
     */
    public CsvOutput marked() throws IOException {
        text.write('\uFEFF');
        return this;
    }

    /**
     * Writes a row.
     *
     * @param cells its cells
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(this::written).toList());
    }

    private String written(String cell) {
        boolean harmless = formulas == Formulas.AS_THEY_ARE
                || !FORMULA.matcher(cell).matches()
                || NUMBER.matcher(cell).matches();
        return harmless ? cell : "'" + cell;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
