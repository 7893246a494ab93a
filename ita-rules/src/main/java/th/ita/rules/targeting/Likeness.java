package th.ita.rules.targeting;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import th.ita.domain.score.Fraction;
import th.ita.domain.text.Numerals;

/**
 * How alike two phrases are, told from the pairs of letters they share: robust against spaces, punctuation and digits
 * of either set, and free of any word list.
 */
final class Likeness {
    private Likeness() {}

    /** A phrase with nothing left but lower-case letters, marks and Arabic digits. */
    static String bare(String phrase) {
        return Numerals.ARABIC
                .write(Normalizer.normalize(phrase, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    /** The shared pairs as a share of all pairs of both phrases: 1 where they are the same, 0 where they share none. */
    static Fraction alike(String one, String other) {
        String a = bare(one);
        String b = bare(other);
        if (a.equals(b)) {
            return a.isEmpty() ? Fraction.ZERO : Fraction.ONE;
        }
        int pairs = Math.max(a.length() - 1, 0) + Math.max(b.length() - 1, 0);
        return pairs == 0 ? Fraction.ZERO : Fraction.of(2L * shared(pairs(a), pairs(b)), pairs);
    }

    /** The shared pairs as a share of the pairs of the part: 1 where all of the part is found in the whole. */
    static Fraction contained(String part, String whole) {
        String a = bare(part);
        return a.length() < 2 ? Fraction.ZERO : Fraction.of(shared(pairs(a), pairs(bare(whole))), a.length() - 1L);
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static int shared(Map<String, Integer> one, Map<String, Integer> other) {
        return one.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), other.getOrDefault(pair.getKey(), 0)))
                .sum();
    }
}
