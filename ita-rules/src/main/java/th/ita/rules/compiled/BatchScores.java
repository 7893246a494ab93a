package th.ita.rules.compiled;

/**
 * The scores of many agencies, in columns. Levels and grades go by their index in {@link CompiledScorer#levels()} and
 * {@link CompiledScorer#grades()}. Made by {@link CompiledScorer#scores}; threads may fill parts that do not overlap.
 */
public final class BatchScores {
    /** What stands for a score or a grade that is not known. */
    public static final int UNKNOWN = -1;

    final long[][] numerators;
    final int[][] printed;
    final byte[] grades;

    BatchScores(int agencies, int levels) {
        this.numerators = new long[levels][agencies];
        this.printed = new int[levels][agencies];
        this.grades = new byte[agencies];
    }

    /** {@return how many agencies there is room for} */
    public int agencies() {
        return grades.length;
    }

    /**
     * An exact score.
     *
     * @param level the level's index
     * @param agency the agency, from 0
     * @return the number above the line, over {@link CompiledScorer#denominator}, or {@link #UNKNOWN}
     */
    public long numerator(int level, int agency) {
        return numerators[level][agency];
    }

    /**
     * A printed score.
     *
     * @param level the level's index
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
