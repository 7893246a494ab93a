package th.ita.export.batch;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.stream.IntStream;
import th.ita.export.resume.Keeping;

/**
 * Which lines of a table were looked through for contradictions, by this reading or one that was broken off, and in which of
 * them there is something to tell: these are looked through again to tell it in the same words.
 */
final class LookedThrough {
    private final Keeping keeping;
    private final BitSet odd = new BitSet();
    private final int before;
    private int now;

    LookedThrough(Keeping keeping) {
        this.keeping = keeping;
        this.before = keeping.kept().map(this::restore).orElse(0);
        this.now = before;
    }

    /** Whether a line was looked through in the reading that was broken off, and nothing was found. */
    boolean isKnownToBeSound(int line) {
        return line <= before && !odd.get(line);
    }

    /** Something is to be told of a line. */
    void odd(int line) {
        odd.set(line);
    }

    /** A line was read. */
    void at(int line) {
        if (line > now) {
            now = line;
            if (keeping.isDue()) {
                keeping.keep(this::state);
            }
        }
    }

    private byte[] state() {
        int[] lines = odd.stream().toArray();
        ByteBuffer bytes =
                ByteBuffer.allocate(Integer.BYTES * (1 + lines.length)).putInt(now);
        IntStream.of(lines).forEach(bytes::putInt);
        return bytes.array();
    }

    private int restore(byte[] state) {
        ByteBuffer bytes = ByteBuffer.wrap(state);
        int last = bytes.getInt();
        while (bytes.hasRemaining()) {
            odd.set(bytes.getInt());
        }
        return last;
    }
}
