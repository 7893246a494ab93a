package th.ita.export.site;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import th.ita.domain.text.Numerals;
import th.ita.export.json.JsonPrinter;
import th.ita.rules.json.Json;

/** The text of everything that can be found, by its name in the list, written as the script compares it. */
final class SearchIndex {
    private SearchIndex() {}

    static String of(List<SearchEntry> entries) {
        Json.ObjectBuilder index = Json.object();
        entries.forEach(entry -> index.with(entry.key(), plain(entry.text())));
        return JsonPrinter.line(index.build()) + "\n";
    }

    /**
     * Text without what typing it may differ in: capitals, digits of either set, spaces, and the two ways of writing ำ.
     * The script does the same to what is searched for.
     */
    static String plain(String text) {
        return Normalizer.normalize(Numerals.ARABIC.write(text), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ํา", "ำ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
