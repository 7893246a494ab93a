package th.ita.domain.agency;

import static th.ita.domain.refusal.DomainRefusal.NOT_AN_AGENCY_ID;

import io.vavr.control.Either;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * What tells one agency from every other: an official code or, where none is known, the agency's Thai name.
 *
 * @param value 1 to 120 letters, marks, digits, dots, dashes or underscores, beginning with a letter or digit
 */
public record AgencyId(String value) implements Comparable<AgencyId> {
    private static final String FORM = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,119}";
    private static final int LONGEST = 120;
    private static final int LETTERS_AND_DIGITS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    /** Checks the form. */
    public AgencyId {
        if (!hasForm(value)) {
            throw new OutOfRangeException("agency id", value, FORM);
        }
    }

    /**
     * An id of known good form.
     *
     * @param value the id
     * @return the id
     * @throws OutOfRangeException if the form is wrong
     */
    public static AgencyId of(String value) {
        return new AgencyId(value);
    }

    /**
     * Reads an id.
     *
     * @param text the id, white space around it ignored
     * @return the id, or why it is none
     */
    public static Either<Refusal, AgencyId> parse(String text) {
        String id = text.strip();
        return hasForm(id)
                ? Either.right(new AgencyId(id))
                : Either.left(Refusal.of(NOT_AN_AGENCY_ID, Place.unknown(), text));
    }

    /** Every request names an agency, so this takes no regular expression. */
    private static boolean hasForm(String value) {
        if (value.isEmpty()
                || !isOne(value.codePointAt(0), LETTERS_AND_DIGITS)
                || value.codePointCount(0, value.length()) > LONGEST) {
            return false;
        }
        for (int at = 0, point; at < value.length(); at += Character.charCount(point)) {
            point = value.codePointAt(at);
            if (!isOne(point, LETTERS_AND_DIGITS | MARKS) && point != '.' && point != '_' && point != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isOne(int point, int types) {
        return (1 << Character.getType(point) & types) != 0;
    }

    @Override
    public int compareTo(AgencyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
