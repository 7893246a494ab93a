package th.ita.export.signing;

import java.util.Arrays;
import java.util.Optional;

/** A key behind the few fixed bytes that RFC 8410 puts before it. */
final class Enclosed {
    private Enclosed() {}

    static Optional<byte[]> in(byte[] encoded, byte[] head, int count) {
        boolean fits =
                encoded.length == head.length + count && Arrays.equals(encoded, 0, head.length, head, 0, head.length);
        return fits ? Optional.of(Arrays.copyOfRange(encoded, head.length, encoded.length)) : Optional.empty();
    }

    static byte[] behind(byte[] head, byte[] key) {
        byte[] encoded = Arrays.copyOf(head, head.length + key.length);
        System.arraycopy(key, 0, encoded, head.length, key.length);
        return encoded;
    }
}
