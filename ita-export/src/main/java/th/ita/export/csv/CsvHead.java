package th.ita.export.csv;

import java.text.Normalizer;
import java.util.Locale;
import th.ita.domain.text.Numerals;

/** The head of a column, as shown and as compared. */
final class CsvHead {
    private CsvHead() {}

    /** The head as messages show it: one line, single spaces, nothing invisible. */
    static String shown(String head) {
        return head.replaceAll("[\\p{Cf}\\p{Cc}&&[^\\s]]", "")
                .replaceAll("[\\s\\h]+", " ")
                .strip();
    }

    /**
     * What is left of a head for comparing: small letters, Arabic digits, and Thai vowels typed the common way. What
     * stands between two digits becomes a point, so that i2_1 and i2-1 are i2.1 and never i21.
     */
    static String comparable(String head) {
        return Numerals.ARABIC
                .write(Normalizer.normalize(shown(head), Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT)
                .replace("\u0E4D\u0E32", "\u0E33")
                .replace("\u0E40\u0E40", "\u0E41")
                .replaceAll("(?<=[0-9])[ _\\-–]+(?=[0-9])", ".")
                .replaceAll("[ _\\-–]", "");
    }
}
