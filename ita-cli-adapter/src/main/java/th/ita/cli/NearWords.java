package th.ita.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;
import th.ita.export.near.EditDistance;

/** The commands or options that a mistyped word may have meant, nearest first. */
final class NearWords {
    private static final int AT_MOST = 3;

    private NearWords() {}

    /** Words of which one letter differs, and one more for every four: two letters swapped count as two. */
    static List<String> of(String mistyped, CommandLine command) {
        Collection<String> known = mistyped.startsWith("-")
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet();
        int farthest = 1 + mistyped.length() / 4;
        return known.stream()
                .filter(word -> EditDistance.between(mistyped, word) <= farthest)
                .sorted(Comparator.<String>comparingInt(word -> EditDistance.between(mistyped, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(AT_MOST)
                .toList();
    }
}
