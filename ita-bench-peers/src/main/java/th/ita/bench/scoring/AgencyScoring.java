package th.ita.bench.scoring;

/** Scoring agency by agency, as engines do that know no batches. */
abstract class AgencyScoring implements Scoring {
    private static final int[] FIRST = {0, 9, 17, 24, 28, 33, 41, 43};

    private final Results results = new Results();

    /** Scores an agency: its means are at {@code 45 × agency} and on. */
    abstract void score(Agencies agencies, int agency, Results results);

    @Override
    public final void score(Agencies agencies) {
        for (int agency = 0; agency < Agencies.COUNT; agency++) {
            score(agencies, agency, results);
        }
    }

    @Override
    public final Results results() {
        return results;
    }

    /** Copies the means of an agency into a row of their own. */
    static void means(Agencies agencies, int agency, int[] row) {
        System.arraycopy(agencies.means(), agency * Agencies.MEANS, row, 0, Agencies.MEANS);
    }

    /** Writes the items of an agency as ones and zeros. */
    static void items(Agencies agencies, int agency, int[] row) {
        long items = agencies.items()[agency];
        for (int item = 0; item < Agencies.ITEMS; item++) {
            row[item] = (int) (items >>> item & 1);
        }
    }

    /** The first item of a sub-indicator, from 0 for 9.1 to 6 for 10.2; of 7, the item behind the last. */
    static int first(int sub) {
        return FIRST[sub];
    }
}
