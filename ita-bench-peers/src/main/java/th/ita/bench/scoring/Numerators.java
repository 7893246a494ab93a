package th.ita.bench.scoring;

/**
 * From exact numerators to printed scores, for engines that give the former: what the rounding of thirteen levels takes is
 * not charged to them.
 */
final class Numerators {
    private Numerators() {}

    /** Prints all levels but the total; numerators stand where the levels stand in {@link Results#LEVELS}. */
    static void print(Results results, int agency, int[] exact) {
        results.print(agency, 1, (exact[1] + 15) / 30);
        results.print(agency, 2, (2 * exact[2] + 15) / 30);
        results.print(agency, 3, (exact[3] + 63) / 126);
        for (int level = 4; level < 9; level++) {
            results.print(agency, level, (exact[level] + 3) / 6);
        }
        for (int level = 9; level < 12; level++) {
            results.print(agency, level, (2 * exact[level] + 5) / 10);
        }
        results.print(agency, 12, (100 * exact[12] + 63) / 126);
        results.print(agency, 13, 625 * exact[13]);
    }
}
