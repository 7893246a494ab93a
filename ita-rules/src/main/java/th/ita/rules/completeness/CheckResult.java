package th.ita.rules.completeness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;

/**
 * What the check of one paper found.
 *
 * @param item the item the paper is for
 * @param rules the rules that were applied, in order
 * @param findings what they found, in the order of the rules
 * @param coverage how far the measures answer last year's result
 * @param frameworks the frameworks it rests on: that of the paper's year, then that of the assessed year if it is known
 */
public record CheckResult(
        Item item,
        List<CompletenessRule> rules,
        List<Finding> findings,
        Coverage coverage,
        List<Framework> frameworks) {
    /** Keeps its own copies of the lists. */
    public CheckResult {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
        frameworks = List.copyOf(frameworks);
    }

    /** {@return whether nothing required is missing} */
    public boolean passed() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** {@return for each thing asked for, in order, whether nothing about it is wanting} */
    public Map<Aspect, Boolean> aspects() {
        Set<String> wanting = findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::rule)
                .collect(Collectors.toSet());
        Map<Aspect, Boolean> complete = new LinkedHashMap<>();
        rules.forEach(rule -> complete.merge(rule.aspect(), !wanting.contains(rule.id()), Boolean::logicalAnd));
        return complete;
    }
}
