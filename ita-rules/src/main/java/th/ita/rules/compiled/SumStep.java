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

    int[] inputs() {
        return inputs;
    }

    long[] factors() {
        return factors;
    }

    @Override
    boolean sum(BatchInputs in, Block block, long[] scores) {
        Arrays.fill(scores, 0, block.size, 0);
        boolean known = true;
        for (int input = 0; input < inputs.length; input++) {
            add(block.scores[inputs[input]], factors[input], block, scores);
            known &= block.known[inputs[input]];
        }
        if (!known) {
            tell(block);
        }
        return known;
    }

    private static void add(long[] part, long factor, Block block, long[] scores) {
        for (int i = 0; i < block.size; i++) {
            scores[i] += part[i] * factor;
        }
    }

    private void tell(Block block) {
        long[] unknown = block.unknown;
        Arrays.fill(unknown, 0, block.size, 0);
        for (int input : inputs) {
            long[] part = block.scores[input];
            for (int i = 0; i < block.size; i++) {
                unknown[i] |= part[i];
            }
        }
    }
}
