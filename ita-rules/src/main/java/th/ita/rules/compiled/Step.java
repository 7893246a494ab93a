package th.ita.rules.compiled;

import java.io.Serializable;

/**
 * How one level is worked out for a block of agencies at once, from what is worked out already. A level whose inputs are
 * not all known takes its published figure; without one it is unknown, which is -1.
 */
abstract sealed class Step implements Serializable permits CountStep, SumStep, FiguresStep, AloneStep {
    private static final long serialVersionUID = 1L;

    private final int level;
    private final StandIn standIn;

    Step(int level, StandIn standIn) {
        this.level = level;
        this.standIn = standIn;
    }

    /** Works out the level for the agencies of a block. */
    final void run(BatchInputs in, BatchScores out, Block block) {
        sum(in, out, block);
        standIn.finish(in, out.numerators[level], block);
    }

    /** Sums up the inputs into the block: numerators, and signs that are negative where an input is unknown. */
    abstract void sum(BatchInputs in, BatchScores out, Block block);
}
