package th.ita.rules.planning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.score.Fraction;
import th.ita.rules.scoring.Explanation;

/**
 * What meeting each item of a year adds to a level, exactly, and as whole multiples of one step, which there is since every
 * share is a fraction.
 *
 * @param gains the points of each item that counts in the level
 * @param step how many points a multiple of 1 is
 * @param multiples the whole multiples of the items that count in the level
 * @param fits whether they are numbers that a search can take; else there are none
 */
record LevelGains(SortedMap<ItemCode, Fraction> gains, Fraction step, Map<ItemCode, Long> multiples, boolean fits) {
    static LevelGains of(Explanation level) {
        SortedMap<ItemCode, Fraction> gains = Collections.unmodifiableSortedMap(Gains.in(level));
        Fraction step = step(List.copyOf(gains.values()));
        Map<ItemCode, Long> multiples = new HashMap<>();
        for (Map.Entry<ItemCode, Fraction> gain : gains.entrySet()) {
            BigInteger multiple = gain.getValue().dividedBy(step).numerator();
            if (multiple.bitLength() >= Long.SIZE) {
                return new LevelGains(gains, step, Map.of(), false);
            }
            multiples.put(gain.getKey(), multiple.longValue());
        }
        return new LevelGains(gains, step, Map.copyOf(multiples), true);
    }

    /** The multiples of some items, 0 where an item does not count. */
    long[] multiples(List<ItemCode> items) {
        return items.stream()
                .mapToLong(item -> multiples.getOrDefault(item, 0L))
                .toArray();
    }

    /** The greatest number that all of some numbers are whole multiples of; 1 where all are 0. */
    private static Fraction step(List<Fraction> numbers) {
        BigInteger over = numbers.stream()
                .map(Fraction::denominator)
                .reduce(
                        BigInteger.ONE,
                        (one, other) -> one.divide(one.gcd(other)).multiply(other));
        Fraction units = Fraction.of(new BigDecimal(over));
        BigInteger step = numbers.stream()
                .map(number -> number.times(units).numerator())
                .reduce(BigInteger.ZERO, BigInteger::gcd);
        return step.signum() == 0
                ? Fraction.ONE
                : Fraction.of(new BigDecimal(step)).dividedBy(units);
    }
}
