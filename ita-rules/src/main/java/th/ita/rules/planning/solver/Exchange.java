package th.ita.rules.planning.solver;

/**
 * Makes a set cheaper by exchange: one item or two of it for none, one or two others, as long as that saves and every
 * condition still holds. A search that begins with a cheap set has little left to rule out; whether the set is the
 * cheapest is for the search to tell.
 */
final class Exchange {
    private final Program program;
    private final long[] costs;
    private final long[] gains;

    Exchange(Program program) {
        this.program = program;
        this.costs = program.costs();
        this.gains = program.rows().get(0).gains();
    }

    /** The set, or a cheaper one that no such exchange makes cheaper still. */
    long improved(long set) {
        long best = set;
        for (long next = step(best); next != best; next = step(best)) {
            best = next;
        }
        return best;
    }

    /** The set after one exchange that saves; the set itself where there is none. */
    private long step(long set) {
        long spare = program.gain(0, set) - program.rows().get(0).need();
        for (long outer = set; outer != 0; outer &= outer - 1) {
            int one = Long.numberOfTrailingZeros(outer);
            long without = set & ~(1L << one);
            long found = refilled(set, without, costs[one], gains[one] - spare);
            for (long inner = outer & (outer - 1); found == set && inner != 0; inner &= inner - 1) {
                int two = Long.numberOfTrailingZeros(inner);
                found = refilled(set, without & ~(1L << two), costs[one] + costs[two], gains[one] + gains[two] - spare);
            }
            if (found != set) {
                return found;
            }
        }
        return set;
    }

    /** What is left of a set with none, one or two others for less than what was taken out; the set where there are none. */
    private long refilled(long set, long left, long cost, long gain) {
        if (cost > 0 && gain <= 0 && program.allows(left)) {
            return left;
        }
        long others = Search.everything(program) & ~set;
        for (long outer = others; outer != 0; outer &= outer - 1) {
            int one = Long.numberOfTrailingZeros(outer);
            if (costs[one] >= cost) {
                continue;
            }
            if (gains[one] >= gain && program.allows(left | (1L << one))) {
                return left | (1L << one);
            }
            for (long inner = outer & (outer - 1); inner != 0; inner &= inner - 1) {
                int two = Long.numberOfTrailingZeros(inner);
                if (costs[one] + costs[two] < cost && gains[one] + gains[two] >= gain) {
                    long filled = left | (1L << one) | (1L << two);
                    if (program.allows(filled)) {
                        return filled;
                    }
                }
            }
        }
        return set;
    }
}
