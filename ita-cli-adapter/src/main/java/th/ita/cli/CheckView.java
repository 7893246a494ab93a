package th.ita.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Item;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.completeness.Coverage;
import th.ita.rules.finding.Finding;

/** Shows the check of one paper on a terminal: what is complete, then each finding. */
final class CheckView {
    private static final int MANY = 3;

    private final Terminal terminal;
    private final int measures;
    private final Marks marks;

    CheckView(Terminal terminal, int measures, Marks marks) {
        this.terminal = terminal;
        this.measures = measures;
        this.marks = marks;
    }

    void show(CheckResult check) {
        Item item = check.item();
        terminal.say(
                check.passed() ? "check.passed" : "check.failed",
                item.code().toString(),
                marks.on(item.name().value().in(terminal.language()), item.name()));
        check.aspects()
                .forEach((aspect, complete) -> terminal.say(
                        complete ? "check.complete" : "check.wanting",
                        terminal.words().text("aspect." + aspect.name())));
        if (unconfirmed(item)) {
            terminal.say("check.unconfirmed", item.code().toString());
        }
        Coverage coverage = check.coverage();
        if (coverage.gaps() > 0) {
            terminal.say("check.coverage", Integer.toString(coverage.gaps()), Integer.toString(coverage.covered()));
        }
        show(check.findings());
        terminal.gap();
    }

    /** Whether nobody has confirmed what the paper is asked for. */
    private static boolean unconfirmed(Item item) {
        return item.required()
                .filter(required -> required.provenance().confidence() == Confidence.UNCONFIRMED)
                .isPresent();
    }

    /** One line a finding, or one line for all findings of a rule where they are many. */
    private void show(List<Finding> findings) {
        Map<String, List<Finding>> byRule = findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        byRule.values().forEach(found -> {
            if (found.size() > MANY) {
                summarise(found);
            } else {
                found.forEach(finding -> say(finding, terminal.words().finding(finding)));
            }
        });
    }

    private void summarise(List<Finding> found) {
        String numbers =
                found.stream().map(finding -> finding.arguments().get(0)).collect(Collectors.joining(", "));
        String rule = terminal.words().text("rule." + found.get(0).rule());
        String sentence = terminal.words()
                .text("findings.many", rule, Integer.toString(found.size()), Integer.toString(measures), numbers);
        say(found.get(0), sentence);
    }

    private void say(Finding finding, String sentence) {
        terminal.say(
                "cli.finding",
                terminal.words().text("severity." + finding.severity().name()),
                finding.rule(),
                sentence);
    }
}
