package th.ita.export.csv;

import static th.ita.export.csv.CsvRefusal.CSV_CELL_COUNT;
import static th.ita.export.csv.CsvRefusal.CSV_CELL_TOO_LONG;
import static th.ita.export.csv.CsvRefusal.CSV_EMPTY;
import static th.ita.export.csv.CsvRefusal.CSV_MALFORMED_QUOTES;
import static th.ita.export.csv.CsvRefusal.CSV_TOO_MANY_CELLS;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.vavr.control.Either;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.encoding.TextEncoding;
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

    /** How far a quoted cell is followed before its closing quote is taken to be missing, in characters. */
    private static final int FOLLOWED = 1 << 20;

    private static final Pattern LINE = Pattern.compile("[Rr]ecord starting at line (\\d+)");

    private final CsvSource source;
    private final TextEncoding encoding;
    private final char separator;
    private final CloseableIterator<CsvRecord> records;
    private final CsvLayout<K> layout;
    /** How many lines come before those that the records count. */
    private final int before;

    private int line;
    private boolean ended;

    private CsvFile(
            CsvSource source,
            TextEncoding encoding,
            char separator,
            CloseableIterator<CsvRecord> records,
            CsvLayout<K> layout,
            int before,
            int line) {
        this.source = source;
        this.encoding = encoding;
        this.separator = separator;
        this.records = records;
        this.layout = layout;
        this.before = before;
        this.line = line;
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
        return open(CsvSource.of(path), columns);
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
        return open(CsvSource.of(name, content), columns);
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

    private static <K> Either<Refusal, CsvFile<K>> open(CsvSource source, CsvColumns<K> columns) {
        return source.encoding()
                .flatMap(encoding -> source.characters(encoding).flatMap(characters -> {
                    BufferedReader text = new BufferedReader(characters, 1 << 16);
                    try {
                        char separator = Separator.of(text, columns);
                        Either<Refusal, CsvFile<K>> file =
                                headed(source, encoding, separator, records(text, separator), columns);
                        if (file.isLeft()) {
                            text.close();
                        }
                        return file;
                    } catch (IOException unreadable) {
                        return Either.left(source.unreadable(unreadable));
                    }
                }));
    }

    @SuppressWarnings("MustBeClosedChecker")
    private static CloseableIterator<CsvRecord> records(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * FOLLOWED)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_CELLS)
                                .maxFieldSize(FOLLOWED)
                                .build(),
                        text)
                .iterator();
    }

    private static <K> Either<Refusal, CsvFile<K>> headed(
            CsvSource source,
            TextEncoding encoding,
            char separator,
            CloseableIterator<CsvRecord> records,
            CsvColumns<K> columns) {
        int line = 0;
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = lineOf(record);
                if (!isBlank(record.getFields())) {
                    int head = line;
                    return CsvLayout.of(source.name(), head, record.getFields(), columns)
                            .map(layout -> new CsvFile<>(source, encoding, separator, records, layout, 0, head));
                }
            }
            return Either.left(Refusal.of(CSV_EMPTY, Place.file(source.name())));
        } catch (CsvParseException malformed) {
            return Either.left(malformed(malformed, source, 0, line + 1));
        } catch (UncheckedIOException unreadable) {
            return Either.left(source.unreadable(unreadable));
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
        return plainRows(encoding.mark(), 0).filter(rows -> {
            boolean headed = rows.next() && rows.line() == line;
            if (!headed) {
                closeQuietly(rows);
            }
            return headed;
        });
    }

    /**
     * The rows as bytes from one on that was reached before.
     *
     * @param offset what {@link PlainRows#offset} said when the row before it was read
     * @param line what {@link PlainRows#line} said then
     * @return the rows; nothing where the encoding is none of bytes
     */
    public Optional<PlainRows> plainRows(long offset, int line) {
        return encoding.isOfBytes()
                ? source.bytes(offset)
                        .toJavaOptional()
                        .map(bytes -> new PlainRows(
                                encoding, new ByteCells(bytes, separator, offset), layout.file(), layout.size(), line))
                : Optional.empty();
    }

    private static void closeQuietly(PlainRows rows) {
        try {
            rows.close();
        } catch (IOException unreadable) {
            // Whoever reads the file in the other way is told.
        }
    }

    /**
     * Goes on where rows of this file are no longer plain.
     *
     * @param offset what {@link PlainRows#offset} said in the end
     * @param line what {@link PlainRows#line} said in the end
     * @return the rows after them, or why they cannot be read
     */
    public Either<Refusal, CsvFile<K>> goOn(long offset, int line) {
        return source.bytes(offset)
                .map(bytes -> new CsvFile<>(
                        source,
                        encoding,
                        separator,
                        records(encoding.readerAfterMark(new BufferedInputStream(bytes, 1 << 16)), separator),
                        layout,
                        line,
                        line));
    }

    /**
     * Reads the next row.
     *
     * @return the row, or why it cannot be read; nothing after the last
     */
    public Optional<Either<Refusal, CsvRow<K>>> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = before + lineOf(record);
                if (!isBlank(record.getFields())) {
                    return Optional.of(row(record.getFields()));
                }
            }
            ended = true;
            return Optional.empty();
        } catch (CsvParseException malformed) {
            ended = true;
            return Optional.of(Either.left(malformed(malformed, source, before, line + 1)));
        } catch (UncheckedIOException unreadable) {
            ended = true;
            return Optional.of(Either.left(source.unreadable(unreadable)));
        }
    }

    private Either<Refusal, CsvRow<K>> row(List<String> cells) {
        int tooLong = tooLong(cells);
        if (tooLong >= 0) {
            return Either.left(Refusal.of(
                    CSV_CELL_TOO_LONG,
                    Place.path(layout.headOrNumber(tooLong)).in(source.name()).at(line),
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

    private static Refusal malformed(CsvParseException fault, CsvSource source, int before, int orLine) {
        Matcher stated = LINE.matcher(String.valueOf(fault.getMessage()));
        int line = stated.find() ? before + Integer.parseInt(stated.group(1)) : orLine;
        return Refusal.of(malformed(fault), Place.file(source.name()).at(line), Integer.toString(MOST_CELLS));
    }

    /** What is wrong with a row of at most so many cells. */
    static CsvRefusal malformed(CsvParseException fault) {
        return String.valueOf(fault.getMessage()).contains("maximum limit of " + MOST_CELLS + " fields")
                ? CSV_TOO_MANY_CELLS
                : CSV_MALFORMED_QUOTES;
    }

    private static int lineOf(CsvRecord record) {
        return (int) record.getStartingLineNumber();
    }

    private static boolean isBlank(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
