package th.ita.export.encoding;

import java.util.Optional;

/**
 * TIS-620 and its extension Windows-874: Thai in one byte a letter, from 0xA1 on in the order of Unicode. Decoded here,
 * since a trimmed Java runtime may lack the code page.
 */
public final class ThaiCodePage {
    private static final int FIRST_THAI = 0xA1;
    /** Bytes 0x80 to 0xA0 of Windows-874; 0 where it has no character. */
    private static final String EXTENSION = "€\0\0\0\0…\0\0\0\0\0\0\0\0\0\0\0‘’“”•–—\0\0\0\0\0\0\0\0\u00A0";

    private ThaiCodePage() {}

    /**
     * The text of bytes in this code page.
     *
     * @param bytes the bytes
     * @return the text, if every byte has a character and every Thai mark a Thai letter to stand on
     */
    public static Optional<String> decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int before = 0;
        for (byte signed : bytes) {
            int b = signed & 0xFF;
            if (!isText(b, before)) {
                return Optional.empty();
            }
            text.append(character(b));
            before = b;
        }
        return Optional.of(text.toString());
    }

    /** The text of some bytes that were found to be in this code page. */
    static String text(byte[] bytes, int from, int length) {
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = character(bytes[from + i] & 0xFF);
        }
        return new String(text);
    }

    /** Whether a byte can stand after another one in a text of this code page. */
    static boolean isText(int b, int before) {
        return (character(b) != '\0' || b == 0) && !(isMark(b) && before < FIRST_THAI);
    }

    /** The character of a byte; 0 where it has none. */
    static char character(int b) {
        return b < 0x80 ? (char) b : b < FIRST_THAI ? EXTENSION.charAt(b - 0x80) : thai(b);
    }

    private static boolean isMark(int b) {
        return b == 0xD1 || (b >= 0xD4 && b <= 0xDA) || (b >= 0xE7 && b <= 0xEE);
    }

    private static char thai(int b) {
        boolean assigned = b <= 0xDA || (b >= 0xDF && b <= 0xFB);
        return assigned ? (char) ('\u0E01' + b - FIRST_THAI) : '\0';
    }
}
