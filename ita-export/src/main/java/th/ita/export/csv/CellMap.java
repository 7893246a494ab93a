package th.ita.export.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

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

    /** What is known of a spelling, side by side: its hash, where its bytes begin, how many they are, and its number from 1. */
    private static final int HASH = 0;

    private static final int BEGIN = 1;
    private static final int LENGTH = 2;
    private static final int NUMBER = 3;
    private static final int WIDTH = 4;

    private final Function<String, V> meaning;
    private final List<V> values = new ArrayList<>();
    private int[] slots = new int[WIDTH << 10];
    private byte[] spelled = new byte[1 << 14];
    private int used;

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
    public V of(PlainRows rows, int at) {
        if (at < 0) {
            return meaning.apply("");
        }
        ByteCells cells = rows.cells();
        int hash = cells.hash(at);
        int slot = slot(hash);
        while (slots[slot + NUMBER] != 0) {
            if (slots[slot + HASH] == hash && cells.holds(at, spelled, slots[slot + BEGIN], slots[slot + LENGTH])) {
                return values.get(slots[slot + NUMBER] - 1);
            }
            slot = after(slot);
        }
        V value = meaning.apply(rows.text(at));
        if (values.size() < MOST) {
            values.add(value);
            put(slot, hash, keep(cells, at), cells.end(at) - cells.begin(at), values.size());
            if (WIDTH * values.size() > slots.length / 4 * 3) {
                grow();
            }
        }
        return value;
    }

    private int slot(int hash) {
        return (hash * WIDTH) & (slots.length - 1);
    }

    private int after(int slot) {
        return (slot + WIDTH) & (slots.length - 1);
    }

    private int keep(ByteCells cells, int at) {
        int length = cells.end(at) - cells.begin(at);
        if (used + length > spelled.length) {
            spelled = Arrays.copyOf(spelled, Math.max(2 * spelled.length, used + length));
        }
        System.arraycopy(cells.bytes(), cells.begin(at), spelled, used, length);
        used += length;
        return used - length;
    }

    private void put(int slot, int hash, int begin, int length, int number) {
        slots[slot + HASH] = hash;
        slots[slot + BEGIN] = begin;
        slots[slot + LENGTH] = length;
        slots[slot + NUMBER] = number;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[2 * old.length];
        for (int at = 0; at < old.length; at += WIDTH) {
            if (old[at + NUMBER] != 0) {
                int slot = slot(old[at + HASH]);
                while (slots[slot + NUMBER] != 0) {
                    slot = after(slot);
                }
                put(slot, old[at + HASH], old[at + BEGIN], old[at + LENGTH], old[at + NUMBER]);
            }
        }
    }
}
