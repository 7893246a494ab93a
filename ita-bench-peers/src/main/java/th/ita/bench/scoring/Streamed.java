package th.ita.bench.scoring;

import th.ita.rules.batch.ScoredAgencies;

/** Our scorer of agencies that come one by one: rows go in, columns are filled on the way, every score is kept exactly. */
final class Streamed implements Scoring {
    private final byte[] met = new byte[Agencies.ITEMS];
    private final int[] row = new int[Agencies.MEANS];
    private ScoredAgencies scores = new ScoredAgencies(Compiled.SCORER);

    @Override
    public void score(Agencies agencies) {
        scores = new ScoredAgencies(Compiled.SCORER);
        for (int agency = 0; agency < Agencies.COUNT; agency++) {
            AgencyScoring.means(agencies, agency, row);
            long items = agencies.items()[agency];
            for (int item = 0; item < Agencies.ITEMS; item++) {
                met[item] = (byte) (items >>> item & 1);
            }
            scores.add(met, row);
        }
        // The last agencies are scored when somebody asks.
        scores.grade(Agencies.COUNT - 1);
    }

    @Override
    public Results results() {
        Results results = new Results();
        int[] levels = Compiled.levels();
        for (int agency = 0; agency < Agencies.COUNT; agency++) {
            for (int level = 0; level < levels.length; level++) {
                results.print(agency, level, scores.printed(levels[level], agency));
            }
            results.grade(agency, scores.grade(agency));
        }
        return results;
    }
}
