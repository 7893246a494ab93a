package th.ita.rules.compiled;

/** Agencies that are worked out together, with room for what is summed up. One thread's own. */
final class Block {
    /** As many agencies as keep all columns of a block in the processor's nearer caches. */
    static final int MOST = 512;

    final long[] sums = new long[MOST];
    final long[] unknown = new long[MOST];
    final int[] figureSums = new int[MOST];
    final int[] figureUnknown = new int[MOST];
    int from;
    int size;

    /** Moves on to the agencies from the given one, as many as fit. */
    void move(int first, int end) {
        from = first;
        size = Math.min(MOST, end - first);
    }
}
