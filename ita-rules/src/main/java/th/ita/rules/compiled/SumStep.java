package th.ita.rules.compiled;

import java.util.Arrays;

/** The sum of levels, each times its factor. */
final class SumStep extends Step {
    private static final long serialVersionUID = 1L;

    private final int[] inputs;
    private final long[] factors;

    SumStep(int level, int[] inputs, long[] factors, StandIn standIn) {
        super(level, standIn);
        this.inputs = inputs;
        this.factors = factors;
    }

    @Override
    void sum(BatchInputs in, BatchScores out, Block block) {
        long[] sums = block.sums;
        long[] unknown = block.unknown;
        Arrays.fill(sums, 0);
        Arrays.fill(unknown, 0);
        for (int input = 0; input < inputs.length; input++) {
            long[] scores = out.numerators[inputs[input]];
            long factor = factors[input];
            for (int i = 0, agency = block.from; i < block.size; i++, agency++) {
                sums[i] += scores[agency] * factor;
                unknown[i] |= scores[agency];
            }
        }
    }
}
