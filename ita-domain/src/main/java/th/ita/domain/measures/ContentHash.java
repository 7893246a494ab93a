package th.ita.domain.measures;

import static th.ita.domain.refusal.DomainRefusal.NOT_A_CONTENT_HASH;

import io.vavr.control.Either;
import java.util.regex.Pattern;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * The SHA-256 of what stood at an address, byte for byte, by which a later look tells whether it changed.
 *
 * @param hex 64 hexadecimal digits in small letters
 */
public record ContentHash(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Checks the form. */
    public ContentHash {
        if (!FORM.matcher(hex).matches()) {
            throw new OutOfRangeException("content hash", hex, "64 hexadecimal digits in small letters");
        }
    }

    /**
     * Reads a hash.
     *
     * @param text 64 hexadecimal digits in small letters
     * @return the hash, or why the text is none
     */
    public static Either<Refusal, ContentHash> parse(String text) {
        return FORM.matcher(text).matches()
                ? Either.right(new ContentHash(text))
                : Either.left(Refusal.of(NOT_A_CONTENT_HASH, Place.unknown(), text));
    }

    /** {@return the digits, which {@link #parse} reads back} */
    @Override
    public String toString() {
        return hex;
    }
}
