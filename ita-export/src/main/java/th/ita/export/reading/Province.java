package th.ita.export.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import th.ita.domain.text.Bilingual;

/**
 * One of the provinces, from the list {@code provinces.tsv}: Thai name, a tab, the name in the Royal Thai General System
 * of Transcription as the provinces themselves write it.
 *
 * @param name its name, without the word province
 */
record Province(Bilingual name) {
    private static final List<Province> ALL = load();

    /** Every province. */
    static List<Province> all() {
        return ALL;
    }

    /** The province of a name. */
    static Optional<Province> named(String thai) {
        return ALL.stream().filter(province -> province.name.th().equals(thai)).findFirst();
    }

    /** The province whose name a text begins with. */
    static Optional<Province> beginning(String text) {
        return ALL.stream()
                .filter(province -> text.startsWith(province.name.th()))
                .max(Comparator.comparingInt(province -> province.name.th().length()));
    }

    private static List<Province> load() {
        var resource = Objects.requireNonNull(Province.class.getResourceAsStream("provinces.tsv"), "provinces.tsv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", 2))
                    .map(names -> new Province(new Bilingual(names[0], names[1])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
