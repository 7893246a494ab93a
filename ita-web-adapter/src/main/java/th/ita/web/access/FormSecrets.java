package th.ita.web.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets in forms by which a change is known to come from a page of this server (against cross-site request forgery).
 * They follow from whom the page was made for, so nothing is kept. No two look the same, so that a compressed page tells
 * nothing of them by its size.
 */
final class FormSecrets {
    private static final String HMAC = "HmacSHA256";
    private static final int SIZE = 32;

    private final SecretKeySpec key;
    private final SecureRandom random;

    FormSecrets(SecureRandom random) {
        this.random = random;
        this.key = new SecretKeySpec(bytes(), HMAC);
    }

    /** A secret for the forms of one caller, as {@link #owner} names them. */
    String issue(Caller caller) {
        byte[] pad = bytes();
        byte[] masked = masked(pad, right(caller));
        byte[] both = new byte[2 * SIZE];
        System.arraycopy(pad, 0, both, 0, SIZE);
        System.arraycopy(masked, 0, both, SIZE, SIZE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    boolean isOf(Caller caller, String presented) {
        byte[] both;
        try {
            both = Base64.getUrlDecoder().decode(presented.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
        if (both.length != 2 * SIZE) {
            return false;
        }
        byte[] pad = new byte[SIZE];
        byte[] masked = new byte[SIZE];
        System.arraycopy(both, 0, pad, 0, SIZE);
        System.arraycopy(both, SIZE, masked, 0, SIZE);
        return MessageDigest.isEqual(masked(pad, masked), right(caller));
    }

    private byte[] right(Caller caller) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(owner(caller).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + HMAC, impossible);
        }
    }

    /** A session, or an account; a form of one works in no other, not even of the same person. */
    private static String owner(Caller caller) {
        return caller.means() + ":" + caller.credential();
    }

    private byte[] bytes() {
        byte[] bytes = new byte[SIZE];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] masked(byte[] pad, byte[] content) {
        byte[] masked = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            masked[i] = (byte) (pad[i] ^ content[i]);
        }
        return masked;
    }
}
