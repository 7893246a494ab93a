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

    int level() {
        return level;
    }

    /** Works out the level for the agencies of a block. */
    final void run(BatchInputs in, Block block) {
        long[] scores = block.scores[level];
        block.known[level] = sum(in, block, scores) || standIn.finish(in, scores, block);
    }

    /**
     * Sums the inputs up to numerators. Where some are unknown it tells for each agency of the block by a negative sign;
     * the sums of those agencies mean nothing.
     *
     * @return whether all inputs are known, so that there is nothing to tell
     */
    abstract boolean sum(BatchInputs in, Block block, long[] scores);
}
