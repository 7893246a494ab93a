package th.ita.rules.compiled;

import java.io.Serializable;

/**
 * The published figure of a level, which takes the place of a score that cannot be computed.
 *
 * @param column its column, or -1 if the batch has none for the level
 * @param factor the numerator of one unit
 */
record StandIn(int column, long factor) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Puts sums that are known into place, and figures where they are not. */
    void finish(BatchInputs in, long[] scores, Block block) {
        long[] sums = block.sums;
        long[] unknown = block.unknown;
        if (column < 0) {
            for (int i = 0, agency = block.from; i < block.size; i++, agency++) {
                scores[agency] = unknown[i] < 0 ? BatchScores.UNKNOWN : sums[i];
            }
            return;
        }
        int[] figures = in.figures[column];
        for (int i = 0, agency = block.from; i < block.size; i++, agency++) {
            int figure = figures[agency];
            long instead = figure < 0 ? BatchScores.UNKNOWN : figure * factor;
            scores[agency] = unknown[i] < 0 ? instead : sums[i];
        }
    }
}
