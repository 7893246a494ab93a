package th.ita.export.wording;

import java.util.ArrayList;
import java.util.List;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;
import th.ita.rules.wording.Messages;

/**
 * How much was found, counted as {@link ToldRule} tells it: a rule counts once, however many places fall short of it.
 *
 * @param missing rules of the paper that ask for something required that is missing
 * @param missingPlaces in how many places that is missing
 * @param wanting rules of the paper that ask for something better
 * @param wantingPlaces how many places fall short of them
 * @param notes rules of the paper that only note something
 * @param figures rules on what the figures of the result say of each other
 */
public record FindingCount(int missing, int missingPlaces, int wanting, int wantingPlaces, int notes, int figures) {
    /**
     * Counts findings.
     *
     * @param paper what the check of a paper found
     * @param figures what was found in the figures of the result
     * @return how much that is
     */
    public static FindingCount of(List<Finding> paper, List<Finding> figures) {
        List<List<Finding>> missing = of(Severity.ERROR, paper);
        List<List<Finding>> wanting = of(Severity.WARNING, paper);
        return new FindingCount(
                missing.size(),
                places(missing),
                wanting.size(),
                places(wanting),
                of(Severity.INFO, paper).size(),
                ToldRule.byRule(figures).size());
    }

    private static List<List<Finding>> of(Severity severity, List<Finding> findings) {
        return ToldRule.byRule(findings).stream()
                .filter(found -> found.get(0).severity() == severity)
                .toList();
    }

    private static int places(List<List<Finding>> found) {
        return found.stream().mapToInt(List::size).sum();
    }

    /**
     * The count in words.
     *
     * @param words the words to tell it in
     * @return what there is of each kind; kinds of which there is nothing are left out
     */
    public String in(Messages words) {
        List<String> parts = new ArrayList<>();
        if (missing > 0) {
            parts.add(missingIn(words));
        }
        if (wanting > 0) {
            parts.add(words.text("findings.wanting", Integer.toString(wanting), Integer.toString(wantingPlaces)));
        }
        if (notes > 0) {
            parts.add(words.text("findings.notes", Integer.toString(notes)));
        }
        if (figures > 0) {
            parts.add(words.text("findings.figures", Integer.toString(figures)));
        }
        return parts.isEmpty() ? words.text("findings.nothing") : String.join(", ", parts);
    }

    /**
     * What is required and missing, in words: the first part of {@link #in}.
     *
     * @param words the words to tell it in
     * @return how many rules ask for it, and in how many places it is missing
     */
    public String missingIn(Messages words) {
        return words.text("findings.missing", Integer.toString(missing), Integer.toString(missingPlaces));
    }
}
