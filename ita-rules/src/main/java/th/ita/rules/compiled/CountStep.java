package th.ita.rules.compiled;

/** The share of items that are met. */
final class CountStep extends Step {
    private static final long serialVersionUID = 1L;

    /** The items that count, as bits. */
    private final long[] items;
    /** The numerator of one met item. */
    private final long hundred;

    CountStep(int level, long[] items, long hundred, StandIn standIn) {
        super(level, standIn);
        this.items = items;
        this.hundred = hundred;
    }

    @Override
    void sum(BatchInputs in, BatchScores out, Block block) {
        for (int i = 0, agency = block.from; i < block.size; i++, agency++) {
            int count = 0;
            long missing = 0;
            for (int word = 0; word < items.length; word++) {
                count += Long.bitCount(in.met[word][agency] & items[word]);
                missing |= items[word] & ~in.known[word][agency];
            }
            block.sums[i] = count * hundred;
            block.unknown[i] = missing == 0 ? 0 : -1;
        }
    }
}
