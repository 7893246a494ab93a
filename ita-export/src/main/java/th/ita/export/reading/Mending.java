package th.ita.export.reading;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.ita.domain.framework.Framework;
import th.ita.export.thai.BrokenWords;
import th.ita.export.thai.MendedText;
import th.ita.export.thai.ThaiText;

/**
 * Mends the words that extraction broke in one report, with the item names of the year and the report's own text as
 * evidence, and counts what it did.
 */
final class Mending {
    private final @Nullable BrokenWords words;
    private int mended;
    private int left;

    private Mending(@Nullable BrokenWords words) {
        this.words = words;
    }

    /** What leaves every text as it is. */
    static Mending none() {
        return new Mending(null);
    }

    /** What mends a report by its own words, the item names of the year, and its agency's name, which is never broken. */
    static Mending of(Framework framework, ReportParts parts, String agency) {
        return new Mending(BrokenWords.knowing(List.of(agency), evidence(framework, parts)));
    }

    private static List<String> evidence(Framework framework, ReportParts parts) {
        Stream<String> names =
                framework.items().stream().map(item -> item.name().value().th());
        Stream<String> prose = Stream.of(
                        parts.titles(),
                        parts.opening(),
                        parts.standingLead().stream().toList())
                .flatMap(List::stream)
                .map(Part.Text::words);
        Stream<String> cells = parts.rows().stream()
                .map(row -> row.cells().values())
                .flatMap(Collection::stream)
                .flatMap(List::stream)
                .map(Passage::text);
        return Stream.of(names, prose, parts.standing().stream(), cells)
                .flatMap(phrases -> phrases)
                .toList();
    }

    /** The text with its broken words whole again, where that is proved. */
    String mend(String text) {
        if (words == null) {
            return text;
        }
        MendedText result = words.mend(ThaiText.canonical(text));
        mended += result.joined().size();
        left += result.left().size();
        return result.text();
    }

    /** How many places were mended so far. */
    int mended() {
        return mended;
    }

    /** How many places were left as they were so far. */
    int left() {
        return left;
    }
}
