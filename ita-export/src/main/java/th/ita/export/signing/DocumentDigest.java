package th.ita.export.signing;

import io.vavr.control.Either;
import java.util.HexFormat;
import java.util.regex.Pattern;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Payload;

/**
 * The SHA-256 of a document in its canonical form, the one that stores keep. It stands on the papers that are composed from
 * the document, and a signature is over it.
 *
 * @param hex 64 hexadecimal digits in small letters
 */
public record DocumentDigest(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Checks the form. */
    public DocumentDigest {
        if (!FORM.matcher(hex).matches()) {
            throw new OutOfRangeException("document digest", hex, "64 hexadecimal digits in small letters");
        }
    }

    /**
     * The digest of a document.
     *
     * @param payload the document as its codec wrote it
     * @return its digest
     */
    public static DocumentDigest of(Payload payload) {
        return new DocumentDigest(HexFormat.of().formatHex(Sha256.of(payload.bytes())));
    }

    /**
     * Reads a digest.
     *
     * @param text 64 hexadecimal digits in small letters
     * @return the digest, or why it is none
     */
    public static Either<Refusal, DocumentDigest> parse(String text) {
        return FORM.matcher(text).matches()
                ? Either.right(new DocumentDigest(text))
                : Either.left(Refusal.of(SignatureRefusal.NOT_A_DIGEST, Place.unknown(), text));
    }

    /** {@return the digest as people compare it} */
    public ShortCode code() {
        return ShortCode.of(HexFormat.of().parseHex(hex));
    }

    @Override
    public String toString() {
        return hex;
    }
}
