package th.ita.domain.framework;

import static th.ita.domain.refusal.DomainRefusal.NOT_A_LEVEL;

import io.vavr.control.Either;
import java.util.Locale;
import java.util.regex.Pattern;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Numerals;

/**
 * The code of a level that has a score: {@code total}, an instrument such as {@code OIT}, an indicator such as
 * {@code 10}, a sub-indicator such as {@code 10.2}, a survey's question such as {@code i4}, or a part of one such as
 * {@code i4.1}. Ordered total, instruments, indicators by number, then questions by survey and number.
 *
 * @param value the code, in Arabic digits
 */
public record LevelCode(String value) implements Comparable<LevelCode> {
    private static final Pattern FORM = Pattern.compile("total|[A-Z]{3}|[a-z]?[1-9][0-9]?(\\.[1-9][0-9]?)?");
    private static final Pattern QUESTION = Pattern.compile("[A-Z][0-9].*");
    /** The whole assessment. */
    public static final LevelCode TOTAL = new LevelCode("total");

    /** Checks the form. */
    public LevelCode {
        if (!FORM.matcher(value).matches()) {
            throw new OutOfRangeException(
                    "level", value, "total, an instrument, a number such as 9 or 9.1, or a question such as i4");
        }
    }

    /**
     * A code of known good form.
     *
     * @param value the code
     * @return the code
     * @throws OutOfRangeException if the form is wrong
     */
    public static LevelCode of(String value) {
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

    private int kind() {
        char first = value.charAt(0);
        if (first <= '9') {
            return 2;
        }
        return first <= 'Z' ? 1 : value.length() == 5 && value.equals("total") ? 0 : 3;
    }

    private int letter() {
        return kind() == 3 ? value.charAt(0) : 0;
    }

    /** The number before the point, or the one behind it; 0 where there is none. */
    private int number(int index) {
        if (kind() < 2) {
            return 0;
        }
        int point = value.indexOf('.');
        int from = index > 0 ? point + 1 : kind() == 3 ? 1 : 0;
        int to = index > 0 || point < 0 ? value.length() : point;
        return index > 0 && point < 0 ? 0 : Integer.parseInt(value, from, to, 10);
    }

    @Override
    public int compareTo(LevelCode other) {
        if (value.equals(other.value)) {
            return 0;
        }
        int order = Integer.compare(kind(), other.kind());
        order = order != 0 ? order : Integer.compare(letter(), other.letter());
        order = order != 0 ? order : Integer.compare(number(0), other.number(0));
        order = order != 0 ? order : Integer.compare(number(1), other.number(1));
        return order != 0 ? order : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
