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

    /** Puts figures in the place of sums with something unknown, and tells whether all scores are known then. */
    boolean finish(BatchInputs in, long[] scores, Block block) {
        long[] unknown = block.unknown;
        long signs = 0;
        if (column < 0) {
            for (int i = 0; i < block.size; i++) {
                scores[i] = unknown[i] < 0 ? BatchScores.UNKNOWN : scores[i];
                signs |= scores[i];
            }
            return signs >= 0;
        }
        int[] figures = in.figures[column];
        for (int i = 0, agency = block.from; i < block.size; i++, agency++) {
            int figure = figures[agency];
            long instead = figure < 0 ? BatchScores.UNKNOWN : figure * factor;
            scores[i] = unknown[i] < 0 ? instead : scores[i];
            signs |= scores[i];
        }
        return signs >= 0;
    }
}
