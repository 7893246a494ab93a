package th.ita.export.keys;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.export.signing.SigningKey;
import th.ita.export.signing.VerifyingKey;

/**
 * Keys in the form that other programs read (RFC 7468). A private key stands with its public half behind it, since the JDK
 * offers no way to work the one out from the other.
 */
final class KeyText {
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final int LINE = 64;
    private static final int LONGEST = 4096;

    private final String text;

    KeyText(byte[] content) {
        this.text = content.length > LONGEST ? "" : new String(content, StandardCharsets.ISO_8859_1);
    }

    static String of(SigningKey key) {
        return block(PRIVATE, key.pkcs8()) + of(key.verifying());
    }

    static String of(VerifyingKey key) {
        return block(PUBLIC, key.x509());
    }

    boolean isPrivate() {
        return text.contains("-----BEGIN " + PRIVATE + "-----");
    }

    Optional<VerifyingKey> verifying() {
        return content(PUBLIC).flatMap(VerifyingKey::ofX509);
    }

    Optional<SigningKey> signing() {
        return content(PRIVATE).flatMap(pkcs8 -> verifying().flatMap(half -> SigningKey.ofPkcs8(pkcs8, half)));
    }

    private static String block(String label, byte[] content) {
        Base64.Encoder lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
        return "-----BEGIN " + label + "-----\n" + lines.encodeToString(content) + "\n-----END " + label + "-----\n";
    }

    private Optional<byte[]> content(String label) {
        Pattern form =
                Pattern.compile("-----BEGIN " + label + "-----\\s+([A-Za-z0-9+/=\\s]+)-----END " + label + "-----");
        Matcher block = form.matcher(text);
        try {
            return block.find()
                    ? Optional.of(Base64.getDecoder().decode(block.group(1).replaceAll("\\s", "")))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
