package th.ita.export.signing;

import io.vavr.control.Either;
import java.util.Locale;
import java.util.regex.Pattern;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * A digest made short enough to be read out and compared by people: its first 80 bits in the digits of Crockford's Base32,
 * which leave out I, L, O and U, in four groups of four, such as {@code 7ZQ4-0KXM-9D2P-HV3A}. To find another text with the
 * same code takes 2<sup>80</sup> tries; where a machine compares, it compares the whole digest.
 *
 * @param value the code in capital letters with dashes
 */
public record ShortCode(String value) {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_PER_DIGIT = 5;
    private static final int GROUP = 4;
    private static final int LENGTH = 16;
    private static final Pattern FORM = Pattern.compile("(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");

    /** Checks the form. */
    public ShortCode {
        if (!FORM.matcher(value).matches()) {
            throw new OutOfRangeException("short code", value, FORM.pattern());
        }
    }

    /**
     * The code of a digest.
     *
     * @param digest at least 10 bytes
     * @return its code
     */
    static ShortCode of(byte[] digest) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            int first = i * BITS_PER_DIGIT;
            int window = (digest[first / Byte.SIZE] & 0xFF) << Byte.SIZE;
            if (first / Byte.SIZE + 1 < digest.length) {
                window |= digest[first / Byte.SIZE + 1] & 0xFF;
            }
            int shift = 2 * Byte.SIZE - BITS_PER_DIGIT - first % Byte.SIZE;
            code.append(DIGITS.charAt(window >> shift & DIGITS.length() - 1));
        }
        return new ShortCode(code.toString());
    }

    /**
     * Reads a code as people write it: in capital or small letters, with dashes, spaces or nothing between the groups.
     *
     * @param text the code
     * @return the code, or why it is none
     */
    public static Either<Refusal, ShortCode> parse(String text) {
        String digits = text.replaceAll("[-\\s]", "").toUpperCase(Locale.ROOT);
        String grouped = digits.replaceAll("(.{4})(?=.)", "$1-");
        return FORM.matcher(grouped).matches()
                ? Either.right(new ShortCode(grouped))
                : Either.left(Refusal.of(SignatureRefusal.NOT_A_SHORT_CODE, Place.unknown(), text));
    }

    @Override
    public String toString() {
        return value;
    }
}
