package th.ita.rules.compiled;

import java.util.Arrays;

/** A level that nothing below it can tell, so that only a published figure gives it a score. */
final class AloneStep extends Step {
    private static final long serialVersionUID = 1L;

    AloneStep(int level, StandIn standIn) {
        super(level, standIn);
    }

    @Override
    void sum(BatchInputs in, BatchScores out, Block block) {
        Arrays.fill(block.unknown, BatchScores.UNKNOWN);
    }
}
