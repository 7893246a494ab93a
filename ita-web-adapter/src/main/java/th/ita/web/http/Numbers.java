package th.ita.web.http;

import io.vavr.control.Either;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** Whole numbers in addresses. */
public final class Numbers {
    private static final int MOST_DIGITS = 9;

    private Numbers() {}

    /**
     * Reads a number.
     *
     * @param text its digits
     * @param least the least it may be
     * @param most the most it may be
     * @return the number, or why it is none
     */
    public static Either<Refusal, Integer> parse(String text, int least, int most) {
        if (text.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return Either.right(number);
            }
        }
        return Either.left(Refusal.of(
                WebRefusal.NOT_A_NUMBER, Place.unknown(), text, Integer.toString(least), Integer.toString(most)));
    }
}
