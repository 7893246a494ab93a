package th.ita.rules.compiled;

import java.util.Arrays;

/**
 * Agencies that are worked out together, with room for what is summed up, and what is known of all of them: where nothing is
 * unknown, nobody has to look for what stands in. One thread's own.
 */
final class Block {
    /** As many agencies as keep all columns of a block in the processor's nearer caches. */
    static final int MOST = 512;

    /** The numerators of every level. */
    final long[][] scores;

    final int[] sums = new int[MOST];
    /** Negative for agencies whose level cannot be summed up, where a step says that there are such. */
    final long[] unknown = new long[MOST];
    /** The levels whose scores are known of every agency. */
    final boolean[] known;
    /** The items whose outcomes are known of every agency, as bits. */
    final long[] knownItems;

    int from;
    int size;

    Block(int levels, int words) {
        this.scores = new long[levels][MOST];
        this.known = new boolean[levels];
        this.knownItems = new long[words];
    }

    /** Moves on to the agencies from the given one, as many as fit. */
    void move(BatchInputs in, int first, int end) {
        from = first;
        size = Math.min(MOST, end - first);
        Arrays.fill(known, false);
        for (int word = 0; word < knownItems.length; word++) {
            knownItems[word] = knownOfAll(in.known[word]);
        }
    }

    private long knownOfAll(long[] items) {
        long all = -1;
        for (int agency = from; agency < from + size; agency++) {
            all &= items[agency];
        }
        return all;
    }
}
