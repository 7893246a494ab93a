package th.ita.cli.scores;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.rules.inference.Constrained;
import th.ita.rules.inference.Fit;
import th.ita.rules.inference.Inference;
import th.ita.rules.inference.Pattern;
import th.ita.rules.inference.Reachable;
import th.ita.rules.inference.Solution;
import th.ita.rules.inference.Suspicion;

/** Shows on a terminal what lies behind a published score. */
final class InferView {
    private static final int SHOWN = 12;

    private final Terminal terminal;

    InferView(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(Inference inference) {
        terminal.say(
                "infer.title",
                inference.indicator().value(),
                inference.fiscalYear().toString(),
                inference.figure().toString());
        if (inference.confidence() != Confidence.OFFICIAL) {
            terminal.say("infer.confidence", inference.confidence().label().in(terminal.language()));
        }
        terminal.gap();
        show(inference.open(), "infer.");
        inference.constrained().ifPresent(given -> {
            terminal.gap();
            show(inference, given);
        });
        if (!inference.elsewhere().isEmpty()) {
            terminal.note("infer.elsewhere", inference.indicator().value(), list(inference.elsewhere()));
        }
        suspicions(inference.suspicions());
    }

    private void show(Fit fit, String key) {
        if (fit.reachable()) {
            terminal.say(
                    key + (fit.solutions().size() == 1 ? "one" : "many"),
                    count(fit.solutions().size()),
                    String.format(Locale.ROOT, "%,d", fit.itemSets()));
            table(fit.solutions());
            return;
        }
        terminal.say(key + "none");
        fit.nearest().forEach(this::near);
    }

    private void near(Reachable near) {
        String first = counts(near.patterns().get(0));
        terminal.say(
                near.patterns().size() == 1 ? "infer.near-one" : "infer.near",
                near.figure().toPlainString(),
                first,
                count(near.patterns().size()));
    }

    private void show(Inference inference, Constrained given) {
        if (!given.known().notMet().isEmpty()) {
            terminal.say(
                    "infer.not-met",
                    count(given.known().notMet().size()),
                    list(given.known().notMet()));
        }
        if (!given.known().met().isEmpty()) {
            terminal.say(
                    "infer.met",
                    count(given.known().met().size()),
                    list(given.known().met()));
        }
        String supposition = given.known().notMet().isEmpty() ? "infer.others-not-met" : "infer.others-met";
        terminal.say(
                supposition,
                inference.supposedFigure().orElseThrow().toPlainString(),
                counts(given.supposed()),
                terminal.words().text(given.agrees() ? "infer.agrees" : "infer.differs"));
        show(given.fit(), "infer.given-");
    }

    private void suspicions(List<Suspicion> slips) {
        if (slips.isEmpty()) {
            return;
        }
        terminal.gap();
        terminal.say("infer.slips");
        slips.stream()
                .limit(SHOWN)
                .forEach(slip -> terminal.say(
                        slip.supposed() ? "infer.slip-supposed" : "infer.slip",
                        slip.to().toPlainString(),
                        terminal.words().text("slip." + slip.kind().name()),
                        count(slip.patterns())));
        if (slips.size() > SHOWN) {
            terminal.say("infer.more", count(slips.size() - SHOWN));
        }
    }

    /** A column a sub-indicator, a row a pattern. */
    private void table(List<Solution> solutions) {
        Columns columns = new Columns();
        List<String> heads = new ArrayList<>(List.of(""));
        solutions.get(0).met().met().keySet().stream().map(LevelCode::value).forEach(heads::add);
        heads.add(terminal.words().text("infer.sets"));
        columns.row(heads.toArray(String[]::new));
        solutions.stream().limit(SHOWN).forEach(solution -> {
            List<String> row = new ArrayList<>(List.of(""));
            solution.met()
                    .met()
                    .forEach((code, met) ->
                            row.add(met + "/" + (met + solution.notMet().metIn(code))));
            row.add(String.format(Locale.ROOT, "%,d", solution.itemSets()));
            columns.row(row.toArray(String[]::new));
        });
        columns.lines().forEach(terminal::line);
        if (solutions.size() > SHOWN) {
            terminal.say("infer.more", count(solutions.size() - SHOWN));
        }
    }

    private static String counts(Pattern pattern) {
        return pattern.met().entrySet().stream()
                .map(count -> count.getKey() + ": " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String list(Collection<ItemCode> codes) {
        return codes.stream().map(ItemCode::toString).collect(Collectors.joining(", "));
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
