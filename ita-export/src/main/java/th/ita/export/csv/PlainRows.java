package th.ita.export.csv;

import static th.ita.export.csv.CsvRefusal.CSV_CELL_COUNT;

import java.io.Closeable;
import java.io.IOException;
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
        int count = cells.count();
        return count == width || (count > width && isBlank(width))
                ? Optional.empty()
                : Optional.of(Refusal.of(CSV_CELL_COUNT, place(), Integer.toString(count), Integer.toString(width)));
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
