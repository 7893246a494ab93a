package th.ita.export.signing;

import io.vavr.control.Either;
import java.util.Base64;
import java.util.Optional;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * A signature that stands beside its document: what it says, whose it claims to be, and the proof of both.
 *
 * @param statement what it says
 * @param signer the key that it names as its own
 * @param base64 the 64 bytes of Ed25519 in Base64
 */
public record DetachedSignature(Statement statement, VerifyingKey signer, String base64) {
    private static final int BYTES = 64;

    /** Checks the form of the signature, not whether it holds. */
    public DetachedSignature {
        if (VerifyingKey.bytes(base64, BYTES).isEmpty()) {
            throw new OutOfRangeException("signature", base64, "64 bytes in Base64");
        }
    }

    /**
     * Signs a statement.
     *
     * @param statement what to sign
     * @param key with which key
     * @return the signature, the same for the same statement and key
     */
    public static DetachedSignature of(Statement statement, SigningKey key) {
        byte[] signature = key.sign(statement.bytes());
        return new DetachedSignature(
                statement, key.verifying(), Base64.getEncoder().encodeToString(signature));
    }

    /**
     * Reads a signature.
     *
     * @param statement what it says
     * @param signer the key that it names as its own
     * @param text 64 bytes in Base64
     * @return the signature, or why it is none; whether it holds is not looked at
     */
    public static Either<Refusal, DetachedSignature> parse(Statement statement, VerifyingKey signer, String text) {
        Optional<byte[]> bytes = VerifyingKey.bytes(text, BYTES);
        return bytes.isPresent()
                ? Either.right(new DetachedSignature(statement, signer, text))
                : Either.left(Refusal.of(SignatureRefusal.NOT_A_SIGNATURE, Place.unknown(), text));
    }

    /** {@return whether the key that it names made it over just this statement} */
    public boolean holds() {
        return signer.holds(statement.bytes(), VerifyingKey.bytes(base64, BYTES).orElseThrow());
    }
}
