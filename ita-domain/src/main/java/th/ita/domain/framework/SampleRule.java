package th.ita.domain.framework;

import java.util.Optional;
import th.ita.domain.OutOfRangeException;

/**
 * How many must answer a survey: a share of those who could, within bounds, and never more than there are.
 *
 * <p>Example: with {@code new SampleRule(10, 30, Optional.of(400))}, 25 of 25 people must answer, 30 of 120, 100 of
 * 1,000 and 400 of 9,000.
 *
 * @param percent the share of those who could answer, in whole percent, 0 to 100; 0 where the number is fixed
 * @param atLeast the least number, whatever the share gives
 * @param atMost the greatest number that is asked for, if there is one
 */
public record SampleRule(int percent, int atLeast, Optional<Integer> atMost) {
    /** Checks the ranges. */
    public SampleRule {
        if (percent < 0 || percent > 100) {
            throw new OutOfRangeException("percent", percent, "0 to 100");
        }
        if (atLeast < 0) {
            throw new OutOfRangeException("sample", atLeast, "0 or more");
        }
    }

    /**
     * The number that must answer.
     *
     * @param population how many could answer
     * @return the least number of respondents, a part of a person counting as one
     */
    public int of(int population) {
        long share = ((long) population * percent + 99) / 100;
        long wanted = Math.max(atLeast, share);
        long capped = Math.min(wanted, atMost.orElse(Integer.MAX_VALUE));
        return (int) Math.min(population, capped);
    }
}
