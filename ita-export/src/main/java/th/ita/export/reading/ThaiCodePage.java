package th.ita.export.reading;

import java.util.Optional;

/**
 * TIS-620 and its extension Windows-874: Thai in one byte a letter, from 0xA1 on in the order of Unicode. Decoded here,
 * since a trimmed Java runtime may lack the code page.
 */
final class ThaiCodePage {
    private static final int FIRST_THAI = 0xA1;
    /** Bytes 0x80 to 0xA0 of Windows-874; 0 where it has no character. */
    private static final String EXTENSION = "€\0\0\0\0…\0\0\0\0\0\0\0\0\0\0\0‘’“”•–—\0\0\0\0\0\0\0\0\u00A0";

    private ThaiCodePage() {}

    /** The text, if every byte has a character and every Thai mark a Thai letter to stand on. */
    static Optional<String> decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int before = 0;
        for (byte signed : bytes) {
            int b = signed & 0xFF;
            char c = b < 0x80 ? (char) b : b < FIRST_THAI ? EXTENSION.charAt(b - 0x80) : thai(b);
            if ((c == '\0' && b != 0) || (isMark(b) && before < FIRST_THAI)) {
                return Optional.empty();
            }
            text.append(c);
            before = b;
        }
        return Optional.of(text.toString());
    }

    private static boolean isMark(int b) {
        return b == 0xD1 || (b >= 0xD4 && b <= 0xDA) || (b >= 0xE7 && b <= 0xEE);
    }

    private static char thai(int b) {
        boolean assigned = b <= 0xDA || (b >= 0xDF && b <= 0xFB);
        return assigned ? (char) ('\u0E01' + b - FIRST_THAI) : '\0';
    }
}
