package th.ita.rules.planning.solver;

import static th.ita.rules.planning.solver.Program.NO_UNIT;

import java.util.List;
import java.util.Optional;
import th.ita.rules.planning.solver.Prices.Entry;
import th.ita.rules.planning.solver.Prices.Kind;

/**
 * Branch and bound. Each case fixes some items in or out; what the rest must cost at least comes from {@link Relaxation},
 * at the price of a point of score that makes the bound highest. A case that cannot beat the best set found is settled.
 */
public final class Search {
    private static final int PRICE_STEPS = 12;
    private static final Tree UNRECORDED = new Tree.Leaf(new Prices(1, List.of()));

    private final Program program;
    private final boolean recording;
    private final long limit;
    private final Relaxation relaxation;
    private final RowLimits rowLimits;
    private final Chains chains;
    private final Exchange exchange;
    private final int[] left;
    private final long tooMuch;
    private long best;
    private long bestSet;
    private boolean found;
    private long visited;

    private Search(Program program, boolean recording, long limit) {
        this.program = program;
        this.recording = recording;
        this.limit = limit;
        this.relaxation = new Relaxation(program);
        this.rowLimits = new RowLimits(program);
        this.chains = new Chains(program);
        this.exchange = new Exchange(program);
        this.left = program.capacities().clone();
        this.tooMuch = Math.addExact(program.cost(everything(program)), 1);
        this.best = tooMuch;
    }

    /**
     * Finds a cheapest set.
     *
     * @param program the program
     * @param recording whether the cases are to be recorded
     * @param limit how many cases to look at at most
     * @return what was found; nothing if the limit was passed
     */
    public static Optional<Optimum> run(Program program, boolean recording, long limit) {
        Search search = new Search(program, recording, limit);
        Tree tree =
                search.visit(0, everything(program), 0, program.rows().get(0).need(), 0, 1);
        return search.visited > limit
                ? Optional.empty()
                : Optional.of(new Optimum(
                        search.found, search.best, search.bestSet, recording ? Optional.of(tree) : Optional.empty()));
    }

    static long everything(Program program) {
        return (1L << program.size()) - 1;
    }

    /** Settles a case: the cheapest set in it is found, or none in it is cheaper than the best. */
    private Tree visit(long chosen, long free, long cost, long need, long p, long q) {
        if (++visited > limit) {
            return UNRECORDED;
        }
        int forced = chains.forced(chosen, free);
        if (forced >= 0) {
            return branch(forced, chosen, free, cost, need, p, q);
        }
        for (long rest = free & chains.knots(); rest != 0; rest &= rest - 1) {
            int knot = Long.numberOfTrailingZeros(rest);
            if (isFull(knot)) {
                return branch(knot, chosen, free, cost, need, p, q);
            }
        }
        for (int row = 0; row < program.rows().size(); row++) {
            long most = rowLimits.most(row, free, left);
            if (program.gain(row, chosen) + most < program.rows().get(row).need()) {
                return recording ? new Tree.Leaf(rowLimits.prices(row, free, left, tooMuch)) : UNRECORDED;
            }
        }
        return need <= 0 ? bare(chosen, free, cost, need) : priced(chosen, free, cost, need, p, q);
    }

    /** A case where the first row needs nothing more. */
    private Tree bare(long chosen, long free, long cost, long need) {
        long bound = relaxation.bound(free, cost, need, left, 0, 1);
        consider(chosen | relaxation.choice(), cost + program.cost(relaxation.choice()));
        return bound >= best ? leaf(free, 0, 1) : branch(next(free), chosen, free, cost, need, 0, 1);
    }

    /** A case where it does: closes in on the price that makes the bound highest, between too little gain and enough. */
    private Tree priced(long chosen, long free, long cost, long need, long inheritedP, long inheritedQ) {
        long all = rowLimits.mostSet(0, free, left);
        long lowCost = 0;
        long lowGain = 0;
        long highCost = program.cost(all);
        long highGain = program.gain(0, all);
        boolean inherited = inheritedP > 0;
        long p = inherited ? inheritedP : highCost;
        long q = inherited ? inheritedQ : highGain;
        for (int step = 0; step < PRICE_STEPS; step++) {
            long bound = relaxation.bound(free, cost, need, left, p, q);
            long choice = relaxation.choice();
            long choiceCost = program.cost(choice);
            if (bound <= q * (best - 1)) {
                consider(chosen | choice, cost + choiceCost);
            }
            if (bound > q * (best - 1)) {
                return leaf(free, p, q);
            }
            long gain = program.gain(0, choice);
            if (gain >= need) {
                highCost = choiceCost;
                highGain = gain;
            } else {
                lowCost = choiceCost;
                lowGain = gain;
            }
            long dearer = highCost - lowCost;
            long better = highGain - lowGain;
            if (dearer <= 0 || better <= 0) {
                break;
            }
            if (dearer * q == better * p) {
                break;
            }
            p = dearer;
            q = better;
        }
        return branch(next(free), chosen, free, cost, need, p, q);
    }

    private void consider(long candidate, long cost) {
        if (cost < best && program.allows(candidate)) {
            bestSet = exchange.improved(candidate);
            best = program.cost(bestSet);
            found = true;
        }
    }

    private boolean isFull(int item) {
        return program.units()[item] != NO_UNIT && left[program.units()[item]] == 0;
    }

    /** The free item that the last bound was least sure of, among knots as long as there are any. */
    private int next(long free) {
        int next = -1;
        long knots = free & chains.knots();
        for (long rest = knots != 0 ? knots : free; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            if (!isFull(i) && (next < 0 || relaxation.distance(i) < relaxation.distance(next))) {
                next = i;
            }
        }
        return next;
    }

    private Tree branch(int item, long chosen, long free, long cost, long need, long p, long q) {
        long others = free & ~(1L << item);
        int unit = program.units()[item];
        Optional<Entry> broken = chains.brokenWith(item, chosen, free);
        Tree with;
        if (broken.isPresent()) {
            with = broken(broken.get());
        } else if (isFull(item)) {
            with = broken(new Entry(Kind.UNIT, unit, 0, tooMuch));
        } else {
            if (unit != NO_UNIT) {
                left[unit]--;
            }
            with = visit(
                    chosen | (1L << item),
                    others,
                    cost + program.costs()[item],
                    need - program.rows().get(0).gains()[item],
                    p,
                    q);
            if (unit != NO_UNIT) {
                left[unit]++;
            }
        }
        Tree without = chains.brokenWithout(item, chosen)
                .map(this::broken)
                .orElseGet(() -> visit(chosen, others, cost, need, p, q));
        return recording ? new Tree.Branch(item, with, without) : UNRECORDED;
    }

    private Tree broken(Entry entry) {
        return recording
                ? new Tree.Leaf(new Prices(1, List.of(new Entry(entry.kind(), entry.one(), entry.other(), tooMuch))))
                : UNRECORDED;
    }

    private Tree leaf(long free, long p, long q) {
        return recording ? new Tree.Leaf(relaxation.prices(free, p, q)) : UNRECORDED;
    }
}
