package th.ita.rules.compiled;

import java.util.Arrays;

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

    long[] items() {
        return items;
    }

    long hundred() {
        return hundred;
    }

    @Override
    boolean sum(BatchInputs in, Block block, long[] scores) {
        Arrays.fill(scores, 0, block.size, 0);
        boolean known = true;
        for (int word = 0; word < items.length; word++) {
            if (items[word] != 0) {
                count(in.met[word], items[word], block, scores);
                known &= (items[word] & ~block.knownItems[word]) == 0;
            }
        }
        if (!known) {
            tell(in, block);
        }
        return known;
    }

    private void count(long[] met, long counting, Block block, long[] scores) {
        for (int i = 0, agency = block.from; i < block.size; i++, agency++) {
            scores[i] += Long.bitCount(met[agency] & counting) * hundred;
        }
    }

    private void tell(BatchInputs in, Block block) {
        for (int i = 0, agency = block.from; i < block.size; i++, agency++) {
            long missing = 0;
            for (int word = 0; word < items.length; word++) {
                missing |= items[word] & ~in.known[word][agency];
            }
            block.unknown[i] = missing == 0 ? 0 : -1;
        }
    }
}
