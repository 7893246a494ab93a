package th.ita.rules.standing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the customary measures a list of standing measures holds. Titles are compared by their letters alone, so
 * spaces, line breaks and marks of enumeration do not count.
 *
 * @param present the first entry of the list for each customary measure that it holds
 * @param missing the customary measures it does not hold, in customary order
 * @param others the entries that are none of them, as written
 */
public record StandingList(Map<CustomaryMeasure, String> present, List<CustomaryMeasure> missing, List<String> others) {
    /** Keeps its own copies. */
    public StandingList {
        present = Collections.unmodifiableMap(
                present.isEmpty() ? new EnumMap<>(CustomaryMeasure.class) : new EnumMap<>(present));
        missing = List.copyOf(missing);
        others = List.copyOf(others);
    }

    /**
     * Reads a list.
     *
     * @param titles the standing measures as the agency calls them
     * @return which of the customary ones they are
     */
    public static StandingList of(List<String> titles) {
        Map<CustomaryMeasure, String> present = new EnumMap<>(CustomaryMeasure.class);
        for (String title : titles) {
            meant(title).forEach(measure -> present.putIfAbsent(measure, title));
        }
        return new StandingList(
                present,
                Arrays.stream(CustomaryMeasure.values())
                        .filter(measure -> !present.containsKey(measure))
                        .toList(),
                titles.stream().filter(title -> meant(title).isEmpty()).toList());
    }

    /** One title may join several measures, as some agencies do. */
    private static List<CustomaryMeasure> meant(String title) {
        String letters = Optional.of(title)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{M}]", ""))
                .orElseThrow();
        return Arrays.stream(CustomaryMeasure.values())
                .filter(measure -> measure.isIn(letters))
                .toList();
    }
}
