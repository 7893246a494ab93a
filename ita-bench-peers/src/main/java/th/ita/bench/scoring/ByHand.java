package th.ita.bench.scoring;

/** The year's rules written out by hand in whole numbers: the floor. Nothing is data, nothing can be unknown. */
final class ByHand extends AgencyScoring {
    @Override
    void score(Agencies agencies, int agency, Results results) {
        int[] means = agencies.means();
        int at = agency * Agencies.MEANS;
        int inside = 0;
        for (int level = 4; level < 9; level++, at += 6) {
            int sum = means[at] + means[at + 1] + means[at + 2] + means[at + 3] + means[at + 4] + means[at + 5];
            results.print(agency, level, (sum + 3) / 6);
            inside += sum;
        }
        int outside = 0;
        for (int level = 9; level < 12; level++, at += 5) {
            int sum = means[at] + means[at + 1] + means[at + 2] + means[at + 3] + means[at + 4];
            results.print(agency, level, (2 * sum + 5) / 10);
            outside += sum;
        }
        long items = agencies.items()[agency];
        int nine = 280 * Long.bitCount(items & 0x1FFL)
                + 315 * Long.bitCount(items & 0xFFL << 9)
                + 360 * Long.bitCount(items & 0x7FL << 17)
                + 630 * Long.bitCount(items & 0xFL << 24)
                + 504 * Long.bitCount(items & 0x1FL << 28);
        int ten = Long.bitCount(items & 0xFFL << 33) + 4 * Long.bitCount(items & 0x3L << 41);
        int total = (63 * inside + 126 * outside + 1000 * nine + 787_500 * ten + 3150) / 6300;
        results.print(agency, 0, total);
        results.print(agency, 1, (inside + 15) / 30);
        results.print(agency, 2, (2 * outside + 15) / 30);
        results.print(agency, 3, (50 * nine + 39_375 * ten + 63) / 126);
        results.print(agency, 12, (100 * nine + 63) / 126);
        results.print(agency, 13, 625 * ten);
        results.grade(agency, Results.gradeOf(total));
    }
}
