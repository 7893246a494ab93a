package th.ita.export.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import th.ita.export.thai.LineBreaks;

/** Names for sheets: short, none twice, nothing in them that spreadsheets forbid. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final int ROOM_FOR_NUMBER = 5;

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** A name like the one asked for, cut between words where it is too long. */
    String of(String asked, String otherwise) {
        String clean = asked.replaceAll("[\\[\\]:*?/\\\\']", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String base = cut(clean.isEmpty() ? otherwise : clean, LONGEST);
        String name = base;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = cut(base, LONGEST - ROOM_FOR_NUMBER) + " " + number;
        }
        return name;
    }

    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        StringBuilder cut = new StringBuilder();
        for (String part : LineBreaks.standard().parts(name)) {
            if (cut.length() + part.stripTrailing().length() > longest) {
                break;
            }
            cut.append(part);
        }
        if (cut.toString().isBlank()) {
            for (String cluster : LineBreaks.clusters(name)) {
                if (cut.length() + cluster.length() > longest) {
                    break;
                }
                cut.append(cluster);
            }
        }
        return cut.toString().isBlank()
                ? name.substring(0, longest)
                : cut.toString().strip();
    }
}
