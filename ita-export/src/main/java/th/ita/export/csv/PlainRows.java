package th.ita.export.csv;

import static th.ita.export.csv.CsvRefusal.CSV_CELL_COUNT;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.encoding.TextEncoding;

/**
 * The rows of a table as bytes, for files in which a byte below 128 is always the letter of that code: UTF-8 and the Thai
 * code pages. No text is made of a cell that nobody asks the text of, which is what makes it fast; a row means the same as
 * from {@link CsvFile#next}.
 *
 * <p>It goes as far as rows are plain: quotation marks stand around whole cells that hold no other and no line break. At the
 * first row that is not, {@link #next} gives up, {@link #ended} tells that there is more, and {@link CsvFile#goOn} reads it
 * and those after it. Close it; not thread-safe.
 */
public final class PlainRows implements Closeable {
    /** What {@link #single} says of a cell that holds nothing. */
    public static final int NOTHING = -1;
    /** What {@link #single} says of a cell that holds more than one byte. */
    public static final int MORE = -2;

    private static final int LONGEST_NUMBER = 12;
    private static final long[] TENS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};

    private final TextEncoding encoding;
    private final ByteCells cells;
    private final Place file;
    private final int width;
    private int line;

    PlainRows(TextEncoding encoding, ByteCells cells, Place file, int width, int before) {
        this.encoding = encoding;
        this.cells = cells;
        this.file = file;
        this.width = width;
        this.line = before;
    }

    /**
     * Goes to the next row that is not blank.
     *
     * @return whether there is one; false at the end, and where the next is not plain
     */
    public boolean next() {
        while (cells.next()) {
            line++;
            if (!isBlank(0)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether all rows were read, once {@link #next} is false} */
    public boolean ended() {
        return cells.ended();
    }

    /** {@return the line on which the row stands, from 1} */
    public int line() {
        return line;
    }

    /** {@return the row as a place} */
    public Place place() {
        return file.at(line);
    }

    /** {@return how many bytes of the file lie before the next row} */
    public long offset() {
        return cells.offset();
    }

    /** {@return why the row cannot be read, if it has not as many cells as the head} */
    public Optional<Refusal> misfit() {
        return fits()
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(CSV_CELL_COUNT, place(), Integer.toString(cells.count()), Integer.toString(width)));
    }

    /** {@return whether the row has as many cells as the head, and beyond them only blank ones} */
    public boolean fits() {
        int count = cells.count();
        return count == width || (count > width && isBlank(width));
    }

    /**
     * Whether there is not a single byte in a cell.
     *
     * @param at where {@link CsvFile#indexOf} says that its column stands
     * @return whether it is empty or the file has no such column
     */
    public boolean isEmpty(int at) {
        return at < 0 || cells.begin(at) == cells.end(at);
    }

    /**
     * The number in a cell, if it is written as most are: digits, and perhaps a point with digits after it.
     *
     * @param at where {@link CsvFile#indexOf} says that its column stands
     * @param decimals the most digits there may be after the point, 0 to 6
     * @return the number in units of so many decimals; {@link #NOTHING} where it is empty, {@link #MORE} where it is
     *     written in another way or has more than 12 signs
     */
    public long units(int at, int decimals) {
        int end = cells.end(at);
        int begin = cells.begin(at);
        if (begin == end) {
            return NOTHING;
        }
        byte[] bytes = cells.bytes();
        int point = end;
        long number = 0;
        for (int here = begin; here < end; here++) {
            int digit = bytes[here] - '0';
            if (digit >= 0 && digit <= 9) {
                number = 10 * number + digit;
            } else if (bytes[here] == '.' && point == end) {
                point = here;
            } else {
                return MORE;
            }
        }
        int after = point == end ? 0 : end - point - 1;
        boolean isPlain = end - begin <= LONGEST_NUMBER && point > begin && point != end - 1 && after <= decimals;
        return isPlain ? number * TENS[decimals - after] : MORE;
    }

    /**
     * The one byte of a cell.
     *
     * @param at where {@link CsvFile#indexOf} says that its column stands
     * @return the byte; {@link #NOTHING} or {@link #MORE} where it is not one
     */
    public int single(int at) {
        int begin = cells.begin(at);
        int length = cells.end(at) - begin;
        return length == 1 ? cells.bytes()[begin] & 0xFF : length == 0 ? NOTHING : MORE;
    }

    /**
     * Says that the cells of some neighbouring columns are likely of one byte each, so that {@link #singles} finds them fast.
     *
     * @param first where {@link CsvFile#indexOf} says that the first of them stands
     * @param count how many there are, 1 or more
     */
    public void expectSingles(int first, int count) {
        cells.expectSingles(first, count);
    }

    /**
     * The bytes of those cells.
     *
     * @return the bytes with zeros after them up to a multiple of eight, good until the next row and not to be written to;
     *     nothing if one of the cells has not one byte, or it is not worth looking
     */
    public byte @Nullable [] singles() {
        return cells.singles();
    }

    /**
     * The text of a cell.
     *
     * @param at where {@link CsvFile#indexOf} says that its column stands
     * @return its text without white space around it; empty if it is blank or the file has no such column
     */
    public String text(int at) {
        return at < 0 || at >= cells.count() ? "" : raw(at).strip();
    }

    /** The texts of all cells as they stand there. */
    List<String> texts() {
        String[] texts = new String[cells.count()];
        for (int cell = 0; cell < texts.length; cell++) {
            texts[cell] = raw(cell);
        }
        return List.of(texts);
    }

    /** The bytes in which cells are found, by their number. */
    ByteCells cells() {
        return cells;
    }

    private String raw(int cell) {
        return encoding.text(cells.bytes(), cells.begin(cell), cells.end(cell) - cells.begin(cell));
    }

    /** Whether there is nothing in the cells from one on. */
    private boolean isBlank(int first) {
        for (int cell = first; cell < cells.count(); cell++) {
            if (cells.end(cell) > cells.begin(cell)) {
                byte one = cells.bytes()[cells.begin(cell)];
                if (one > ' ' || !raw(cell).isBlank()) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        cells.close();
    }
}
