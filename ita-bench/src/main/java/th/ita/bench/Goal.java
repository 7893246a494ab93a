package th.ita.bench;

import java.util.Locale;

/**
 * What was to be reached.
 *
 * @param benchmark the name of the benchmark's method
 * @param subject what is measured
 * @param measure what of it is judged
 * @param other the subject, or the benchmark, that it is held against, empty where the number stands for itself
 * @param bound the number to reach
 */
public record Goal(String benchmark, String subject, Measure measure, String other, double bound) {
    /** What is judged. */
    public enum Measure {
        /** The number as measured, in the unit of the benchmark: so much or more. */
        AT_LEAST(true),
        /** The number as measured: so much or less. */
        AT_MOST(false),
        /** How often the time goes into the other subject's time: so often or more. */
        TIMES_FASTER(true),
        /** How often the other subject's time goes into the time: so often or less. */
        TIMES_AS_LONG(false),
        /** How often the time of another benchmark of the same subject goes into the time: so often or less. */
        GROWTH(false),
        /** The bytes allocated: so many or less. */
        BYTES(false),
        /** The median, where each call was timed by itself: so much or less. */
        MEDIAN(false),
        /** What 99 of 100 calls stay within, where each was timed by itself: so much or less. */
        PERCENTILE_99(false),
        /** The first call in a new JVM, in milliseconds: so much or less. */
        COLD(false);

        private final boolean isFloor;

        Measure(boolean isFloor) {
            this.isFloor = isFloor;
        }

        private String words(String number, String other) {
            return switch (this) {
                case AT_LEAST -> "≥ " + number;
                case AT_MOST -> "≤ " + number;
                case TIMES_FASTER -> "≥ " + number + " × as fast as " + other;
                case TIMES_AS_LONG -> "≤ " + number + " × " + other;
                case GROWTH -> "≤ " + number + " × " + other;
                case BYTES -> "≤ " + number + " B";
                case MEDIAN -> "median ≤ " + number;
                case PERCENTILE_99 -> "99 % ≤ " + number;
                case COLD -> "first time ≤ " + number + " ms";
            };
        }
    }

    /**
     * A goal of so much or more.
     *
     * @param benchmark the name of the benchmark's method
     * @param subject what is measured
     * @param bound the least number
     * @return the goal
     */
    public static Goal atLeast(String benchmark, String subject, double bound) {
        return new Goal(benchmark, subject, Measure.AT_LEAST, "", bound);
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
        return new Goal(benchmark, subject, Measure.AT_MOST, "", bound);
    }

    /**
     * A goal of being so many times as fast as another subject of the same benchmark.
     *
     * @param benchmark the name of the benchmark's method
     * @param subject what is measured
     * @param other the subject to beat
     * @param times how many times, or more
     * @return the goal
     */
    public static Goal timesFaster(String benchmark, String subject, String other, double times) {
        return new Goal(benchmark, subject, Measure.TIMES_FASTER, other, times);
    }

    /**
     * A goal of taking at most so many times as long as another subject of the same benchmark.
     *
     * @param benchmark the name of the benchmark's method
     * @param subject what is measured
     * @param other the subject to come near to
     * @param times how many times, or less
     * @return the goal
     */
    public static Goal timesAsLong(String benchmark, String subject, String other, double times) {
        return new Goal(benchmark, subject, Measure.TIMES_AS_LONG, other, times);
    }

    /**
     * A goal of taking at most so many times as long as the same subject takes in another benchmark.
     *
     * @param benchmark the name of the benchmark's method
     * @param subject what is measured
     * @param other the name of the other benchmark's method
     * @param times how many times, or less
     * @return the goal
     */
    public static Goal growth(String benchmark, String subject, String other, double times) {
        return new Goal(benchmark, subject, Measure.GROWTH, other, times);
    }

    /**
     * A goal of allocating at most so many bytes.
     *
     * @param benchmark the name of the benchmark's method
     * @param subject what is measured
     * @param bytes the largest number, for each operation
     * @return the goal
     */
    public static Goal atMostBytes(String benchmark, String subject, double bytes) {
        return new Goal(benchmark, subject, Measure.BYTES, "", bytes);
    }

    /**
     * A goal of so much or less for something other than the mean.
     *
     * @param benchmark the name of the benchmark's method
     * @param subject what is measured
     * @param measure what of it is judged
     * @param bound the largest number
     * @return the goal
     */
    public static Goal atMost(String benchmark, String subject, Measure measure, double bound) {
        return new Goal(benchmark, subject, measure, "", bound);
    }

    /** The goal in words, and whether a number reaches it. */
    String judge(double number) {
        boolean reached = measure.isFloor ? number >= bound : number <= bound;
        String found = other.isEmpty() ? "" : String.format(Locale.ROOT, " (%s)", Report.number(number));
        return measure.words(Report.number(bound), "`" + other + "`") + ": " + (reached ? "reached" : "MISSED") + found;
    }
}
