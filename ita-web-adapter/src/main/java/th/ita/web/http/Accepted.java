package th.ita.web.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client accepts, the best first: an entry of Accept or Accept-Language with its weight. Entries that cannot be
 * read are passed over, as HTTP allows.
 */
final class Accepted {
    private static final int WHOLE = 1000;

    private final List<Entry> entries;

    private Accepted(List<Entry> entries) {
        this.entries = entries;
    }

    /** An entry with its weight in thousandths. */
    private record Entry(String value, int weight) {}

    static Accepted of(Optional<String> header) {
        List<Entry> entries = new ArrayList<>();
        header.ifPresent(text -> Arrays.stream(text.split(",", -1)).forEach(part -> entry(part, entries)));
        entries.sort(Comparator.comparingInt(Entry::weight).reversed());
        return new Accepted(entries);
    }

    private static void entry(String part, List<Entry> entries) {
        String[] pieces = part.split(";", -1);
        String value = pieces[0].strip().toLowerCase(Locale.ROOT);
        int weight = Arrays.stream(pieces)
                .skip(1)
                .map(String::strip)
                .filter(piece -> piece.startsWith("q="))
                .findFirst()
                .map(piece -> weight(piece.substring(2)))
                .orElse(WHOLE);
        if (!value.isEmpty()) {
            entries.add(new Entry(value, weight));
        }
    }

    private static int weight(String text) {
        if (!text.matches("(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)")) {
            return 0;
        }
        String digits = (text.replace(".", "") + "000").substring(0, 4);
        return Integer.parseInt(digits);
    }

    /** Nothing was said, so everything is as good as anything else. */
    boolean isSilent() {
        return entries.isEmpty();
    }

    /** The best of the offered values; the first of them where the client does not say. */
    Optional<String> best(List<String> offered) {
        if (isSilent()) {
            return offered.stream().findFirst();
        }
        return entries.stream()
                .filter(entry -> entry.weight() > 0)
                .flatMap(entry -> offered.stream().filter(offer -> covers(entry.value(), offer)))
                .filter(offer -> !isRefused(offer))
                .findFirst();
    }

    private boolean isRefused(String offer) {
        return entries.stream()
                .anyMatch(entry -> entry.weight() == 0 && entry.value().equals(offer));
    }

    private static boolean covers(String accepted, String offer) {
        return accepted.equals(offer)
                || accepted.equals("*")
                || accepted.equals("*/*")
                || (accepted.endsWith("/*") && offer.startsWith(accepted.substring(0, accepted.length() - 1)))
                || accepted.startsWith(offer + "-");
    }
}
