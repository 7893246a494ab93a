package th.ita.rules.compiled;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What is known of many agencies, in columns: items as bits, figures as whole units. Everything is unknown at first.
 * Made by {@link CompiledScorer#inputs}, filled by one thread and read by any number.
 */
public final class BatchInputs {
    /** What stands for a figure that is not known. */
    public static final int UNKNOWN = -1;

    private final int agencies;
    private final int most;
    final long[][] met;
    final long[][] known;
    final int[][] figures;
    /** Of how many agencies the figure of each column is known. */
    private final int[] given;

    private final int levels;
    /** Room to work blocks out in, until a thread takes it. */
    private final AtomicReference<@Nullable Block> spare = new AtomicReference<>();

    BatchInputs(int agencies, int items, int columns, int unit, int levels) {
        this.levels = levels;
        this.agencies = agencies;
        this.most = 100 * unit;
        int words = (items + 63) / 64;
        this.met = new long[words][agencies];
        this.known = new long[words][agencies];
        this.figures = new int[columns][agencies];
        this.given = new int[columns];
        clear();
    }

    /** {@return how many agencies there is room for} */
    public int agencies() {
        return agencies;
    }

    /** Forgets everything, so that the same room serves again. */
    public void clear() {
        for (int word = 0; word < met.length; word++) {
            Arrays.fill(met[word], 0);
            Arrays.fill(known[word], 0);
        }
        for (int[] column : figures) {
            Arrays.fill(column, UNKNOWN);
        }
        Arrays.fill(given, 0);
    }

    /**
     * States the outcome of an item.
     *
     * @param agency the agency, from 0
     * @param item the item's index in {@link CompiledScorer#items()}
     * @param isMet whether it was met
     */
    public void item(int agency, int item, boolean isMet) {
        long bit = 1L << (item & 63);
        known[item >> 6][agency] |= bit;
        if (isMet) {
            met[item >> 6][agency] |= bit;
        } else {
            met[item >> 6][agency] &= ~bit;
        }
    }

    /**
     * States the outcomes of 64 items at once.
     *
     * @param agency the agency, from 0
     * @param word which 64 items, from 0; bit b of word w is item 64w + b of {@link CompiledScorer#items()}
     * @param metBits the items that were met
     * @param knownBits the items whose outcome is known
     */
    public void items(int agency, int word, long metBits, long knownBits) {
        met[word][agency] = metBits & knownBits;
        known[word][agency] = knownBits;
    }

    /**
     * States a figure.
     *
     * @param agency the agency, from 0
     * @param column its index in {@link FigureColumns#codes()}
     * @param units the figure in units, 0 to 100 in units, or {@link #UNKNOWN}
     * @throws th.ita.domain.OutOfRangeException if the figure lies outside 0 to 100
     */
    public void figure(int agency, int column, int units) {
        if (units < UNKNOWN || units > most) {
            throw new th.ita.domain.OutOfRangeException("figure", units, "0 to " + most);
        }
        given[column] += (units >= 0 ? 1 : 0) - (figures[column][agency] >= 0 ? 1 : 0);
        figures[column][agency] = units;
    }

    /** Lends room for a block to a thread, which {@linkplain #giveBack gives it back}. */
    Block lend() {
        Block room = spare.getAndSet(null);
        return room == null ? new Block(levels, known.length) : room;
    }

    void giveBack(Block room) {
        spare.set(room);
    }

    /** Whether the figure of a column is known of every agency there is room for. */
    boolean isKnown(int column) {
        return given[column] == agencies;
    }
}
