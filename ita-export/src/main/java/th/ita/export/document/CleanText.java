package th.ita.export.document;

import java.util.PrimitiveIterator;

/**
 * Makes a text harmless to print: white space of every kind becomes a space, and what is invisible or turns the writing
 * round (control characters, bidirectional overrides and isolates, halves of surrogate pairs) becomes the replacement
 * character, so that it is seen and does nothing. Joiners stay, since emoji and scripts need them.
 */
public final class CleanText {
    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /**
     * The harmless form of a text.
     *
     * @param text any text
     * @return the same text where nothing in it is harmful
     */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        PrimitiveIterator.OfInt points = text.codePoints().iterator();
        while (points.hasNext()) {
            clean.appendCodePoint(clean(points.nextInt()));
        }
        return clean.toString();
    }

    private static int clean(int point) {
        return switch (point) {
            case '\t', '\n', 0x0B, '\f', '\r', 0x85, 0x2028, 0x2029 -> ' ';
            case 0x061C, 0x200E, 0x200F, 0xFEFF -> REPLACEMENT;
            default -> isDangerous(point) ? REPLACEMENT : point;
        };
    }

    private static boolean isDangerous(int point) {
        return Character.isISOControl(point)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || (point >= 0xFFF9 && point <= 0xFFFB)
                || (point >= 0xE0000 && point <= 0xE007F)
                || (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF)
                || Character.getType(point) == Character.SURROGATE;
    }
}
