package th.ita.domain.score;

import java.math.BigDecimal;
import java.util.Collection;
import th.ita.domain.OutOfRangeException;

/**
 * An exact score from 0 to 100, of an item or of any level above it. {@link #rounded} gives the printed figure; nothing
 * else rounds.
 *
 * <p>Example: {@code Score.of(Fraction.of(25, 4)).rounded(rule)} is 6.25. Immutable and thread-safe.
 *
 * @param exact the number, 0 to 100
 */
public record Score(Fraction exact) implements Comparable<Score> {
    private static final Fraction HUNDRED = Fraction.of(100);

    /** 0, the score of an item that is not met. */
    public static final Score NONE = new Score(Fraction.ZERO);
    /** 100, the score of an item that is met. */
    public static final Score FULL = new Score(HUNDRED);

    /** Checks the range. */
    public Score {
        if (exact.compareTo(Fraction.ZERO) < 0 || exact.compareTo(HUNDRED) > 0) {
            throw new OutOfRangeException("score", exact, "0 to 100");
        }
    }

    /**
     * A score.
     *
     * @param exact the number, 0 to 100
     * @return the score
     * @throws OutOfRangeException if the number is outside that range
     */
    public static Score of(Fraction exact) {
        return new Score(exact);
    }

    /**
     * The mean of scores, each counting the same.
     *
     * @param scores one score or more
     * @return their exact mean
     * @throws ArithmeticException if there is none
     */
    public static Score mean(Collection<Score> scores) {
        Fraction sum = scores.stream().map(Score::exact).reduce(Fraction.ZERO, Fraction::plus);
        return new Score(sum.dividedBy(Fraction.of(scores.size())));
    }

    /**
     * The printed figure.
     *
     * @param rule the framework's rounding
     * @return the score rounded by that rule
     */
    public BigDecimal rounded(Rounding rule) {
        return exact.rounded(rule);
    }

    @Override
    public int compareTo(Score other) {
        return exact.compareTo(other.exact);
    }

    /** {@return the exact score as {@code n/d}} */
    @Override
    public String toString() {
        return exact.toString();
    }
}
