package th.ita.rules.batch;

import java.util.Arrays;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;

/**
 * The places of agencies among others, by their printed totals: no paper could explain why of two agencies with the same
 * printed total one stands before the other. Immutable and thread-safe.
 */
public final class Standings {
    private final int[] ascending;
    /** How many are not above each total from 0 on; none where that would take more room than the totals themselves. */
    private final int[] notAbove;

    private Standings(int[] ascending) {
        this.ascending = ascending;
        int greatest = ascending.length == 0 ? 0 : ascending[ascending.length - 1];
        this.notAbove = new int[greatest < 2 * ascending.length ? greatest + 1 : 0];
        for (int total = 0, below = 0; total < notAbove.length; total++) {
            while (below < ascending.length && ascending[below] <= total) {
                below++;
            }
            notAbove[total] = below;
        }
    }

    /**
     * The standings of totals.
     *
     * @param totals printed totals in units of their last digit; what is negative is unknown and does not count
     * @return the standings
     */
    public static Standings of(int[] totals) {
        int[] sorted = totals.clone();
        Arrays.sort(sorted);
        int unknown = 0;
        while (unknown < sorted.length && sorted[unknown] < 0) {
            unknown++;
        }
        return new Standings(Arrays.copyOfRange(sorted, unknown, sorted.length));
    }

    /** {@return how many totals count} */
    public int size() {
        return ascending.length;
    }

    /**
     * The place of a total: one more than the number of those above it, so that equal totals share a place and the
     * places after them are left out (1, 2, 2, 4).
     *
     * @param total one of the totals
     * @return its place, from 1
     */
    public int rank(int total) {
        return 1 + ascending.length - notAbove(total);
    }

    /**
     * The percentile of a total: what share of the totals, its own among them, are not above it. The highest is at 100,
     * equal totals are at the same percentile, and the only one of a group is at 100.
     *
     * @param total one of the totals
     * @return the percentile, above 0 and up to 100, exactly
     */
    public Fraction percentile(int total) {
        return Fraction.of(100L * notAbove(total), ascending.length);
    }

    /**
     * The percentile of a total as it is printed.
     *
     * @param total one of the totals
     * @param rule how it is rounded
     * @return the percentile in units of its last digit
     */
    public long percentile(int total, Rounding rule) {
        return rule.units(100L * notAbove(total), ascending.length);
    }

    private int notAbove(int total) {
        if (total < notAbove.length) {
            return notAbove[total];
        }
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= total) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
