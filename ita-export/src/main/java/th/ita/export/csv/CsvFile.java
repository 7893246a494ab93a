package th.ita.export.csv;

import static th.ita.export.csv.CsvRefusal.CSV_CELL_COUNT;
import static th.ita.export.csv.CsvRefusal.CSV_CELL_TOO_LONG;

import io.vavr.control.Either;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.finding.Finding;

/**
 * A table in a text file, read row by row: CSV with commas or semicolons, or text with tabs, in UTF-8, UTF-16 or a Thai
 * code page, all found out by looking. Only one row is in memory at a time.
 *
 * <p>The first row that is not blank is the head. A row that cannot be read comes as a {@link Refusal} among the others,
 * and the next one follows, unless its code {@linkplain CsvRefusal#endsReading() ends the reading}. Blank rows are passed
 * over. Close it; not thread-safe.
 *
 * @param <K> the kind of key of its columns
 */
public final class CsvFile<K> implements Closeable {
    /** The longest cell that is read, in characters: what a spreadsheet holds. */
    public static final int LONGEST_CELL = 32_767;
    /** The most cells a row may have: what a spreadsheet holds. */
    public static final int MOST_CELLS = 16_384;

    private final CsvForm<K> form;
    private final CsvLayout<K> layout;
    private final CsvRecords records;

    CsvFile(CsvForm<K> form, CsvRecords records) {
        this.form = form;
        this.layout = form.layout();
        this.records = records;
    }

    /**
     * Opens a file and reads its head.
     *
     * @param path the file
     * @param columns the columns it may have
     * @param <K> the kind of key
     * @return the table, or why it is none
     */
    public static <K> Either<Refusal, CsvFile<K>> open(Path path, CsvColumns<K> columns) {
        return CsvForm.open(CsvSource.of(path), columns);
    }

    /**
     * Opens a table that is in memory.
     *
     * @param name the name to show in messages
     * @param content its bytes
     * @param columns the columns it may have
     * @param <K> the kind of key
     * @return the table, or why it is none
     */
    public static <K> Either<Refusal, CsvFile<K>> open(String name, byte[] content, CsvColumns<K> columns) {
        return CsvForm.open(CsvSource.of(name, content), columns);
    }

    /**
     * Opens a table that comes as a stream, which is first read into memory and left open.
     *
     * @param name the name to show in messages
     * @param content its bytes
     * @param columns the columns it may have
     * @param <K> the kind of key
     * @return the table, or why it is none
     */
    public static <K> Either<Refusal, CsvFile<K>> open(String name, InputStream content, CsvColumns<K> columns) {
        try {
            return open(name, content.readAllBytes(), columns);
        } catch (IOException unreadable) {
            return Either.left(CsvSource.of(name, new byte[0]).unreadable(unreadable));
        }
    }

    /** {@return the keys of the known columns it has, in its own order} */
    public List<K> columns() {
        return layout.known();
    }

    /** {@return the columns it has that are not known} */
    public List<UnknownColumn> unknownColumns() {
        return layout.unknown();
    }

    /** {@return a finding for every column that is not known} */
    public List<Finding> findings() {
        return layout.unknown().stream().map(UnknownColumn::finding).toList();
    }

    /**
     * The head of a column as the file has it.
     *
     * @param key the column's key
     * @return the head, if the file has the column
     */
    public Optional<String> head(K key) {
        int at = layout.indexOf(key);
        return at < 0 ? Optional.empty() : Optional.of(layout.head(at));
    }

    /**
     * Where a column stands, for reading the same one of many rows.
     *
     * @param key the column's key
     * @return its place from 0, for {@link CsvRow#text(int)}; -1 if the file has no such column
     */
    public int indexOf(K key) {
        return layout.indexOf(key);
    }

    /**
     * The rows as bytes, from the first one on, to be read instead of this file's as far as they go.
     *
     * @return the rows; nothing where the encoding is none of bytes, or the head is not plain
     */
    public Optional<PlainRows> plainRows() {
        return form.bytes();
    }

    /**
     * The rows as bytes from one on that was reached before.
     *
     * @param offset what {@link PlainRows#offset} said when the row before it was read
     * @param line what {@link PlainRows#line} said then
     * @return the rows; nothing where the encoding is none of bytes
     */
    public Optional<PlainRows> plainRows(long offset, int line) {
        return form.bytes(offset, line);
    }

    /**
     * Goes on where rows of this file are no longer plain.
     *
     * @param offset what {@link PlainRows#offset} said in the end
     * @param line what {@link PlainRows#line} said in the end
     * @return the rows after them, or why they cannot be read
     */
    public Either<Refusal, CsvFile<K>> goOn(long offset, int line) {
        return form.characters(offset, line);
    }

    /**
     * The row at which rows of this file's bytes are, with all that can be asked of a row.
     *
     * @param rows rows of this file, at one of them
     * @return the row as {@link #next} gives it, or why it cannot be read
     */
    public Either<Refusal, CsvRow<K>> row(PlainRows rows) {
        return row(rows.line(), rows.texts());
    }

    /**
     * Reads the next row.
     *
     * @return the row, or why it cannot be read; nothing after the last
     */
    public Optional<Either<Refusal, CsvRow<K>>> next() {
        return records.next().map(cells -> cells.flatMap(found -> row(records.line(), found)));
    }

    private Either<Refusal, CsvRow<K>> row(int line, List<String> cells) {
        int tooLong = tooLong(cells);
        if (tooLong >= 0) {
            return Either.left(Refusal.of(
                    CSV_CELL_TOO_LONG,
                    Place.path(layout.headOrNumber(tooLong)).in(layout.name()).at(line),
                    Integer.toString(cells.get(tooLong).length()),
                    Integer.toString(LONGEST_CELL)));
        }
        return layout.fits(cells)
                ? Either.right(new CsvRow<>(layout, line, cells))
                : Either.left(Refusal.of(
                        CSV_CELL_COUNT,
                        layout.file().at(line),
                        Integer.toString(cells.size()),
                        Integer.toString(layout.size())));
    }

    /** Where the first cell stands that is too long, -1 if there is none. */
    private static int tooLong(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() > LONGEST_CELL) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
