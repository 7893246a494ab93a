package th.ita.export.thai;

import java.text.Normalizer;
import th.ita.domain.text.Numerals;

/**
 * The forms of Thai text that are the same to a reader and differ to a machine, and the room Thai text takes.
 *
 * <p>Unicode's NFC leaves two common differences alone: ำ typed as ํ and า, and a tone mark typed before the vowel it is
 * written above. Both come out of PDF files, and both must go before texts are compared or words looked up.
 *
 * <p>Example: {@code comparable("น\u0E4D\u0E49า  ๒๕๖๔ ")} is {@code "น้ำ 2564"}.
 */
public final class ThaiText {
    private static final char NIKHAHIT = '\u0E4D';
    private static final char PHINTHU = '\u0E3A';
    private static final char SARA_AA = 'า';
    private static final char SARA_AM = 'ำ';

    /** Marks of other scripts among Thai ones can make NFC and the order of Thai marks move each other; once is usual. */
    private static final int MOST_ROUNDS = 16;

    private ThaiText() {}

    /**
     * Spells a text as a careful typist would: NFC, ำ for ํ with า, แ for two เ, and each consonant's marks in the order
     * vowel, tone, ำ. Spaces, digits and everything that is not Thai stay.
     *
     * @param text any text
     * @return the text in canonical spelling; canonical text comes back unchanged
     */
    public static String canonical(String text) {
        if (isPlain(text)) {
            return ordered(text);
        }
        String spelled = Normalizer.normalize(text, Normalizer.Form.NFC);
        String before = "";
        for (int round = 0; round < MOST_ROUNDS && !spelled.equals(before); round++) {
            before = spelled;
            spelled = Normalizer.normalize(ordered(before), Normalizer.Form.NFC);
        }
        return spelled;
    }

    /**
     * The form in which two texts are compared: canonical spelling, Arabic digits, every run of white space one space,
     * none at the ends, no invisible characters.
     *
     * @param text any text
     * @return what is equal for texts that read the same
     */
    public static String comparable(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        boolean space = false;
        for (int at = 0, next; at < text.length(); at = next) {
            int c = text.codePointAt(at);
            next = at + Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (Character.getType(c) != Character.FORMAT) {
                visible.append(space && !visible.isEmpty() ? " " : "").appendCodePoint(c);
                space = false;
            }
        }
        return Numerals.ARABIC.write(canonical(visible.toString()));
    }

    /**
     * The columns a text takes in a terminal: marks above and below letters take none, wide characters two.
     *
     * @param text one line of text
     * @return the number of columns
     */
    public static int displayWidth(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Whether NFC would change nothing beyond the order of Thai marks; loading its tables takes longer than most texts. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean thai = c >= 'ก' && c <= '\u0E5B';
            boolean punctuation = c >= '\u2010' && c <= '\u2027';
            if (c >= '\u0300' && !thai && !punctuation) {
                return false;
            }
        }
        return true;
    }

    private static String ordered(String text) {
        StringBuilder ordered = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int end = endOfMarks(text, at);
            if (end > at) {
                writeMarks(text.substring(at, end), ordered);
                at = end;
            } else {
                writeLetter(text.charAt(at++), ordered);
            }
        }
        return ordered.toString();
    }

    private static int endOfMarks(String text, int from) {
        int nikhahits = 0;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean partOfAm = c == SARA_AM || (c == SARA_AA && nikhahits-- > 0);
            if (!ThaiLetters.isMark(c) && !partOfAm) {
                break;
            }
            nikhahits += c == NIKHAHIT ? 1 : 0;
            at++;
        }
        return at;
    }

    private static void writeMarks(String marks, StringBuilder spelled) {
        StringBuilder vowels = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        StringBuilder am = new StringBuilder();
        for (int i = 0; i < marks.length(); i++) {
            char c = marks.charAt(i);
            if (c == SARA_AA) {
                vowels.deleteCharAt(vowels.lastIndexOf(String.valueOf(NIKHAHIT)));
                am.append(SARA_AM);
            } else if (c == SARA_AM) {
                am.append(c);
            } else if (c == PHINTHU) {
                vowels.insert(0, c);
            } else {
                (ThaiLetters.isToneOrSilencer(c) ? tones : vowels).append(c);
            }
        }
        spelled.append(vowels).append(tones).append(am);
    }

    private static void writeLetter(char c, StringBuilder spelled) {
        int last = spelled.length() - 1;
        if (c == 'เ' && last >= 0 && spelled.charAt(last) == 'เ') {
            spelled.setCharAt(last, 'แ');
        } else {
            spelled.append(c);
        }
    }
}
