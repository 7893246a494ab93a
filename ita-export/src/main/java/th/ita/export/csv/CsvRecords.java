package th.ita.export.csv;

import static th.ita.export.csv.CsvRefusal.CSV_MALFORMED_QUOTES;
import static th.ita.export.csv.CsvRefusal.CSV_TOO_MANY_CELLS;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.vavr.control.Either;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** The cells of one row of characters after the other, whatever they mean. */
final class CsvRecords implements Closeable {
    /** How far a quoted cell is followed before its closing quote is taken to be missing, in characters. */
    private static final int FOLLOWED = 1 << 20;

    private static final Pattern LINE = Pattern.compile("[Rr]ecord starting at line (\\d+)");

    private final CsvSource source;
    private final CloseableIterator<CsvRecord> records;
    /** How many lines come before those of the text. */
    private final int before;

    private int line;
    private boolean ended;

    private CsvRecords(CsvSource source, CloseableIterator<CsvRecord> records, int before) {
        this.source = source;
        this.records = records;
        this.before = before;
        this.line = before;
    }

    /** The rows of a text that begins after some lines of a source. */
    @SuppressWarnings("MustBeClosedChecker") // whoever asks closes
    static CsvRecords of(CsvSource source, Reader text, char separator, int before) {
        CsvRecordHandler limits = CsvRecordHandler.builder()
                .maxFields(CsvFile.MOST_CELLS)
                .maxFieldSize(FOLLOWED)
                .build();
        CloseableIterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * FOLLOWED)
                .build(limits, text)
                .iterator();
        return new CsvRecords(source, records, before);
    }

    /** The cells of the next row that is not blank, or why they cannot be read; nothing after the last. */
    Optional<Either<Refusal, List<String>>> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = before + (int) record.getStartingLineNumber();
                if (!isBlank(record.getFields())) {
                    return Optional.of(Either.right(record.getFields()));
                }
            }
            ended = true;
            return Optional.empty();
        } catch (CsvParseException malformed) {
            ended = true;
            return Optional.of(Either.left(refusal(malformed)));
        } catch (UncheckedIOException unreadable) {
            ended = true;
            return Optional.of(Either.left(source.unreadable(unreadable)));
        }
    }

    /** The line on which the row begins. */
    int line() {
        return line;
    }

    private Refusal refusal(CsvParseException malformed) {
        Matcher stated = LINE.matcher(String.valueOf(malformed.getMessage()));
        int at = stated.find() ? before + Integer.parseInt(stated.group(1)) : line + 1;
        return Refusal.of(code(malformed), Place.file(source.name()).at(at), Integer.toString(CsvFile.MOST_CELLS));
    }

    /** What is wrong with a row of at most so many cells. */
    static CsvRefusal code(CsvParseException malformed) {
        return String.valueOf(malformed.getMessage()).contains("maximum limit of " + CsvFile.MOST_CELLS + " fields")
                ? CSV_TOO_MANY_CELLS
                : CSV_MALFORMED_QUOTES;
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
