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
    boolean sum(BatchInputs in, Block block, long[] scores) {
        int[] sums = block.sums;
        Arrays.fill(sums, 0, block.size, 0);
        boolean known = true;
        int next = 0;
        for (; next + 2 < columns.length; next += 3) {
            add(in.figures[columns[next]], in.figures[columns[next + 1]], in.figures[columns[next + 2]], block);
        }
        for (; next < columns.length; next++) {
            add(in.figures[columns[next]], block);
        }
        for (int i = 0; i < block.size; i++) {
            scores[i] = sums[i] * factor;
        }
        for (int column : columns) {
            known &= in.isKnown(column);
        }
        if (!known) {
            tell(in, block);
        }
        return known;
    }

    private static void add(int[] figures, Block block) {
        int[] sums = block.sums;
        for (int i = 0, agency = block.from; i < block.size; i++, agency++) {
            sums[i] += figures[agency];
        }
    }

    /** Three columns at once, so that sums are fetched and put back less often. */
    private static void add(int[] one, int[] two, int[] three, Block block) {
        int[] sums = block.sums;
        for (int i = 0, agency = block.from; i < block.size; i++, agency++) {
            sums[i] += one[agency] + two[agency] + three[agency];
        }
    }

    private void tell(BatchInputs in, Block block) {
        long[] unknown = block.unknown;
        Arrays.fill(unknown, 0, block.size, 0);
        for (int column : columns) {
            int[] figures = in.figures[column];
            for (int i = 0, agency = block.from; i < block.size; i++, agency++) {
                unknown[i] |= figures[agency];
            }
        }
    }
}
