package th.ita.cli.papers;

import th.ita.cli.terminal.Terminal;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.rules.fulfilment.Fulfilment;

/** Shows what a report says of its plan: how much of it, then each difference. */
final class FulfilmentView {
    private final Terminal terminal;

    FulfilmentView(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(Fulfilment fulfilment, MeasuresPlan plan, MeasuresPlan report) {
        terminal.say(
                fulfilment.passed() ? "against.passed" : "against.failed",
                Integer.toString(plan.measures().size()),
                Integer.toString(report.measures().size()),
                Integer.toString(fulfilment.pairs().size()));
        fulfilment
                .findings()
                .forEach(finding -> terminal.say(
                        "cli.finding",
                        terminal.words().text("severity." + finding.severity().name()),
                        finding.rule(),
                        terminal.words().finding(finding)));
        if (fulfilment.findings().isEmpty()) {
            terminal.say("against.same");
        }
    }
}
