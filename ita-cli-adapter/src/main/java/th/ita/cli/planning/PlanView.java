package th.ita.cli.planning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.score.Rounding;
import th.ita.export.thai.ThaiText;
import th.ita.rules.planning.Assumption;
import th.ita.rules.planning.FrontPoint;
import th.ita.rules.planning.ItemPlan;
import th.ita.rules.planning.Shortfall;
import th.ita.rules.planning.Step;
import th.ita.rules.planning.certificate.CertificateCheck;
import th.ita.rules.planning.certificate.Flaw;
import th.ita.rules.planning.task.Target;
import th.ita.rules.scoring.ScoreSheet;

/** Shows on a terminal which items to fix, what that gives, why nothing is cheaper, and what it takes for granted. */
final class PlanView {
    private static final int FIGURES = 10;

    private final Terminal terminal;

    PlanView(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(ItemPlan plan, List<Assumption> assumptions) {
        terminal.say(
                plan.reachable() ? "plan.title" : "plan.unreachable",
                target(plan),
                plan.task().framework().fiscalYear().toString());
        plan.shortfall()
                .ifPresent(shortfall -> terminal.say(
                        "plan.why",
                        terminal.words().text("shortfall." + shortfall.reason().name())));
        terminal.say("plan.before", score(plan, plan.before()));
        SortedSet<ItemCode> items = plan.shortfall().map(Shortfall::items).orElseGet(plan::items);
        if (!items.isEmpty()) {
            terminal.say(plan.reachable() ? "plan.after" : "plan.best", score(plan, plan.after()));
            terminal.gap();
            table(plan, items);
            terminal.say("plan.cost", Integer.toString(items.size()), money(cost(plan, items)));
        } else if (plan.reachable()) {
            terminal.say("plan.reached-already");
        }
        terminal.gap();
        if (plan.reachable() && !items.isEmpty()) {
            alternatives(plan);
        }
        proof(plan);
        if (!plan.front().isEmpty()) {
            terminal.gap();
            front(plan);
        }
        terminal.gap();
        terminal.say("plan.assumptions");
        assumptions.forEach(assumption -> terminal.say(
                "plan.assumption",
                terminal.words()
                        .text(
                                "assumption." + assumption.kind().name(),
                                assumption.arguments().toArray(String[]::new))));
    }

    /** What is to be reached; a grade by its name, however the user called it. */
    private String target(ItemPlan plan) {
        return plan.task()
                .framework()
                .gradeScale()
                .filter(scale -> plan.task().target() instanceof Target.OfGrade)
                .flatMap(scale -> scale.value().called(plan.task().target().toString()))
                .map(grade -> grade.fullTitle(terminal.language()))
                .orElseGet(() -> plan.task().target().toString());
    }

    private String score(ItemPlan plan, ScoreSheet sheet) {
        String level = plan.task().target().level().toString();
        String printed = sheet.printed(plan.score(sheet)).toPlainString();
        boolean total = sheet.total().subject().equals(level);
        String name = total ? terminal.words().text("level.TOTAL") : level;
        return Optional.of(sheet)
                .filter(scored -> total)
                .flatMap(ScoreSheet::grade)
                .map(grade -> terminal.words().text("plan.graded", name, printed, grade.fullTitle(terminal.language())))
                .orElseGet(() -> terminal.words().text("plan.score", name, printed));
    }

    private void table(ItemPlan plan, SortedSet<ItemCode> items) {
        boolean units = !plan.task().units().isEmpty();
        Columns columns = new Columns();
        columns.row(
                "  " + head("item"),
                pad(head("gain")),
                pad(head("cost")),
                units ? head("unit") : head("name"),
                units ? head("name") : "");
        for (Step step : plan.steps(items)) {
            String name = plan.task()
                    .framework()
                    .item(step.item())
                    .map(item -> item.name().value().in(terminal.language()))
                    .orElse("");
            String unit = plan.task().units().getOrDefault(step.item(), "–");
            columns.row(
                    "  " + step.item(),
                    pad("+" + step.gain().rounded(rounding(plan)).toPlainString()),
                    pad(money(step.cost())),
                    units ? unit : name,
                    units ? name : "");
        }
        columns.lines().forEach(terminal::line);
    }

    private void alternatives(ItemPlan plan) {
        Optional<BigInteger> count = plan.alternatives();
        if (count.isEmpty()) {
            terminal.say("plan.uncounted");
        } else if (count.get().equals(BigInteger.ONE)) {
            terminal.say("plan.only");
        } else {
            terminal.say("plan.alternatives", String.format(Locale.ROOT, "%,d", count.get()));
            int number = 1;
            for (SortedSet<ItemCode> set : plan.listed()) {
                terminal.say("plan.alternative", number++ + ".", list(set));
            }
        }
    }

    private void proof(ItemPlan plan) {
        Optional<Flaw> flaw = CertificateCheck.flaw(plan.task(), plan.certificate());
        if (flaw.isPresent()) {
            terminal.say("plan.unproved", flaw.get().name());
        } else {
            terminal.say(
                    plan.reachable() ? "plan.proof" : "plan.proof-unreachable",
                    String.format(Locale.ROOT, "%,d", plan.certificate().proof().cases()));
        }
    }

    private void front(ItemPlan plan) {
        terminal.say("plan.front");
        Columns columns = new Columns();
        columns.row("  " + pad(head("cost")), pad(head("score")), head("reaches"), head("items"));
        for (FrontPoint point : plan.front()) {
            columns.row(
                    "  " + pad(money(point.cost())),
                    pad(plan.before().printed(point.score()).toPlainString()),
                    point.reaches() ? "✓" : "",
                    list(point.items()));
        }
        columns.lines().forEach(terminal::line);
    }

    private static BigDecimal cost(ItemPlan plan, SortedSet<ItemCode> items) {
        return items.stream().map(item -> plan.task().cost(item)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String head(String column) {
        return terminal.words().text("plan.head-" + column);
    }

    /** Figures end in one column under heads of about that width. */
    private static String pad(String text) {
        return " ".repeat(Math.max(0, FIGURES - ThaiText.displayWidth(text))) + text;
    }

    private static String money(BigDecimal cost) {
        return String.format(
                Locale.ROOT, "%,." + Math.max(0, cost.stripTrailingZeros().scale()) + "f", cost);
    }

    private static String list(Collection<ItemCode> items) {
        return items.isEmpty() ? "–" : items.stream().map(ItemCode::toString).collect(Collectors.joining(", "));
    }

    private static Rounding rounding(ItemPlan plan) {
        return plan.task().framework().rounding().orElseThrow().value();
    }
}
