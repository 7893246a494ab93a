package th.ita.rules.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every pattern of met items of an indicator by its score, which is a whole number over a denominator that all share. There
 * are thousands of patterns and few scores, so that adding whole numbers up is most of the work.
 */
final class AllPatterns {
    private final int[] sizes;
    private final long[] steps;
    private final long denominator;
    private final SortedMap<Long, List<Counts>> byScore = new TreeMap<>();

    private AllPatterns(int[] sizes) {
        long common = 1;
        for (int size : sizes) {
            common = size == 0 ? common : common / divisor(common, size) * size;
        }
        this.sizes = sizes;
        this.steps = new long[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            steps[i] = sizes[i] == 0 ? 0 : 100 * (common / sizes[i]);
        }
        this.denominator = common * sizes.length;
        extend(new int[sizes.length], 0, 0, 0);
    }

    /**
     * How many items of each sub-indicator were met.
     *
     * @param order its place among all patterns, ascending by counts
     * @param met the counts, in the order of the sub-indicators
     */
    @SuppressWarnings("ArrayRecordComponent") // there are many, nobody changes them, and nobody compares them
    record Counts(int order, int[] met) {}

    static AllPatterns of(IndicatorScore scores) {
        return new AllPatterns(
                scores.subIndicators().stream().mapToInt(scores::size).toArray());
    }

    /** The patterns by the number above the line of their score. */
    SortedMap<Long, List<Counts>> byScore() {
        return byScore;
    }

    /** The number below the line of every score. */
    long denominator() {
        return denominator;
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    /** Adds every pattern that begins with the counts given up to an index; returns how many patterns there are by now. */
    private int extend(int[] met, int index, int order, long score) {
        if (index == met.length) {
            byScore.computeIfAbsent(score, key -> new ArrayList<>()).add(new Counts(order, met.clone()));
            return order + 1;
        }
        int next = order;
        for (int count = 0; count <= sizes[index]; count++) {
            met[index] = count;
            next = extend(met, index + 1, next, score + count * steps[index]);
        }
        return next;
    }
}
