package th.ita.domain.framework;

import static th.ita.domain.refusal.DomainRefusal.NOT_A_LEVEL;

import io.vavr.control.Either;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Numerals;

/**
 * The code of a level that has a score: {@code total}, an instrument such as {@code OIT}, an indicator such as
 * {@code 10}, a sub-indicator such as {@code 10.2}, a survey's question such as {@code i4}, or a part of one such as
 * {@code i4.1}. Ordered total, instruments, indicators by number, then questions by survey and number.
 *
 * <p>Immutable and thread-safe.
 */
public final class LevelCode implements Comparable<LevelCode> {
    private static final Pattern FORM = Pattern.compile("total|[A-Z]{3}|[a-z]?[1-9][0-9]?(\\.[1-9][0-9]?)?");
    private static final Pattern QUESTION = Pattern.compile("[A-Z][0-9].*");
    /** The whole assessment. */
    public static final LevelCode TOTAL = new LevelCode("total");

    private final String value;
    /** What stands before it in the order has a lower one; instruments have all the same. */
    private final int rank;

    /** A code of good form. */
    private LevelCode(String value) {
        this.value = value;
        this.rank = rank(value);
    }

    /**
     * A code of known good form.
     *
     * @param value the code
     * @return the code
     * @throws OutOfRangeException if the form is wrong
     */
    public static LevelCode of(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new OutOfRangeException(
                    "level", value, "total, an instrument, a number such as 9 or 9.1, or a question such as i4");
        }
        return new LevelCode(value);
    }

    /**
     * Reads a code such as {@code "9.1"}, {@code "๙.๑"}, {@code "oit"}, {@code "I4"} or {@code "total"}.
     *
     * @param text the code
     * @return the code, or why it is none
     */
    public static Either<Refusal, LevelCode> parse(String text) {
        String code = Numerals.ARABIC.write(text.strip());
        String canonical = canonical(code.toUpperCase(Locale.ROOT));
        return FORM.matcher(canonical).matches()
                ? Either.right(new LevelCode(canonical))
                : Either.left(Refusal.of(NOT_A_LEVEL, Place.unknown(), text));
    }

    private static String canonical(String upper) {
        boolean small = upper.equals("TOTAL") || QUESTION.matcher(upper).matches();
        return small ? upper.toLowerCase(Locale.ROOT) : upper;
    }

    /** {@return the code, in Arabic digits} */
    public String value() {
        return value;
    }

    /** The kind of a code, a survey's letter, the number before the point and the one behind it, each in bits of its own. */
    private static int rank(String code) {
        if (code.equals("total")) {
            return 0;
        }
        char first = code.charAt(0);
        if (first >= 'A' && first <= 'Z') {
            return 1 << 24;
        }
        boolean question = first > '9';
        int point = code.indexOf('.');
        int before = Integer.parseInt(code, question ? 1 : 0, point < 0 ? code.length() : point, 10);
        int behind = point < 0 ? 0 : Integer.parseInt(code, point + 1, code.length(), 10);
        return (question ? 3 << 24 | first << 16 : 2 << 24) | before << 8 | behind;
    }

    @Override
    public int compareTo(LevelCode other) {
        return rank == other.rank ? value.compareTo(other.value) : Integer.compare(rank, other.rank);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LevelCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
