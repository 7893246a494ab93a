package th.ita.domain.score;

import static th.ita.domain.refusal.DomainRefusal.NOT_A_SCORE;

import io.vavr.control.Either;
import java.math.BigDecimal;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Numerals;

/**
 * A score as somebody printed it, such as 49.89. Its decimals are kept: 50.00 and 50 are the same number, but only the
 * first says that it was rounded to two decimals.
 *
 * @param printed the number with its printed decimals, 0 to 100, at most 10 decimals
 */
public record ReportedScore(BigDecimal printed) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Checks the range. */
    public ReportedScore {
        if (printed.signum() < 0 || printed.compareTo(HUNDRED) > 0 || printed.scale() > 10 || printed.scale() < 0) {
            throw new OutOfRangeException("reported score", printed, "0 to 100");
        }
    }

    /**
     * Reads a printed score such as {@code "49.89"} or {@code "๔๙.๘๙"}.
     *
     * @param text the figure in Thai or Arabic digits, white space around it ignored
     * @return the score, or why it is none
     */
    public static Either<Refusal, ReportedScore> parse(String text) {
        String figure = Numerals.ARABIC.write(text.strip());
        if (figure.matches("[0-9]{1,3}(\\.[0-9]{1,10})?")) {
            BigDecimal printed = new BigDecimal(figure);
            if (printed.compareTo(HUNDRED) <= 0) {
                return Either.right(new ReportedScore(printed));
            }
        }
        return Either.left(Refusal.of(NOT_A_SCORE, Place.unknown(), text));
    }

    /** {@return the printed figure taken at its word} */
    public Score score() {
        return Score.of(Fraction.of(printed));
    }

    /** {@return the figure in Arabic digits as printed, such as {@code 49.89}} */
    @Override
    public String toString() {
        return printed.toPlainString();
    }
}
