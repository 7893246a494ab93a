package th.ita.bench.scoring;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import th.ita.domain.framework.Framework;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.frameworks.Frameworks;

/**
 * What is known of a nation's agencies in FY2564, drawn from a seed: of each the mean scores of 45 questions in hundredths,
 * one row after the other, and the 43 items that it met, as bits.
 *
 * @param index which of the {@linkplain #drawn() drawn nations} it is
 * @param means the means, of agency a and question q at 45a + q
 * @param items the items met, bit b of agency a for item O(b + 1)
 */
@SuppressWarnings("ArrayRecordComponent") // nobody writes to it, and copies would be measured
record Agencies(int index, int[] means, long[] items) {
    /** As many agencies as are assessed. */
    static final int COUNT = 8300;

    static final int MEANS = 45;
    static final int ITEMS = 43;
    static final Framework YEAR =
            Frameworks.builtIn().framework(FiscalYear.of(2564)).get();

    private static final int NATIONS = 4;
    private static final int FULL = 10_000;

    /** {@return nations to score in turn, so that no call repeats the one before} */
    static List<Agencies> drawn() {
        return LongStream.range(0, NATIONS).mapToObj(Agencies::draw).toList();
    }

    private static Agencies draw(long seed) {
        SplittableRandom random = new SplittableRandom(2564 + seed);
        int[] means = new int[COUNT * MEANS];
        long[] items = new long[COUNT];
        for (int agency = 0; agency < COUNT; agency++) {
            int quality = random.nextInt(3000, FULL);
            for (int question = 0; question < MEANS; question++) {
                means[agency * MEANS + question] = Math.min(FULL, quality + random.nextInt(-1500, 1500));
            }
            for (int item = 0; item < ITEMS; item++) {
                items[agency] |= random.nextInt(FULL) < quality ? 1L << item : 0;
            }
        }
        return new Agencies((int) seed, means, items);
    }
}
