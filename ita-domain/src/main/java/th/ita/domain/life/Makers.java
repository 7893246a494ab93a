package th.ita.domain.life;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who made a draft. Authors are the same whatever the case, the width of the letters and the white space of their names. */
final class Makers {
    private Makers() {}

    static boolean include(SortedSet<String> makers, String author) {
        return makers.contains(plain(author));
    }

    static SortedSet<String> with(SortedSet<String> makers, String author) {
        SortedSet<String> more = new TreeSet<>(makers);
        more.add(plain(author));
        return more;
    }

    private static String plain(String author) {
        return Normalizer.normalize(author, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
