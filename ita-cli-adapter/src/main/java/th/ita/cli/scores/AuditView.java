package th.ita.cli.scores;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.export.audit.AuditEntry;
import th.ita.export.audit.AuditReport;
import th.ita.rules.audit.AuditedRow;
import th.ita.rules.audit.IndicatorFit;
import th.ita.rules.audit.RoundingOrder;
import th.ita.rules.audit.Scope;
import th.ita.rules.audit.Verdict;
import th.ita.rules.finding.Finding;
import th.ita.rules.inference.Pattern;
import th.ita.rules.inference.Solution;

/** Shows the audit of a table on a terminal: a block for each row, and what it comes to. */
final class AuditView {
    private static final int FEW = 3;

    private final Terminal terminal;

    AuditView(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(AuditReport report) {
        report.findings()
                .forEach(finding -> terminal.note("audit.note", terminal.words().finding(finding)));
        report.entries().forEach(entry -> {
            if (entry instanceof AuditEntry.Audited row) {
                show(row.line(), row.audited());
            } else if (entry instanceof AuditEntry.Refused row) {
                show(row);
            }
        });
        Confidence weakest = report.entries().stream()
                .flatMap(entry -> entry instanceof AuditEntry.Audited row
                        ? java.util.stream.Stream.of(row.audited().confidence())
                        : java.util.stream.Stream.empty())
                .max(Confidence::compareTo)
                .orElse(Confidence.OFFICIAL);
        terminal.gap();
        if (weakest != Confidence.OFFICIAL) {
            terminal.say("audit.confidence", weakest.label().in(terminal.language()));
        }
        terminal.say(
                "audit.summary",
                Integer.toString(report.entries().size()),
                Integer.toString(report.count(Verdict.CONSISTENT)),
                Integer.toString(report.count(Verdict.INCONSISTENT)),
                Integer.toString(report.count(Verdict.INCOMPLETE)),
                Integer.toString(report.refused()));
    }

    private void show(AuditEntry.Refused row) {
        terminal.say(
                "audit.row-refused", Integer.toString(row.line()), row.agency().orElse("–"));
        row.problems()
                .forEach(problem ->
                        terminal.say("audit.reason", "✗", terminal.words().refusal(problem)));
    }

    private void show(int line, AuditedRow audited) {
        terminal.say(
                "audit.row",
                Integer.toString(line),
                word("verdict." + audited.verdict().name()),
                audited.row().agency().orElse("–"),
                audited.row().fiscalYear().toString());
        figures(audited);
        audited.reasons()
                .forEach(reason -> terminal.say(
                        "audit.reason", sign(reason), terminal.words().finding(reason)));
        audited.indicators().stream().filter(found -> found.fit().reachable()).forEach(this::show);
    }

    private void figures(AuditedRow audited) {
        String printed = audited.row()
                .score(LevelCode.TOTAL)
                .map(ReportedScore::toString)
                .orElse("–");
        audited.range()
                .ifPresent(range -> audited.total()
                        .ifPresent(total -> terminal.say(
                                "audit.total",
                                printed,
                                total.toPlainString(),
                                range.low().toPlainString(),
                                range.high().toPlainString())));
        if (!audited.orders().isEmpty() && audited.row().scope() == Scope.AGENCY) {
            boolean all = audited.orders().size() == RoundingOrder.values().length;
            terminal.say("audit.orders", all ? word("audit.any-order") : orders(audited.orders()));
        }
    }

    private String orders(List<RoundingOrder> orders) {
        return orders.stream().map(order -> word("order." + order.name())).collect(Collectors.joining(", "));
    }

    private void show(IndicatorFit found) {
        List<Solution> solutions = found.fit().solutions();
        String patterns = solutions.size() <= FEW
                ? solutions.stream()
                        .map(solution -> unmet(solution.notMet()))
                        .collect(Collectors.joining(" " + word("audit.or") + " "))
                : terminal.words().text("audit.patterns", Integer.toString(solutions.size()));
        terminal.say(
                "audit.unmet",
                found.indicator().value(),
                found.printed().toString(),
                patterns,
                String.format(Locale.ROOT, "%,d", found.fit().itemSets()));
    }

    private String unmet(Pattern unmet) {
        String counts = unmet.met().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getKey() + ": " + count.getValue())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? word("audit.none-unmet") : counts;
    }

    private static String sign(Finding reason) {
        return Arrays.asList("✗", "!", "·").get(reason.severity().ordinal());
    }

    private String word(String key) {
        return terminal.words().text(key);
    }
}
