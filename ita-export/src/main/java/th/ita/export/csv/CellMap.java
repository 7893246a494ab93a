package th.ita.export.csv;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What cells stand for, found by their bytes, so that of a name that stands in a thousand rows a text is made once. Cells
 * that are written in different ways are kept apart, though they may stand for the same. Once it is full it keeps what it
 * has and asks for all else anew. Not thread-safe.
 *
 * @param <V> what they stand for
 */
public final class CellMap<V> {
    /** As many spellings as a nation has agencies, and some. */
    private static final int MOST = 100_000;

    private final Function<String, V> meaning;
    private @Nullable Object[] values = new Object[1 << 10];
    private int[] hashes = new int[1 << 10];
    private int[] begins = new int[1 << 10];
    private int[] lengths = new int[1 << 10];
    private byte[] spelled = new byte[1 << 14];
    private int used;
    private int size;

    /**
     * An empty map.
     *
     * @param meaning what a text stands for, which is without white space around it
     */
    public CellMap(Function<String, V> meaning) {
        this.meaning = meaning;
    }

    /**
     * What a cell stands for.
     *
     * @param rows rows, at one of them
     * @param at where {@link CsvFile#indexOf} says that the cell's column stands; below 0 for no column
     * @return what its text stands for
     */
    @SuppressWarnings("unchecked") // nothing else is put in
    public V of(PlainRows rows, int at) {
        if (at < 0) {
            return meaning.apply("");
        }
        ByteCells cells = rows.cells();
        int hash = cells.hash(at);
        int slot = hash & values.length - 1;
        for (Object value = values[slot]; value != null; value = values[slot]) {
            if (hashes[slot] == hash && cells.holds(at, spelled, begins[slot], lengths[slot])) {
                return (V) value;
            }
            slot = slot + 1 & values.length - 1;
        }
        V value = meaning.apply(rows.text(at));
        if (size < MOST) {
            put(slot, hash, cells, at, value);
        }
        return value;
    }

    private void put(int slot, int hash, ByteCells cells, int at, V value) {
        int length = cells.end(at) - cells.begin(at);
        if (used + length > spelled.length) {
            spelled = Arrays.copyOf(spelled, Math.max(2 * spelled.length, used + length));
        }
        System.arraycopy(cells.bytes(), cells.begin(at), spelled, used, length);
        values[slot] = value;
        hashes[slot] = hash;
        begins[slot] = used;
        lengths[slot] = length;
        used += length;
        if (2 * ++size > values.length) {
            grow();
        }
    }

    private void grow() {
        @Nullable Object[] oldValues = values;
        int[] oldHashes = hashes;
        int[] oldBegins = begins;
        int[] oldLengths = lengths;
        values = new Object[2 * oldValues.length];
        hashes = new int[values.length];
        begins = new int[values.length];
        lengths = new int[values.length];
        for (int old = 0; old < oldValues.length; old++) {
            if (oldValues[old] != null) {
                int slot = oldHashes[old] & values.length - 1;
                while (values[slot] != null) {
                    slot = slot + 1 & values.length - 1;
                }
                values[slot] = oldValues[old];
                hashes[slot] = oldHashes[old];
                begins[slot] = oldBegins[old];
                lengths[slot] = oldLengths[old];
            }
        }
    }
}
