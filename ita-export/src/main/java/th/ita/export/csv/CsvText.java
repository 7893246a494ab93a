package th.ita.export.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** A text with separated cells whose head may stand anywhere, read as rows. For tables that begin with their head there is {@link CsvFile}. */
public final class CsvText {
    private CsvText() {}

    /**
     * A row.
     *
     * @param line the line on which it begins, from 1
     * @param cells its cells, as they stand there
     */
    public record Line(int line, List<String> cells) {
        /** Keeps its own copy of the cells. */
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Reads the rows of a text; what begins with an apostrophe so that spreadsheets take it for text comes without it.
     *
     * @param name the name to show in messages
     * @param text the text
     * @param separator what stands between cells
     * @param most the most rows to read; one more than that comes where there are more
     * @return the rows, or why they cannot be read
     */
    public static Either<Refusal, List<Line>> rows(String name, String text, char separator, int most) {
        List<Line> rows = new ArrayList<>();
        try (CloseableIterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(CsvRecordHandler.builder().maxFields(CsvFile.MOST_CELLS).build(), text)
                .iterator()) {
            while (records.hasNext() && rows.size() <= most) {
                CsvRecord row = records.next();
                rows.add(new Line(
                        (int) row.getStartingLineNumber(),
                        row.getFields().stream().map(CsvText::armed).toList()));
            }
            return Either.right(rows);
        } catch (CsvParseException malformed) {
            int last = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1;
            return Either.left(Refusal.of(
                    CsvRecords.code(malformed), Place.file(name).at(last), Integer.toString(CsvFile.MOST_CELLS)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String armed(String cell) {
        boolean disarmed = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0;
        return disarmed ? cell.substring(1) : cell;
    }
}
