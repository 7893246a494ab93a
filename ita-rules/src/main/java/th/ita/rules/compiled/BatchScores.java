package th.ita.rules.compiled;

/**
 * The scores of many agencies, in columns. Levels and grades go by their index in {@link CompiledScorer#levels()} and
 * {@link CompiledScorer#grades()}. Made by {@link CompiledScorer#scores}; threads may fill parts that do not overlap.
 */
public final class BatchScores {
    /** What stands for a score or a grade that is not known. */
    public static final int UNKNOWN = -1;

    /** The exact scores, none where they are not kept. */
    final long[][] numerators;
    /** The printed scores of the levels that are kept, of others none. */
    final int[][] printed;

    final byte[] grades;

    BatchScores(int agencies, Kept kept) {
        int levels = kept.levels().length;
        this.numerators = new long[kept.isExact() ? levels : 0][agencies];
        this.printed = new int[levels][];
        for (int level = 0; level < levels; level++) {
            printed[level] = new int[kept.levels()[level] ? agencies : 0];
        }
        this.grades = new byte[agencies];
    }

    /** Puts the exact scores of a block where they belong, if they are kept. */
    void keep(Block block) {
        for (int level = 0; level < numerators.length; level++) {
            System.arraycopy(block.scores[level], 0, numerators[level], block.from, block.size);
        }
    }

    /** {@return how many agencies there is room for} */
    public int agencies() {
        return grades.length;
    }

    /**
     * An exact score.
     *
     * @param level the level's index
     * @param agency the agency, from 0; exact scores are not there for a scorer that {@linkplain CompiledScorer#printing
     *     prints alone}
     * @return the number above the line, over {@link CompiledScorer#denominator}, or {@link #UNKNOWN}
     */
    public long numerator(int level, int agency) {
        return numerators[level][agency];
    }

    /**
     * A printed score.
     *
     * @param level the level's index; one that the scorer {@linkplain CompiledScorer#printing prints}
     * @param agency the agency, from 0
     * @return the score rounded by the framework's rule, in units of its last digit, or {@link #UNKNOWN}
     */
    public int printed(int level, int agency) {
        return printed[level][agency];
    }

    /**
     * A grade.
     *
     * @param agency the agency, from 0
     * @return the grade's index, or {@link #UNKNOWN} where it hangs on something unknown
     */
    public int grade(int agency) {
        return grades[agency];
    }
}
