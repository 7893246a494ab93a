package th.ita.export.wording;

import java.util.ArrayList;
import java.util.List;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;
import th.ita.rules.wording.Messages;

/**
 * How much was found, counted as {@link ToldRule} tells it: a rule counts once, however many places fall short of it.
 *
 * @param rules rules of the paper with shortcomings
 * @param places how many places fall short of them
 * @param notes rules of the paper that only note something
 * @param figures rules on what the figures of the result say of each other
 */
public record FindingCount(int rules, int places, int notes, int figures) {
    /**
     * Counts findings.
     *
     * @param paper what the check of a paper found
     * @param figures what was found in the figures of the result
     * @return how much that is
     */
    public static FindingCount of(List<Finding> paper, List<Finding> figures) {
        List<List<Finding>> wanting = ToldRule.byRule(paper).stream()
                .filter(found -> found.get(0).severity() != Severity.INFO)
                .toList();
        return new FindingCount(
                wanting.size(),
                wanting.stream().mapToInt(List::size).sum(),
                ToldRule.byRule(paper).size() - wanting.size(),
                ToldRule.byRule(figures).size());
    }

    /**
     * The count in words.
     *
     * @param words the words to tell it in
     * @return what there is of each kind; kinds of which there is nothing are left out
     */
    public String in(Messages words) {
        List<String> parts = new ArrayList<>();
        if (rules > 0) {
            parts.add(words.text("findings.wanting", Integer.toString(rules), Integer.toString(places)));
        }
        if (notes > 0) {
            parts.add(words.text("findings.notes", Integer.toString(notes)));
        }
        if (figures > 0) {
            parts.add(words.text("findings.figures", Integer.toString(figures)));
        }
        return parts.isEmpty() ? words.text("findings.nothing") : String.join(", ", parts);
    }
}
