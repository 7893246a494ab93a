package th.ita.export.thai;

import java.util.BitSet;
import th.ita.domain.text.Numerals;

/**
 * Texts without their spaces, which remember where spaces stood; so phrases can be compared although one of them is
 * broken. Line ends and tabs become an {@link #EDGE}, and so do the ends of each text. Digits are Arabic.
 */
final class Squeezed {
    /** Where a text, a line or a cell ends. */
    static final char EDGE = '\n';

    private final StringBuilder letters = new StringBuilder().append(EDGE);
    private final BitSet spaced = new BitSet();

    /** Adds a text, and an edge after it. */
    Squeezed add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                letters.append(EDGE);
            } else if (isSpace(c)) {
                spaced.set(letters.length());
            } else {
                letters.append(c);
            }
        }
        letters.append(EDGE);
        return this;
    }

    /** The characters that are no spaces, from the first edge to the last. */
    String letters() {
        return Numerals.ARABIC.write(letters.toString());
    }

    /** The offsets among the letters before which a space stood. */
    BitSet spaced() {
        return (BitSet) spaced.clone();
    }

    /** Whether a character is a space within a line. */
    static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || (Character.isWhitespace(c) && c != '\n' && c != '\r' && c != '\t');
    }
}
