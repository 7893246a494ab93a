package th.ita.domain.score;

import java.math.BigDecimal;

/**
 * What share of the level above a part has, in percent.
 *
 * @param percent 0 to 100
 */
public record Weight(BigDecimal percent) {
    /** Checks the range. */
    public Weight {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new th.ita.domain.OutOfRangeException("weight", percent, "0 to 100 percent");
        }
    }

    /** {@return the weight as a share of 1} */
    public Fraction share() {
        return Fraction.of(percent).dividedBy(Fraction.of(100));
    }

    /** {@return the percentage in plain digits, such as {@code 40}} */
    @Override
    public String toString() {
        return percent.toPlainString();
    }
}
