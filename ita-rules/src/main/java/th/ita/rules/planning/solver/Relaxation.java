package th.ita.rules.planning.solver;

import static th.ita.rules.planning.solver.Program.NO_UNIT;
import static th.ita.rules.planning.solver.Program.has;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import th.ita.rules.planning.solver.Prices.Entry;
import th.ita.rules.planning.solver.Prices.Kind;

/**
 * A lower bound of the cost of one case. The first row is taken into the cost at a price p/q; a dependency moves what its
 * item is worth over to what it depends on; and of each full unit only the best items stay. What is left is a sum over
 * single items, and its least value, times q, is the bound. Whole numbers throughout.
 */
final class Relaxation {
    private final Program program;
    private final int size;
    private final long[] costs;
    private final long[] gains;
    private final int[] dependentsFirst;
    private final long[] net;
    private final long[] moved;
    private final long[] sorted;
    private final long[] unitPrices;
    /** The choice behind the last bound, made whole by dependencies: a candidate, if it keeps all conditions. */
    private long choice;

    Relaxation(Program program) {
        this.program = program;
        this.size = program.size();
        this.costs = program.costs();
        this.gains = program.rows().get(0).gains();
        this.dependentsFirst = dependentsFirst(program.dependsOn());
        this.net = new long[size];
        this.moved = new long[size];
        this.sorted = new long[size];
        this.unitPrices = new long[program.capacities().length];
    }

    /** The choice behind the last bound, of items that were still free. */
    long choice() {
        return choice;
    }

    /** What an item was worth to the last bound, as a distance from indifference. */
    long distance(int item) {
        return Math.abs(net[item]);
    }

    /** The bound, times q, at the price p/q of what the first row still needs. */
    long bound(long free, long fixedCost, long need, int[] left, long p, long q) {
        for (long rest = free; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            net[i] = q * costs[i] - p * gains[i];
            moved[i] = 0;
        }
        for (int i : dependentsFirst) {
            if (has(free, i) && net[i] < 0) {
                move(i, free);
            }
        }
        choice = 0;
        long bound = q * fixedCost + p * need;
        for (long rest = free; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            if (net[i] < 0 && program.units()[i] == NO_UNIT) {
                bound += net[i];
                choice |= 1L << i;
            }
        }
        for (int unit = 0; unit < unitPrices.length; unit++) {
            bound += best(unit, free, left[unit]);
        }
        complete(free);
        return bound;
    }

    private void move(int item, long free) {
        for (int on : program.dependsOn()[item]) {
            if (has(free, on) && net[on] > 0 && net[item] < 0) {
                long amount = Math.min(-net[item], net[on]);
                net[item] += amount;
                net[on] -= amount;
                moved[item] += amount;
            }
        }
    }

    /** The sum of the best items of a unit, as many as it can still take; the next best sets the unit's price. */
    private long best(int unit, long free, int left) {
        int wanted = 0;
        long sum = 0;
        for (long rest = free; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            if (net[i] < 0 && program.units()[i] == unit) {
                sorted[wanted++] = net[i];
                sum += net[i];
            }
        }
        unitPrices[unit] = 0;
        if (wanted > left) {
            Arrays.sort(sorted, 0, wanted);
            unitPrices[unit] = -sorted[left];
            sum = 0;
            for (int k = 0; k < left; k++) {
                sum += sorted[k];
            }
        }
        int taken = 0;
        for (long rest = free; rest != 0 && taken < left; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            if (net[i] < 0 && program.units()[i] == unit && -net[i] >= unitPrices[unit]) {
                choice |= 1L << i;
                taken++;
            }
        }
        return sum;
    }

    /** Takes in what chosen items depend on, and items whose worth went over to what was chosen. */
    private void complete(long free) {
        for (int k = 0; k < dependentsFirst.length; k++) {
            int i = dependentsFirst[k];
            if (has(choice, i)) {
                for (int on : program.dependsOn()[i]) {
                    choice |= free & (1L << on);
                }
            }
        }
        for (int k = dependentsFirst.length - 1; k >= 0; k--) {
            int i = dependentsFirst[k];
            if (has(free, i) && moved[i] > 0 && net[i] == 0) {
                boolean covered = true;
                for (int on : program.dependsOn()[i]) {
                    covered &= !has(free, on) || has(choice, on);
                }
                choice |= covered ? 1L << i : 0;
            }
        }
    }

    /** The prices of the last bound. */
    Prices prices(long free, long p, long q) {
        List<Entry> entries = new ArrayList<>();
        add(entries, Kind.ROW, 0, 0, p);
        for (int unit = 0; unit < unitPrices.length; unit++) {
            add(entries, Kind.UNIT, unit, 0, unitPrices[unit]);
        }
        long[] again = new long[size];
        for (long rest = free; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            again[i] = q * costs[i] - p * gains[i];
        }
        for (int i : dependentsFirst) {
            for (int on : program.dependsOn()[i]) {
                if (has(free, i) && has(free, on) && again[on] > 0 && again[i] < 0) {
                    long amount = Math.min(-again[i], again[on]);
                    again[i] += amount;
                    again[on] -= amount;
                    add(entries, Kind.NEEDS, i, on, amount);
                }
            }
        }
        return new Prices(q, List.copyOf(entries));
    }

    private static void add(List<Entry> entries, Kind kind, int one, int other, long price) {
        if (price > 0) {
            entries.add(new Entry(kind, one, other, price));
        }
    }

    /** The items that depend on others, before those they depend on; in any order where they go in a ring. */
    private static int[] dependentsFirst(int[][] dependsOn) {
        int[] order = new int[dependsOn.length];
        boolean[] seen = new boolean[dependsOn.length];
        int[] count = {0};
        for (int i = 0; i < dependsOn.length; i++) {
            visit(i, dependsOn, seen, order, count);
        }
        for (int a = 0, b = order.length - 1; a < b; a++, b--) {
            int swap = order[a];
            order[a] = order[b];
            order[b] = swap;
        }
        return Arrays.stream(order).filter(i -> dependsOn[i].length > 0).toArray();
    }

    private static void visit(int item, int[][] dependsOn, boolean[] seen, int[] order, int[] count) {
        if (!seen[item]) {
            seen[item] = true;
            for (int on : dependsOn[item]) {
                visit(on, dependsOn, seen, order, count);
            }
            order[count[0]++] = item;
        }
    }
}
