package th.ita.export.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;
import th.ita.rules.wording.Messages;

/**
 * What one rule found, in sentences: one for each finding, or a single one where the rule fails for so many measures
 * that a reader would rather have their numbers than the same sentence over and over.
 *
 * @param rule the rule's id
 * @param severity how much it weighs
 * @param sentences what it found, in the language of the words
 */
public record ToldRule(String rule, Severity severity, List<String> sentences) {
    private static final int FEW = 2;
    private static final Pattern OF_A_MEASURE = Pattern.compile("measures\\[([0-9]{1,6})].*");

    /** Keeps its own copy of the sentences. */
    public ToldRule {
        sentences = List.copyOf(sentences);
    }

    /**
     * Tells findings rule by rule.
     *
     * @param findings the findings of a check or a review
     * @param measures how many measures the plan has
     * @param words the words to tell them in
     * @return one entry for each rule, in the order of their first findings
     */
    public static List<ToldRule> all(List<Finding> findings, int measures, Messages words) {
        return byRule(findings).stream()
                .map(found ->
                        new ToldRule(found.get(0).rule(), found.get(0).severity(), sentences(found, measures, words)))
                .toList();
    }

    /** The findings of each rule, in the order of their first. */
    static List<List<Finding>> byRule(List<Finding> findings) {
        Map<String, List<Finding>> byRule = findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(byRule.values());
    }

    private static List<String> sentences(List<Finding> found, int measures, Messages words) {
        String rule = "rule." + found.get(0).rule();
        List<Integer> numbers = found.stream()
                .map(finding -> OF_A_MEASURE.matcher(finding.subject()))
                .filter(Matcher::matches)
                .map(path -> Integer.parseInt(path.group(1)) + 1)
                .toList();
        boolean many = found.size() > FEW && numbers.size() == found.size();
        if (!many || !words.keys().contains(rule)) {
            return found.stream().map(words::finding).toList();
        }
        return List.of(words.text(
                "findings.many",
                words.text(rule),
                Integer.toString(numbers.size()),
                Integer.toString(measures),
                Ranges.of(numbers)));
    }
}
