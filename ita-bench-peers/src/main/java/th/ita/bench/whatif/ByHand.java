package th.ita.bench.whatif;

/** The floor: the year's rules by hand, a change is the difference that it makes to the total's numerator. */
final class ByHand implements WhatIf {
    private static final int[] FACTORS = {28_000, 31_500, 36_000, 63_000, 50_400, 78_750, 315_000};
    private static final int[] FIRST = {0, 9, 17, 24, 28, 33, 41, 43};

    private final Situations situations;
    private final int[] worth = new int[Situations.ITEMS];
    private final int[] differences = new int[Situations.ITEMS];

    ByHand(Situations situations) {
        this.situations = situations;
        for (int sub = 0; sub < FACTORS.length; sub++) {
            for (int item = FIRST[sub]; item < FIRST[sub + 1]; item++) {
                worth[item] = FACTORS[sub];
            }
        }
    }

    @Override
    public long changed(int agency) {
        long items = situations.items()[agency];
        int total = 189 * (situations.staff()[agency] + situations.people()[agency]);
        for (int item = 0; item < Situations.ITEMS; item++) {
            boolean met = (items >>> item & 1) == 1;
            total += met ? worth[item] : 0;
            differences[item] = met ? -worth[item] : worth[item];
        }
        long mixed = 0;
        for (int item = 0; item < Situations.ITEMS; item++) {
            int one = total + differences[item];
            mixed = mixed(mixed, one);
            for (int other = 0; other < item; other++) {
                mixed = mixed(mixed, one + differences[other]);
            }
        }
        return mixed;
    }

    private static long mixed(long before, int numerator) {
        int total = (2 * numerator + 630) / 1260;
        return Situations.mixed(before, total, Situations.grade(total));
    }
}
