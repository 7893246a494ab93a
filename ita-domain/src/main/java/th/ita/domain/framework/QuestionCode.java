package th.ita.domain.framework;

import static th.ita.domain.refusal.DomainRefusal.NOT_A_QUESTION;

import io.vavr.control.Either;
import java.util.Locale;
import java.util.regex.Pattern;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Numerals;

/**
 * The code of a survey question in one year: {@code i1} in the staff survey, {@code e1} in the public survey. Ordered by
 * survey, then by number.
 *
 * @param value a small letter and a number from 1 to 99
 */
public record QuestionCode(String value) implements Comparable<QuestionCode> {
    private static final Pattern FORM = Pattern.compile("[a-z][1-9][0-9]?");

    /** Checks the form. */
    public QuestionCode {
        if (!FORM.matcher(value).matches()) {
            throw new OutOfRangeException("question", value, "a small letter and a number, such as i1");
        }
    }

    /**
     * Reads a code such as {@code "i4"}, {@code "I4"} or {@code "i๔"}.
     *
     * @param text the code
     * @return the code, or why it is none
     */
    public static Either<Refusal, QuestionCode> parse(String text) {
        String code = Numerals.ARABIC.write(text.strip()).toLowerCase(Locale.ROOT);
        return FORM.matcher(code).matches()
                ? Either.right(new QuestionCode(code))
                : Either.left(Refusal.of(NOT_A_QUESTION, Place.unknown(), text));
    }

    /** {@return its number in its survey} */
    public int number() {
        return Integer.parseInt(value, 1, value.length(), 10);
    }

    @Override
    public int compareTo(QuestionCode other) {
        // A number without zeros in front is the greater the longer it is.
        return value.charAt(0) == other.value.charAt(0) && value.length() != other.value.length()
                ? Integer.compare(value.length(), other.value.length())
                : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
