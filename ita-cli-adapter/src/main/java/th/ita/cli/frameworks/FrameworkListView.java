package th.ita.cli.frameworks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.FactText;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.framework.Level;
import th.ita.rules.frameworks.validation.FactCounts;
import th.ita.rules.scoring.Scorer;

/** Shows the years there are, one a line. */
final class FrameworkListView {
    private static final List<String> HEADS =
            List.of("year", "weights", "items", "papers", "scoring", "unconfirmed", "origin");

    private final Terminal terminal;
    private final FactText facts;

    FrameworkListView(Terminal terminal) {
        this.terminal = terminal;
        this.facts = new FactText(terminal);
    }

    void show(List<Framework> frameworks) {
        Columns columns = new Columns();
        columns.row(HEADS.stream()
                .map(head -> terminal.words().text("frameworks.head." + head))
                .toArray(String[]::new));
        frameworks.forEach(framework -> columns.row(
                framework.fiscalYear().toString(),
                weights(framework),
                items(framework),
                papers(framework),
                terminal.words()
                        .text(Scorer.obstacle(framework).isEmpty() ? "frameworks.scores" : "frameworks.lists-only"),
                unconfirmed(framework),
                terminal.words().origin(framework.origin())));
        columns.lines().forEach(terminal::line);
        terminal.gap();
        frameworks.forEach(framework -> Scorer.obstacle(framework)
                .ifPresent(obstacle -> terminal.line(terminal.words().refusal(obstacle))));
        terminal.say("frameworks.legend");
    }

    /** The weights, labelled once where all are as sure as each other. */
    private String weights(Framework framework) {
        List<String> labels = framework.instruments().stream()
                .flatMap(instrument -> instrument.weight().stream())
                .map(facts::label)
                .distinct()
                .toList();
        boolean alike = labels.size() == 1;
        String weights = framework.instruments().stream()
                .map(instrument -> instrument.code()
                        + instrument
                                .weight()
                                .map(weight -> " " + weight.value() + (alike ? "" : facts.label(weight)))
                                .orElse(" ?"))
                .collect(Collectors.joining(", "));
        return weights.isEmpty() ? "–" : weights + (alike ? labels.get(0) : "");
    }

    private String items(Framework framework) {
        return framework.items().size()
                + Optional.ofNullable(framework.counts().get(Level.ITEM))
                        .map(facts::label)
                        .orElse("");
    }

    private static String papers(Framework framework) {
        return Stream.of(ItemRole.values())
                .map(role ->
                        framework.item(role).map(item -> item.code().toString()).orElse("–"))
                .collect(Collectors.joining("/"));
    }

    /** How many facts nobody has confirmed, of all facts. */
    private static String unconfirmed(Framework framework) {
        Map<Confidence, Integer> counts = FactCounts.of(framework);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.getOrDefault(Confidence.UNCONFIRMED, 0) + "/" + all;
    }
}
