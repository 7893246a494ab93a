package th.ita.export.signing;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * One value of a signed document: where it stands, and a digest of what it says. Whether a document is the one that was
 * signed, the digest of the whole decides; the parts tell where it is not, without telling what stood there.
 *
 * @param path the keys of the canonical JSON with slashes between, and places in lists from 0, such as
 *     {@code measures[3]/title}
 * @param digest the first 128 bits of the SHA-256 of the value as canonical JSON writes it, in hexadecimal
 */
public record SignedPart(String path, String digest) {
    private static final Pattern PATH =
            Pattern.compile("(?=.{1,200}$)[0-9A-Za-z.]+(?:\\[[0-9]{1,9}])*" + "(?:/[0-9A-Za-z.]+(?:\\[[0-9]{1,9}])*)*");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{32}");
    private static final int BYTES = 16;

    /** Checks both forms. */
    public SignedPart {
        if (!PATH.matcher(path).matches()) {
            throw new OutOfRangeException("path", path, PATH.pattern());
        }
        if (!DIGEST.matcher(digest).matches()) {
            throw new OutOfRangeException("digest of a part", digest, DIGEST.pattern());
        }
    }

    /**
     * A part of a document that is to be signed.
     *
     * @param path where it stands
     * @param json the value as canonical JSON writes it
     * @return the part
     */
    public static SignedPart of(String path, String json) {
        return new SignedPart(path, digestOf(json));
    }

    /**
     * Reads a part.
     *
     * @param path where it stands
     * @param digest its digest
     * @return the part, or why it is none
     */
    public static Either<Refusal, SignedPart> parse(String path, String digest) {
        if (!PATH.matcher(path).matches()) {
            return Either.left(Refusal.of(SignatureRefusal.NOT_A_PART, Place.unknown(), path));
        }
        return DIGEST.matcher(digest).matches()
                ? Either.right(new SignedPart(path, digest))
                : Either.left(Refusal.of(SignatureRefusal.NOT_A_PART_DIGEST, Place.unknown(), digest));
    }

    private static String digestOf(String json) {
        byte[] whole = Sha256.of(json.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(whole, 0, BYTES);
    }
}
