package th.ita.export.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cells of one line after the other among bytes, eight at a time: the separator, and the codes below the quotation
 * mark and it, among which line breaks are. A line is plain if quotation marks stand in it only around whole cells, if none
 * of these holds another or a line break, and if it is neither too long nor ends in an odd way; what is not plain is left to
 * the reader of characters.
 */
final class ByteCells implements Closeable {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LANES = 8;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;
    /** Bytes from here on are letters, digits and most other signs. */
    private static final int ABOVE_QUOTE = '"' + 1;

    private static final int CHUNK = 1 << 18;
    private static final int LONGEST = CsvFile.LONGEST_CELL;
    private static final int MOST = 4096;
    /** The bytes of eight at which separators stand, and the others, where every cell has one byte. */
    private static final long ODD = 0xFF00_FF00_FF00_FF00L;

    private static final long EVEN = 0x00FF_00FF_00FF_00FFL;
    private static final int UNFINISHED = -1;
    private static final int NOT_PLAIN = -2;

    private final InputStream in;
    private final byte separator;
    private final long separators;
    private final byte[] buffer = new byte[CHUNK + LANES];
    private final int[] begins = new int[MOST];
    private final int[] ends = new int[MOST];
    private int count;
    private int next;
    private int limit;
    /** How many bytes came before those in the buffer. */
    private long passed;

    private boolean last;

    /** The cells that are looked at four at a time, as they likely have one byte each. */
    private int runFirst = -1;

    private byte[] singles = {};
    private int runCount;
    /** Where they begin in this line, and how many of them were found so. */
    private int runBegin;

    private int ran;

    ByteCells(InputStream in, char separator, long passed) {
        this.in = in;
        this.separator = (byte) separator;
        this.separators = ONES * separator;
        this.passed = passed;
    }

    /** Goes to the next line; false where there is none, or none that is plain. */
    boolean next() {
        int end = line(next);
        while (end == UNFINISHED && more()) {
            end = line(next);
        }
        if (end < 0) {
            return false;
        }
        next = end;
        return true;
    }

    /** Says that some neighbouring cells likely have one byte each. */
    void expectSingles(int first, int length) {
        runFirst = first;
        runCount = length;
        singles = new byte[(length + LANES - 1) / LANES * LANES];
    }

    /** The bytes of these cells, filled up with zeros; nothing where one of them has not one byte. */
    byte @Nullable [] singles() {
        if (ran == 0 || count < runFirst + runCount) {
            return null;
        }
        for (int cell = inRun(); cell < runCount; cell++) {
            int at = begins[runFirst + cell];
            if (ends[runFirst + cell] != at + 1) {
                return null;
            }
            singles[cell] = buffer[at];
        }
        return singles;
    }

    /** How many of these cells a separator surely follows, in fours. */
    private int inRun() {
        return (runCount - 1) / 4 * 4;
    }

    /** Whether all bytes are gone through. */
    boolean ended() {
        return last && next == limit;
    }

    /** How many bytes lie before the next line. */
    long offset() {
        return passed + next;
    }

    int count() {
        return count;
    }

    byte[] bytes() {
        return buffer;
    }

    int begin(int cell) {
        int inRun = cell - runFirst;
        return inRun >= 0 && inRun < ran ? runBegin + 2 * inRun : begins[cell];
    }

    int end(int cell) {
        int inRun = cell - runFirst;
        return inRun >= 0 && inRun < ran ? runBegin + 2 * inRun + 1 : ends[cell];
    }

    /** A hash of a cell's bytes, and of nothing else. */
    int hash(int cell) {
        int end = end(cell);
        long hash = 0;
        for (int at = begin(cell); at < end; at += LANES) {
            long word = (long) EIGHT.get(buffer, at);
            int left = end - at;
            long kept = left >= LANES ? word : word & ((1L << (LANES * left)) - 1);
            hash = (hash ^ kept) * 0x9E37_79B9_7F4A_7C15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }

    boolean holds(int cell, byte[] text, int from, int length) {
        return Arrays.equals(buffer, begin(cell), end(cell), text, from, from + length);
    }

    /** Makes room before the next line and reads on; false where nothing more comes. */
    private boolean more() {
        if (last || limit - next > LONGEST) {
            return false;
        }
        System.arraycopy(buffer, next, buffer, 0, limit - next);
        passed += next;
        limit -= next;
        next = 0;
        try {
            int read = in.readNBytes(buffer, limit, CHUNK - limit);
            last = limit + read < CHUNK;
            limit += read;
            return limit > 0;
        } catch (IOException unreadable) {
            // The reader of characters goes on from here and tells what it is.
            return false;
        }
    }

    /** Finds the cells of the line from a place on: where the next line begins, or why nothing can be said of it. */
    private int line(int from) {
        count = 0;
        ran = 0;
        int begin = runFirst == 0 ? run(from) : from;
        for (int at = begin; at < limit; at += LANES) {
            for (long marks = marks((long) EIGHT.get(buffer, at)); marks != 0; marks &= marks - 1) {
                int here = at + (Long.numberOfTrailingZeros(marks) >>> 3);
                if (here >= limit) {
                    break;
                }
                byte mark = buffer[here];
                if (mark == separator) {
                    if (!cell(begin, here)) {
                        return NOT_PLAIN;
                    }
                    begin = here + 1;
                    if (count == runFirst) {
                        begin = run(begin);
                        at = begin - LANES;
                        break;
                    }
                } else if (mark == '\n') {
                    return cell(begin, here) ? ended(from, here + 1) : NOT_PLAIN;
                } else if (mark == '\r' || mark == '"') {
                    return carefully(from, begin);
                }
            }
        }
        return atLimit(from, begin, limit);
    }

    /** Takes the cells that likely have one byte each: where the cell after them begins, or the first if they have not. */
    private int run(int from) {
        int length = inRun();
        if (from + 2 * length > limit || runFirst + length > MOST) {
            return from;
        }
        for (int cell = 0; cell < length; cell += 4) {
            long word = (long) EIGHT.get(buffer, from + 2 * cell);
            if (((word ^ separators) & ODD) != 0 || (marks(word) & EVEN) != 0) {
                return from;
            }
            long four = word & EVEN;
            four = (four | (four >>> 8)) & 0x0000_FFFF_0000_FFFFL;
            FOUR.set(singles, cell, (int) (four | (four >>> 16)));
        }
        count += length;
        runBegin = from;
        ran = length;
        return from + 2 * length;
    }

    /** The same byte by byte, from the cell on that has a quotation mark or ends the line in two bytes. */
    private int carefully(int from, int begin) {
        for (int start = begin, at = begin; ; start = at) {
            boolean quoted = at < limit && buffer[at] == '"';
            at += quoted ? 1 : 0;
            while (at < limit && !(quoted ? endsQuoted(buffer[at]) : endsCell(buffer[at]))) {
                at++;
            }
            int end = at;
            if (quoted && at < limit) {
                if (buffer[at] != '"') {
                    return NOT_PLAIN;
                }
                start++;
                at++;
            } else if (quoted) {
                return last ? NOT_PLAIN : UNFINISHED;
            }
            if (at == limit) {
                return atLimit(from, start, end);
            }
            byte mark = buffer[at++];
            if (!cell(start, end)) {
                return NOT_PLAIN;
            }
            if (mark == '\r' && at == limit && !last) {
                return UNFINISHED;
            }
            if (mark == '\n' || (mark == '\r' && at < limit && buffer[at] == '\n')) {
                return ended(from, mark == '\n' ? at : at + 1);
            }
            if (mark != separator) {
                return NOT_PLAIN;
            }
        }
    }

    private boolean endsCell(byte mark) {
        return mark == separator || mark == '\n' || mark == '\r' || mark == '"';
    }

    private static boolean endsQuoted(byte mark) {
        return mark == '"' || mark == '\n' || mark == '\r';
    }

    /** Where the bytes end without a line break, that is for now or for good. */
    private int atLimit(int from, int begin, int end) {
        if (!last || from == limit) {
            return UNFINISHED;
        }
        return cell(begin, end) ? ended(from, limit) : NOT_PLAIN;
    }

    private static int ended(int from, int to) {
        return to - from > LONGEST ? NOT_PLAIN : to;
    }

    private boolean cell(int begin, int end) {
        if (count == MOST) {
            return false;
        }
        begins[count] = begin;
        ends[count++] = end;
        return true;
    }

    /** The highest bit of each byte that is the separator, or a quotation mark or a code below it. */
    private long marks(long word) {
        long apart = word ^ separators;
        long others = ((apart & ~HIGH) + ~HIGH) | apart;
        long above = ((word & ~HIGH) + ONES * (0x80 - ABOVE_QUOTE)) | word;
        return ~(others & above) & HIGH;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
