package th.ita.rules.fulfilment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.text.Numerals;

/** How alike two wordings are: the share of neighbouring pairs of letters that both have, in thousandths. */
final class Likeness {
    private Likeness() {}

    /** A wording without what papers vary freely: white space, punctuation, the set of digits, case. */
    static String plain(String text) {
        return Numerals.ARABIC
                .write(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("[\\s\\p{P}\\p{S}\\p{C}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** From 0 for nothing in common to 1000 for the same pairs; both texts are plain. */
    static int of(String one, String other) {
        if (one.equals(other)) {
            return 1000;
        }
        SortedMap<String, Integer> pairs = pairs(one);
        int common = 0;
        for (var pair : pairs(other).entrySet()) {
            common += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
        }
        int all = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
        return all == 0 ? 0 : 2000 * common / all;
    }

    private static SortedMap<String, Integer> pairs(String text) {
        SortedMap<String, Integer> pairs = new TreeMap<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
