package th.ita.rules.planning.solver;

import java.util.List;

/**
 * A task in whole numbers. Choose some of n items so that every row's gains sum to its need, no unit takes more items
 * than it can, an item comes only with those it depends on, and the cost is least. The arrays are read only.
 *
 * @param costs the cost of each item, 0 or more
 * @param rows what is to be reached, one row or more; the first leads the search
 * @param units the unit of each item, from 0; {@link #NO_UNIT} where none limits it
 * @param capacities how many items each unit can take
 * @param dependsOn the items each item depends on, as far as they are items of the program
 * @param barred whether an item depends on something that cannot come
 * @param must whether an item is to be chosen in any case
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed, and read in the innermost loop
public record Program(
        long[] costs,
        List<Row> rows,
        int[] units,
        int[] capacities,
        int[][] dependsOn,
        boolean[] barred,
        boolean[] must) {
    /** The unit of an item that no unit limits. */
    public static final int NO_UNIT = -1;
    /** The most items a program can have, so that a set of them fits a word. */
    public static final int MOST_ITEMS = 63;

    /**
     * What is to be reached.
     *
     * @param gains what each item adds, 0 or more
     * @param need the least sum
     */
    @SuppressWarnings("ArrayRecordComponent") // as above
    public record Row(long[] gains, long need) {}

    /** {@return how many items there are} */
    public int size() {
        return costs.length;
    }

    /** {@return the same with another need of the first row} */
    Program needing(long need) {
        List<Row> changed = new java.util.ArrayList<>(rows);
        changed.set(0, new Row(rows.get(0).gains(), need));
        return new Program(costs, List.copyOf(changed), units, capacities, dependsOn, barred, must);
    }

    /** What the chosen items add to a row. */
    long gain(int row, long chosen) {
        return sum(rows.get(row).gains(), chosen);
    }

    /** What the chosen items cost. */
    long cost(long chosen) {
        return sum(costs, chosen);
    }

    /**
     * Whether a set keeps every condition.
     *
     * @param chosen the set, one bit an item
     * @return whether it does
     */
    public boolean allows(long chosen) {
        for (int row = 0; row < rows.size(); row++) {
            if (gain(row, chosen) < rows.get(row).need()) {
                return false;
            }
        }
        int[] left = capacities.clone();
        for (int i = 0; i < size(); i++) {
            if (!has(chosen, i)) {
                if (must[i]) {
                    return false;
                }
            } else if (barred[i] || !covered(i, chosen) || (units[i] != NO_UNIT && --left[units[i]] < 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean covered(int item, long chosen) {
        for (int on : dependsOn[item]) {
            if (!has(chosen, on)) {
                return false;
            }
        }
        return true;
    }

    static boolean has(long set, int item) {
        return ((set >>> item) & 1) != 0;
    }

    private static long sum(long[] values, long chosen) {
        long sum = 0;
        for (long rest = chosen; rest != 0; rest &= rest - 1) {
            sum += values[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }
}
