package th.ita.bench;

import java.util.Locale;

/**
 * What was to be reached.
 *
 * @param benchmark the name of the benchmark's method
 * @param subject what is measured
 * @param bound the number to reach, in the unit of the benchmark
 * @param isFloor whether more is better
 */
public record Goal(String benchmark, String subject, double bound, boolean isFloor) {
    /**
     * A goal of so much or more.
     *
     * @param benchmark the name of the benchmark's method
     * @param subject what is measured
     * @param bound the least number
     * @return the goal
     */
    public static Goal atLeast(String benchmark, String subject, double bound) {
        return new Goal(benchmark, subject, bound, true);
    }

    /**
     * A goal of so much or less.
     *
     * @param benchmark the name of the benchmark's method
     * @param subject what is measured
     * @param bound the largest number
     * @return the goal
     */
    public static Goal atMost(String benchmark, String subject, double bound) {
        return new Goal(benchmark, subject, bound, false);
    }

    /** The goal in words, and whether a number reaches it. */
    String judge(double number) {
        boolean reached = isFloor ? number >= bound : number <= bound;
        return String.format(
                Locale.ROOT, "%s %s: %s", isFloor ? "≥" : "≤", Report.number(bound), reached ? "reached" : "MISSED");
    }
}
