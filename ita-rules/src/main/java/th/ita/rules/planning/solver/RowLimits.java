package th.ita.rules.planning.solver;

import static th.ita.rules.planning.solver.Program.NO_UNIT;
import static th.ita.rules.planning.solver.Program.has;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import th.ita.rules.planning.solver.Prices.Entry;
import th.ita.rules.planning.solver.Prices.Kind;

/** The most that the free items can add to a row, each unit giving its best as far as it can. */
final class RowLimits {
    private final Program program;
    private final int[][] bestFirst;
    private final int[] taken;

    RowLimits(Program program) {
        this.program = program;
        this.bestFirst =
                program.rows().stream().map(row -> bestFirst(row.gains())).toArray(int[][]::new);
        this.taken = new int[program.capacities().length];
    }

    /** The items that gain, sorted by putting one after the other in its place: they are few. */
    private static int[] bestFirst(long[] gains) {
        int[] order = new int[gains.length];
        int count = 0;
        for (int i = 0; i < gains.length; i++) {
            if (gains[i] > 0) {
                int place = count++;
                while (place > 0 && gains[order[place - 1]] < gains[i]) {
                    order[place] = order[place - 1];
                    place--;
                }
                order[place] = i;
            }
        }
        return Arrays.copyOf(order, count);
    }

    long most(int row, long free, int[] left) {
        return program.gain(row, mostSet(row, free, left));
    }

    long mostSet(int row, long free, int[] left) {
        Arrays.fill(taken, 0);
        long set = 0;
        for (int i : bestFirst[row]) {
            if (has(free, i)) {
                int unit = program.units()[i];
                if (unit == NO_UNIT || taken[unit]++ < left[unit]) {
                    set |= 1L << i;
                }
            }
        }
        return set;
    }

    /** Prices that show that a row cannot be met: of the row, and of each unit the best it cannot give any more. */
    Prices prices(int row, long free, int[] left, long price) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(Kind.ROW, row, 0, price));
        long[] gains = program.rows().get(row).gains();
        Arrays.fill(taken, 0);
        for (int i : bestFirst[row]) {
            int unit = program.units()[i];
            if (has(free, i) && unit != NO_UNIT && taken[unit]++ == left[unit]) {
                entries.add(new Entry(Kind.UNIT, unit, 0, Math.multiplyExact(price, gains[i])));
            }
        }
        return new Prices(1, List.copyOf(entries));
    }
}
