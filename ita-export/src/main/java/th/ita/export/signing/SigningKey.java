package th.ita.export.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Both halves of an Ed25519 key (RFC 8032), with which documents are signed. Whoever has it can sign in its owner's name,
 * so it prints as its fingerprint alone. Immutable and thread-safe.
 */
public final class SigningKey {
    /** What stands before the 32 bytes of a private key in PKCS #8 (RFC 8410). */
    private static final byte[] PKCS8_HEAD = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private static final byte[] TRIAL = {'i', 't', 'a'};

    private final byte[] pkcs8;
    private final VerifyingKey verifying;

    private SigningKey(byte[] pkcs8, VerifyingKey verifying) {
        this.pkcs8 = pkcs8;
        this.verifying = verifying;
    }

    /**
     * Makes a new key.
     *
     * @param random where its secret comes from
     * @return the key
     */
    public static SigningKey generate(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(VerifyingKey.ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, random);
            KeyPair pair = generator.generateKeyPair();
            VerifyingKey verifying =
                    VerifyingKey.ofX509(pair.getPublic().getEncoded()).orElseThrow();
            byte[] secret = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            return ofPkcs8(Enclosed.behind(PKCS8_HEAD, secret), verifying).orElseThrow();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform of version 15 on has Ed25519", impossible);
        }
    }

    /**
     * The key of two halves.
     *
     * @param pkcs8 the private half in PKCS #8, as {@link #pkcs8()} gives it
     * @param verifying the public half
     * @return the key, if the two are halves of one key of Ed25519
     */
    public static Optional<SigningKey> ofPkcs8(byte[] pkcs8, VerifyingKey verifying) {
        return Enclosed.in(pkcs8, PKCS8_HEAD, VerifyingKey.BYTES)
                .map(secret -> new SigningKey(pkcs8.clone(), verifying))
                .filter(key -> verifying.holds(TRIAL, key.sign(TRIAL)));
    }

    /** {@return the private half in PKCS #8, which other programs read; to be kept from everybody else} */
    public byte[] pkcs8() {
        return pkcs8.clone();
    }

    /** {@return the public half} */
    public VerifyingKey verifying() {
        return verifying;
    }

    /**
     * Signs.
     *
     * @param message what to sign
     * @return the signature, 64 bytes, the same for the same message
     */
    public byte[] sign(byte[] message) {
        try {
            PrivateKey key =
                    KeyFactory.getInstance(VerifyingKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            Signature signature = Signature.getInstance(VerifyingKey.ALGORITHM);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform of version 15 on has Ed25519", impossible);
        }
    }

    @Override
    public String toString() {
        return "signing key " + verifying.fingerprint();
    }
}
