package th.ita.domain.agency;

import static th.ita.domain.refusal.DomainRefusal.NOT_AN_AGENCY_ID;

import io.vavr.control.Either;
import java.util.regex.Pattern;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * What tells one agency from every other: an official code or, where none is known, the agency's Thai name.
 *
 * @param value 1 to 120 letters, marks, digits, dots, dashes or underscores, beginning with a letter or digit
 */
public record AgencyId(String value) implements Comparable<AgencyId> {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,119}");

    /** Checks the form. */
    public AgencyId {
        if (!FORM.matcher(value).matches()) {
            throw new th.ita.domain.OutOfRangeException("agency id", value, FORM.pattern());
        }
    }

    /**
     * An id of known good form.
     *
     * @param value the id
     * @return the id
     * @throws th.ita.domain.OutOfRangeException if the form is wrong
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
        return FORM.matcher(id).matches()
                ? Either.right(new AgencyId(id))
                : Either.left(Refusal.of(NOT_AN_AGENCY_ID, Place.unknown(), text));
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
