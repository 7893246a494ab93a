package th.ita.rules.planning.solver;

import static th.ita.rules.planning.solver.Program.has;

import java.util.Optional;
import th.ita.rules.planning.solver.Prices.Entry;
import th.ita.rules.planning.solver.Prices.Kind;

/** What dependencies and items that must come leave no choice about. */
final class Chains {
    private final Program program;
    private final long must;
    private final long barred;
    private final long[] dependsOn;
    /** The items that depend on others, as a set. */
    private final long dependents;
    /** The items that others depend on where a unit limits either. */
    private final long knots;

    Chains(Program program) {
        this.program = program;
        this.dependsOn = new long[program.size()];
        long mustCome = 0;
        long cannotCome = 0;
        long depending = 0;
        long knotted = 0;
        for (int i = 0; i < program.size(); i++) {
            for (int on : program.dependsOn()[i]) {
                dependsOn[i] |= 1L << on;
                boolean limited = program.units()[i] != Program.NO_UNIT || program.units()[on] != Program.NO_UNIT;
                knotted |= limited ? 1L << on : 0;
            }
            mustCome |= program.must()[i] ? 1L << i : 0;
            cannotCome |= program.barred()[i] ? 1L << i : 0;
            depending |= dependsOn[i] != 0 ? 1L << i : 0;
        }
        this.must = mustCome;
        this.barred = cannotCome;
        this.dependents = depending;
        this.knots = knotted;
    }

    /**
     * The items that others depend on where a unit limits either: bounds see dependencies and units one after the other,
     * so these are best decided first.
     */
    long knots() {
        return knots;
    }

    /** A free item that cannot be chosen, or must be, as things stand; -1 if there is none. */
    int forced(long chosen, long free) {
        long forced = free & (must | barred);
        if (forced != 0) {
            return Long.numberOfTrailingZeros(forced);
        }
        long gone = Search.everything(program) & ~chosen & ~free;
        for (long rest = dependents; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            if (has(chosen, i) && (dependsOn[i] & free) != 0) {
                return Long.numberOfTrailingZeros(dependsOn[i] & free);
            }
            if (has(free, i) && (dependsOn[i] & gone) != 0) {
                return i;
            }
        }
        return -1;
    }

    /** The condition that choosing an item breaks. */
    Optional<Entry> brokenWith(int item, long chosen, long free) {
        if (has(barred, item)) {
            return Optional.of(new Entry(Kind.BARRED, item, 0, 1));
        }
        long missing = dependsOn[item] & ~chosen & ~free;
        return missing == 0
                ? Optional.empty()
                : Optional.of(new Entry(Kind.NEEDS, item, Long.numberOfTrailingZeros(missing), 1));
    }

    /** The condition that leaving an item out breaks. */
    Optional<Entry> brokenWithout(int item, long chosen) {
        if (has(must, item)) {
            return Optional.of(new Entry(Kind.MUST, item, 0, 1));
        }
        for (long rest = dependents & chosen; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            if (has(dependsOn[i], item)) {
                return Optional.of(new Entry(Kind.NEEDS, i, item, 1));
            }
        }
        return Optional.empty();
    }
}
