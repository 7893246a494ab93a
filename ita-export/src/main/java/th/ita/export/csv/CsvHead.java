package th.ita.export.csv;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import th.ita.domain.text.Numerals;

/** The head of a column, as shown and as compared. */
final class CsvHead {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])[ _\\-–]+(?=[0-9])");
    private static final Pattern DASHES = Pattern.compile("[ _\\-–]");

    private CsvHead() {}

    /** The head as messages show it: one line, single spaces, nothing invisible. */
    static String shown(String head) {
        String visible = INVISIBLE.matcher(head).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    /**
     * What is left of a head for comparing: small letters, Arabic digits, and Thai vowels typed the common way. What
     * stands between two digits becomes a point, so that i2_1 and i2-1 are i2.1 and never i21.
     */
    static String comparable(String head) {
        return isPlain(head) ? head.toLowerCase(Locale.ROOT) : compared(head);
    }

    /** Whether there is nothing to be done but to make letters small. */
    private static boolean isPlain(String head) {
        for (int at = 0; at < head.length(); at++) {
            char c = head.charAt(at);
            if (!(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z') && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static String compared(String head) {
        String small = Numerals.ARABIC
                .write(Normalizer.normalize(shown(head), Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT)
                .replace("\u0E4D\u0E32", "\u0E33")
                .replace("\u0E40\u0E40", "\u0E41");
        return DASHES.matcher(BETWEEN_DIGITS.matcher(small).replaceAll(".")).replaceAll("");
    }
}
