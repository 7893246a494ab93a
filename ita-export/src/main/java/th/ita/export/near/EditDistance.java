package th.ita.export.near;

import java.util.Locale;

/** How many single letters must change to make one word of another, letter case aside (Levenshtein). */
public final class EditDistance {
    private static final int ENOUGH = 40;

    private EditDistance() {}

    /**
     * The distance of two words.
     *
     * @param one a word
     * @param other another
     * @return how many letters must change, come or go; words are compared up to their 40th letter
     */
    public static int between(String one, String other) {
        String a = bounded(one);
        String b = bounded(other);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static String bounded(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(ENOUGH, lower.length()));
    }
}
