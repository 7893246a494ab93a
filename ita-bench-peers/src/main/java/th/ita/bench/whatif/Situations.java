package th.ita.bench.whatif;

import java.util.SplittableRandom;

/**
 * What is known of 8,300 agencies in FY2564, drawn from a seed: both surveys' scores in hundredths, and the items met as
 * bits; and the changes asked of each: every item the other way, and every pair of items.
 *
 * @param staff the scores of IIT
 * @param people the scores of EIT
 * @param items the items met
 */
@SuppressWarnings("ArrayRecordComponent") // nobody writes to it, and copies would be measured
record Situations(int[] staff, int[] people, long[] items) {
    static final int AGENCIES = 8300;
    static final int ITEMS = 43;
    /** The changes of one agency: 43 items and 903 pairs. */
    static final int CHANGES = ITEMS + ITEMS * (ITEMS - 1) / 2;

    static final int[] FROM = {9500, 8500, 7500, 6500, 5500, 5000, 0};

    private static final int FULL = 10_000;

    static Situations drawn() {
        SplittableRandom random = new SplittableRandom(2564);
        int[] staff = new int[AGENCIES];
        int[] people = new int[AGENCIES];
        long[] items = new long[AGENCIES];
        for (int agency = 0; agency < AGENCIES; agency++) {
            int quality = random.nextInt(3000, FULL);
            staff[agency] = Math.min(FULL, quality + random.nextInt(1500));
            people[agency] = Math.min(FULL, quality + random.nextInt(1500));
            for (int item = 0; item < ITEMS; item++) {
                items[agency] |= random.nextInt(FULL) < quality ? 1L << item : 0;
            }
        }
        return new Situations(staff, people, items);
    }

    /** The items that each change turns round, as bits. */
    static long[] changes() {
        long[] changes = new long[CHANGES];
        int at = 0;
        for (int item = 0; item < ITEMS; item++) {
            changes[at++] = 1L << item;
            for (int other = 0; other < item; other++) {
                changes[at++] = 1L << item | 1L << other;
            }
        }
        return changes;
    }

    static int grade(int total) {
        int grade = 0;
        while (total < FROM[grade]) {
            grade++;
        }
        return grade;
    }

    /** Puts a total and its grade behind those before. */
    static long mixed(long before, int total, int grade) {
        return before * 31 + total * 8L + grade;
    }
}
