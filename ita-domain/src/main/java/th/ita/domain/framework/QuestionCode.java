package th.ita.domain.framework;

import java.util.Comparator;
import java.util.regex.Pattern;
import th.ita.domain.OutOfRangeException;

/**
 * The code of a survey question in one year: {@code i1} in the staff survey, {@code e1} in the public survey. Ordered by
 * survey, then by number.
 *
 * @param value a small letter and a number from 1 to 99
 */
public record QuestionCode(String value) implements Comparable<QuestionCode> {
    private static final Pattern FORM = Pattern.compile("[a-z][1-9][0-9]?");
    private static final Comparator<QuestionCode> ORDER =
            Comparator.comparingInt(QuestionCode::letter).thenComparingInt(QuestionCode::number);

    /** Checks the form. */
    public QuestionCode {
        if (!FORM.matcher(value).matches()) {
            throw new OutOfRangeException("question", value, "a small letter and a number, such as i1");
        }
    }

    private char letter() {
        return value.charAt(0);
    }

    /** {@return its number in its survey} */
    public int number() {
        return Integer.parseInt(value.substring(1));
    }

    @Override
    public int compareTo(QuestionCode other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
