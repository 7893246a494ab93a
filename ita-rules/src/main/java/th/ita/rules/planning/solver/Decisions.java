package th.ita.rules.planning.solver;

import static th.ita.rules.planning.solver.Program.NO_UNIT;
import static th.ita.rules.planning.solver.Program.has;

import java.util.Optional;
import java.util.stream.IntStream;
import th.ita.rules.planning.solver.Program.Row;

/** What choosing or leaving one item, in the order of the program, makes of a situation. */
final class Decisions {
    private final Program program;
    private final int size;
    private final long[] gains;
    private final long[] costs;
    private final Relaxation relaxation;
    /** For each item, those from it on that gain, cheapest gain first. */
    private final int[][] cheapestFirst;
    /** For each item, how many of each unit there are from it on. */
    private final int[][] unitsFrom;
    /** For each item, the earlier ones that it or a later one is bound to. */
    private final long[] boundBefore;

    Decisions(Program program) {
        this.program = program;
        this.size = program.size();
        this.gains = program.rows().get(0).gains();
        this.costs = program.costs();
        this.relaxation = new Relaxation(program);
        this.cheapestFirst =
                IntStream.rangeClosed(0, size).mapToObj(this::cheapestFirst).toArray(int[][]::new);
        this.unitsFrom = new int[size + 1][program.capacities().length];
        this.boundBefore = new long[size + 1];
        for (int i = size - 1; i >= 0; i--) {
            unitsFrom[i] = unitsFrom[i + 1].clone();
            if (program.units()[i] != NO_UNIT) {
                unitsFrom[i][program.units()[i]]++;
            }
            for (int on : program.dependsOn()[i]) {
                for (int k = Math.min(i, on) + 1; k <= Math.max(i, on); k++) {
                    boundBefore[k] |= 1L << Math.min(i, on);
                }
            }
        }
    }

    private int[] cheapestFirst(int from) {
        return IntStream.range(from, size)
                .filter(i -> gains[i] > 0)
                .boxed()
                .sorted((a, b) -> Long.compare(costs[a] * gains[b], costs[b] * gains[a]))
                .mapToInt(i -> i)
                .toArray();
    }

    Situation start(long budget) {
        long[] needs = program.rows().stream().mapToLong(Row::need).toArray();
        return situation(0, needs, budget, program.capacities().clone(), 0);
    }

    boolean done(Situation situation) {
        for (long need : situation.needs()) {
            if (need > 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row can no longer get what it needs: the first not for the budget left, the others not at all. */
    boolean hopeless(int item, Situation situation) {
        for (int row = 1; row < situation.needs().length; row++) {
            long most = 0;
            for (int i = item; i < size; i++) {
                most += program.rows().get(row).gains()[i];
            }
            if (most < situation.needs()[row]) {
                return true;
            }
        }
        return tooDear(item, situation);
    }

    /** Whether the first row costs more than the budget: by gains alone, then with dependencies and units as well. */
    private boolean tooDear(int item, Situation situation) {
        long need = situation.needs()[0];
        if (need <= 0) {
            return false;
        }
        long spent = 0;
        for (int i : cheapestFirst[item]) {
            if (gains[i] >= need) {
                return spent + (costs[i] * need + gains[i] - 1) / gains[i] > situation.budget()
                        || relaxation.bound(
                                        free(item, situation.bound()),
                                        0,
                                        situation.needs()[0],
                                        situation.left(),
                                        costs[i],
                                        gains[i])
                                > gains[i] * situation.budget();
            }
            spent += costs[i];
            need -= gains[i];
        }
        return true;
    }

    /** The items from one on that can still come. */
    private long free(int item, long chosen) {
        long free = 0;
        for (int i = item; i < size; i++) {
            free |= program.barred()[i] || lacks(i, item, chosen) ? 0 : 1L << i;
        }
        return free;
    }

    Optional<Situation> choose(int item, Situation before) {
        int unit = program.units()[item];
        boolean full = unit != NO_UNIT && before.left()[unit] == 0;
        if (costs[item] > before.budget() || full || program.barred()[item] || lacks(item, item, before.bound())) {
            return Optional.empty();
        }
        long[] needs = before.needs().clone();
        for (int row = 0; row < needs.length; row++) {
            needs[row] -= program.rows().get(row).gains()[item];
        }
        int[] left = before.left().clone();
        if (unit != NO_UNIT) {
            left[unit]--;
        }
        return Optional.of(
                situation(item + 1, needs, before.budget() - costs[item], left, before.bound() | (1L << item)));
    }

    Optional<Situation> leave(int item, Situation before) {
        return program.must()[item] || wanted(item, before.bound())
                ? Optional.empty()
                : Optional.of(situation(
                        item + 1,
                        before.needs().clone(),
                        before.budget(),
                        before.left().clone(),
                        before.bound()));
    }

    /** Whether an item depends on one that was left out, of those that are decided. */
    private boolean lacks(int item, int decided, long chosen) {
        for (int on : program.dependsOn()[item]) {
            if (on < decided && !has(chosen, on)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an earlier item that was chosen depends on an item. */
    private boolean wanted(int item, long chosen) {
        for (int i = 0; i < item; i++) {
            if (has(chosen, i)) {
                for (int on : program.dependsOn()[i]) {
                    if (on == item) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The situation before an item, without what no longer matters. */
    private Situation situation(int item, long[] needs, long budget, int[] left, long chosen) {
        for (int row = 0; row < needs.length; row++) {
            needs[row] = Math.max(0, needs[row]);
        }
        for (int unit = 0; unit < left.length; unit++) {
            left[unit] = Math.min(left[unit], unitsFrom[item][unit]);
        }
        return new Situation(needs, budget, left, chosen & boundBefore[item]);
    }
}
