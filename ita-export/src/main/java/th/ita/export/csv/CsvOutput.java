package th.ita.export.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.ita.export.printing.ByteText;

/**
 * Writes a table as CSV: UTF-8, commas, lines ended by LF, quotes where they are needed. Not thread-safe.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @} or a control code for a
 * formula and may carry it out, some even with white space before it. Such a cell is therefore written with an apostrophe
 * in front, unless it is a plain number or {@link Formulas#AS_THEY_ARE} is asked for.
 */
public final class CsvOutput implements Closeable {
    private static final int REMEMBERED = 10_000;

    private final OutputStream out;
    private final ByteText text;
    private final CellWriting writing;
    private final Map<String, byte[]> terms = new HashMap<>();
    private boolean isFirst = true;

    private CsvOutput(OutputStream out, Formulas formulas) {
        this.out = out;
        this.text = new ByteText(out);
        this.writing = new CellWriting(formulas);
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
        return new CsvOutput(out, formulas);
    }

    /**
     * Writes the byte order mark by which spreadsheets know UTF-8; to be called first.
     *
     * @return this table
     * @throws IOException if it cannot be written
     */
    public CsvOutput marked() throws IOException {
        text.put("\uFEFF");
        return this;
    }

    /**
     * Writes a row.
     *
     * @param cells its cells
     * @throws UncheckedIOException if it cannot be written
     */
    public void row(List<String> cells) {
        try {
            for (String cell : cells) {
                cell(cell);
            }
            endRow();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Writes the next cell of a row.
     *
     * @param cell its text
     * @throws IOException if it cannot be written
     */
    public void cell(String cell) throws IOException {
        String written = isFirst ? writing.first(cell) : writing.of(cell);
        begin();
        text.put(written);
    }

    /**
     * Writes the next cell of a row, whose text comes in many rows.
     *
     * @param term its text
     * @throws IOException if it cannot be written
     */
    public void term(String term) throws IOException {
        byte[] known = isFirst ? null : terms.get(term);
        if (known != null) {
            begin();
            text.put(known);
        } else {
            if (!isFirst && terms.size() < REMEMBERED) {
                terms.put(term, writing.of(term).getBytes(StandardCharsets.UTF_8));
            }
            cell(term);
        }
    }

    /**
     * Writes the next cell of a row.
     *
     * @param units a number in units of its last digit
     * @param decimals how many digits stand after its point, 0 to 10
     * @throws IOException if it cannot be written
     */
    public void number(long units, int decimals) throws IOException {
        begin();
        text.put(units, decimals);
    }

    /**
     * Ends a row of cells that were written one by one.
     *
     * @throws IOException if it cannot be written
     */
    public void endRow() throws IOException {
        text.put('\n');
        isFirst = true;
    }

    private void begin() throws IOException {
        if (!isFirst) {
            text.put(',');
        }
        isFirst = false;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            text.flush();
        }
    }
}
