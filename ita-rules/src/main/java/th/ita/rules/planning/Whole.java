package th.ita.rules.planning;

/** Whole numbers as multiples of the greatest number that goes into all of them. */
final class Whole {
    private Whole() {}

    /** The greatest number that goes into all; 0 where all are 0. */
    static long divisor(long[] numbers) {
        long divisor = 0;
        for (long number : numbers) {
            long a = divisor;
            long b = number;
            while (b != 0) {
                long rest = a % b;
                a = b;
                b = rest;
            }
            divisor = a;
        }
        return divisor;
    }

    /** All of them divided by a number that goes into them. */
    static long[] divided(long[] numbers, long divisor) {
        long[] divided = new long[numbers.length];
        for (int i = 0; i < divided.length; i++) {
            divided[i] = numbers[i] / divisor;
        }
        return divided;
    }
}
