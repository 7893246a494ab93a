package th.ita.rules.compiled;

import java.util.Arrays;

/** The mean of figures that are all alike, as of a survey's questions. At most 99 of them, so their sum fits an int. */
final class FiguresStep extends Step {
    private static final long serialVersionUID = 1L;

    private final int[] columns;
    private final long factor;

    FiguresStep(int level, int[] columns, long factor, StandIn standIn) {
        super(level, standIn);
        this.columns = columns;
        this.factor = factor;
    }

    @Override
    void sum(BatchInputs in, BatchScores out, Block block) {
        int[] sums = block.figureSums;
        int[] unknown = block.figureUnknown;
        Arrays.fill(sums, 0);
        Arrays.fill(unknown, 0);
        for (int column : columns) {
            int[] figures = in.figures[column];
            for (int i = 0, agency = block.from; i < block.size; i++, agency++) {
                sums[i] += figures[agency];
                unknown[i] |= figures[agency];
            }
        }
        for (int i = 0; i < block.size; i++) {
            block.sums[i] = sums[i] * factor;
            block.unknown[i] = unknown[i];
        }
    }
}
