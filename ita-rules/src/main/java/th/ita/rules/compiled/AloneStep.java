package th.ita.rules.compiled;

import java.util.Arrays;

/** A level that nothing below it can tell, so that only a published figure gives it a score. */
final class AloneStep extends Step {
    private static final long serialVersionUID = 1L;

    AloneStep(int level, StandIn standIn) {
        super(level, standIn);
    }

    @Override
    boolean sum(BatchInputs in, Block block, long[] scores) {
        Arrays.fill(block.unknown, 0, block.size, BatchScores.UNKNOWN);
        return false;
    }
}
