package th.ita.rules.compiled;

import java.util.Arrays;
import th.ita.domain.score.Fraction;

/**
 * An exact sum of quotients of whole numbers. Those over the same number are added as whole numbers first: most parts of a
 * survey are answered equally often, so that few sums are left to be brought over one number. Not thread-safe.
 */
final class QuotientSum {
    private static final long[] NOTHING = {};
    private static final int FEW = 8;

    private long[] above = NOTHING;
    private long[] below = NOTHING;
    private int size;

    /** Whether nothing was added. */
    boolean isEmpty() {
        return size == 0;
    }

    /**
     * Adds a quotient.
     *
     * @param top the number above the line, 0 or more
     * @param bottom the number below it, 1 or more
     * @throws ArithmeticException if the numbers above one number pass the range of {@code long}
     */
    void add(long top, long bottom) {
        for (int i = 0; i < size; i++) {
            if (below[i] == bottom) {
                above[i] = Math.addExact(above[i], top);
                return;
            }
        }
        if (size == above.length) {
            above = Arrays.copyOf(above, Math.max(FEW, 2 * size));
            below = Arrays.copyOf(below, above.length);
        }
        above[size] = top;
        below[size++] = bottom;
    }

    /** The sum, divided by a whole number. */
    Fraction over(long unit) {
        try {
            return inWords(unit);
        } catch (ArithmeticException wide) {
            return inFractions(unit);
        }
    }

    private Fraction inWords(long unit) {
        long top = 0;
        long bottom = 1;
        for (int i = 0; i < size; i++) {
            long shared = divisor(bottom, below[i]);
            long times = below[i] / shared;
            top = Math.addExact(Math.multiplyExact(top, times), Math.multiplyExact(above[i], bottom / shared));
            bottom = Math.multiplyExact(bottom, times);
        }
        return Fraction.of(top, Math.multiplyExact(bottom, unit));
    }

    /** The same with numbers of any size. */
    private Fraction inFractions(long unit) {
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < size; i++) {
            sum = sum.plus(Fraction.of(above[i], below[i]));
        }
        return sum.dividedBy(Fraction.of(unit));
    }

    /** The greatest number that goes into both, each 1 or more. */
    private static long divisor(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
