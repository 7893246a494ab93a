package th.ita.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * 256 random bits that open something, as 43 characters of Base64 for addresses. Shown once to whom it is for; only its
 * {@link #hash} is kept. Prints without itself, so that no log holds it.
 *
 * @param value the characters
 */
public record Secret(String value) {
    /** How many characters a secret has. */
    public static final int LENGTH = 43;

    private static final int BYTES = 32;

    /**
     * A new secret.
     *
     * @param random where its bits come from
     * @return the secret
     */
    public static Secret random(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /**
     * What is kept of it: SHA-256. A secret of so many random bits needs nothing slower.
     *
     * @return 64 small hexadecimal digits
     */
    public String hash() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /**
     * Tells whether it is the one a hash was made of, in a time that does not tell how much of it is right.
     *
     * @param hash the hash
     * @return whether it is
     */
    public boolean hasHash(String hash) {
        return same(hash(), hash);
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
