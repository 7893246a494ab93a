package th.ita.export.signing;

import io.vavr.control.Either;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * The public half of an Ed25519 key (RFC 8032): whoever has it can tell whether a signature was made with the other half.
 *
 * @param base64 its 32 bytes in Base64
 */
public record VerifyingKey(String base64) {
    static final String ALGORITHM = "Ed25519";
    static final int BYTES = 32;

    /** What stands before the 32 bytes in the form of X.509 (RFC 8410). */
    private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    /** Checks the form. */
    public VerifyingKey {
        if (bytes(base64, BYTES).isEmpty()) {
            throw new OutOfRangeException("public key", base64, "32 bytes in Base64");
        }
    }

    /**
     * The key of 32 bytes.
     *
     * @param bytes the bytes, as RFC 8032 writes a public key
     * @return the key
     * @throws OutOfRangeException if there are more or fewer
     */
    public static VerifyingKey of(byte[] bytes) {
        return new VerifyingKey(Base64.getEncoder().encodeToString(bytes));
    }

    /**
     * Reads a key.
     *
     * @param text 32 bytes in Base64
     * @return the key, or why it is none
     */
    public static Either<Refusal, VerifyingKey> parse(String text) {
        return bytes(text, BYTES).isPresent()
                ? Either.right(new VerifyingKey(text))
                : Either.left(Refusal.of(SignatureRefusal.NOT_A_PUBLIC_KEY, Place.unknown(), text));
    }

    /**
     * The key in the form of X.509.
     *
     * @param x509 that form, as {@link #x509()} gives it
     * @return the key, if it is one of Ed25519
     */
    public static Optional<VerifyingKey> ofX509(byte[] x509) {
        return Enclosed.in(x509, X509_HEAD, BYTES).map(VerifyingKey::of);
    }

    /** {@return the key in the form of X.509, which other programs read} */
    public byte[] x509() {
        return Enclosed.behind(X509_HEAD, raw());
    }

    /** {@return what people compare to know whose key it is: the short code of the SHA-256 of its X.509 form} */
    public ShortCode fingerprint() {
        return ShortCode.of(Sha256.of(x509()));
    }

    /**
     * Whether the other half of this key made a signature.
     *
     * @param message what was signed
     * @param signature the signature
     * @return whether it did; not so for what is no signature at all
     */
    public boolean holds(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(x509())));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    private byte[] raw() {
        return bytes(base64, BYTES).orElseThrow();
    }

    /** The bytes of a text in the one way that Base64 writes them. */
    static Optional<byte[]> bytes(String base64, int count) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            boolean exact = Base64.getEncoder().encodeToString(bytes).equals(base64);
            return Optional.of(bytes).filter(found -> exact && found.length == count);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
