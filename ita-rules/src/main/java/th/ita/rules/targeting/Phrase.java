package th.ita.rules.targeting;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import th.ita.domain.score.Fraction;
import th.ita.domain.text.Numerals;

/**
 * A phrase as the pairs of neighbouring letters it is made of, which tell how alike two phrases are: robust against
 * spaces, punctuation and digits of either set, and free of any word list.
 *
 * @param bare the phrase with nothing left but lower-case letters, marks and Arabic digits
 * @param pairs how often each pair of letters occurs in it
 */
record Phrase(String bare, Map<String, Integer> pairs) {

    static Phrase of(String text) {
        String bare = Numerals.ARABIC
                .write(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= bare.length(); i++) {
            pairs.merge(bare.substring(i, i + 2), 1, Integer::sum);
        }
        return new Phrase(bare, pairs);
    }

    /** The shared pairs as a share of all pairs of both phrases: 1 where they are the same, 0 where they share none. */
    Fraction likeness(Phrase other) {
        if (bare.equals(other.bare)) {
            return bare.isEmpty() ? Fraction.ZERO : Fraction.ONE;
        }
        int all = size() + other.size();
        return all == 0 ? Fraction.ZERO : Fraction.of(2L * shared(other), all);
    }

    /** The pairs found in another phrase as a share of this one's: 1 where all of this phrase is found there. */
    Fraction partIn(Phrase whole) {
        return size() == 0 ? Fraction.ZERO : Fraction.of(shared(whole), size());
    }

    private int size() {
        return Math.max(bare.length() - 1, 0);
    }

    private int shared(Phrase other) {
        if (other.pairs.size() < pairs.size()) {
            return other.shared(this);
        }
        return pairs.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0)))
                .sum();
    }
}
