package th.ita.cli.frameworks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.FactText;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Question;
import th.ita.domain.framework.Source;
import th.ita.domain.framework.SubIndicator;
import th.ita.rules.frameworks.validation.FactCounts;
import th.ita.rules.scoring.Scorer;

/** Shows all that is known of one year: what is assessed, how it is scored, and where that is known from. */
final class FrameworkView {
    private final Terminal terminal;
    private final FactText facts;

    FrameworkView(Terminal terminal) {
        this.terminal = terminal;
        this.facts = new FactText(terminal);
    }

    void show(Framework framework) {
        head(framework);
        if (!framework.instruments().isEmpty()) {
            terminal.gap();
            terminal.say("framework.structure");
            framework.instruments().forEach(instrument -> instrument(framework, instrument));
        }
        List<Item> loose = framework.items().stream()
                .filter(item -> item.subIndicator().isEmpty())
                .toList();
        if (!loose.isEmpty()) {
            terminal.gap();
            terminal.say("framework.items-outside");
            loose.forEach(item -> item(item, 1));
        }
        new FrameworkScoringView(terminal).show(framework);
        sources(framework.sources());
    }

    private void head(Framework framework) {
        terminal.say(
                "framework.title",
                framework.fiscalYear().toString(),
                terminal.words().origin(framework.origin()));
        terminal.say("framework.facts", facts.counts(FactCounts.of(framework)));
        terminal.line(Scorer.obstacle(framework)
                .map(terminal.words()::refusal)
                .orElseGet(() -> terminal.words().text("framework.can-be-scored")));
        terminal.say("framework.labels");
        framework
                .counts()
                .forEach((level, count) -> terminal.say(
                        "framework.count",
                        terminal.words().text("level." + level.name()),
                        count.value().toString(),
                        facts.label(count)));
    }

    private void instrument(Framework framework, Instrument instrument) {
        String weight = instrument
                .weight()
                .map(known -> terminal.words().text("framework.weight", known.value() + facts.label(known)))
                .orElseGet(() -> terminal.words().text("framework.weight-unknown"));
        line(1, instrument.code() + "  " + facts.of(instrument.name()) + "; " + weight);
        framework.indicatorsIn(instrument.code()).forEach(indicator -> indicator(framework, indicator));
    }

    private void indicator(Framework framework, Indicator indicator) {
        String name =
                indicator.name().map(facts::of).orElseGet(() -> terminal.words().text("framework.name-unknown"));
        line(2, indicator.code() + "  " + name + questions(framework, indicator.code()));
        framework.subIndicatorsIn(indicator.code()).forEach(sub -> subIndicator(framework, sub));
    }

    private String questions(Framework framework, LevelCode indicator) {
        List<Question> questions = framework.questionsIn(indicator);
        return questions.isEmpty()
                ? ""
                : "; "
                        + terminal.words()
                                .text(
                                        "framework.questions",
                                        Integer.toString(questions.size()),
                                        questions.stream()
                                                .map(question -> question.code().value())
                                                .collect(Collectors.joining(" ")))
                        + weakest(questions);
    }

    private String weakest(List<Question> questions) {
        return questions.stream()
                .map(question -> question.label().provenance().confidence())
                .max(Comparator.naturalOrder())
                .map(facts::label)
                .orElse("");
    }

    private void subIndicator(Framework framework, SubIndicator sub) {
        line(3, sub.code() + "  " + facts.of(sub.name()));
        framework.itemsIn(sub.code()).forEach(item -> item(item, 4));
    }

    private void item(Item item, int depth) {
        String role = item.role()
                .map(part -> " <" + terminal.words().text("role." + part.name()) + ">")
                .orElse("");
        line(depth, item.code() + "  " + facts.of(item.name()) + role);
        String contents = contents(item);
        if (!contents.isEmpty()) {
            line(depth + 2, contents);
        }
        if (!item.dependsOn().isEmpty()) {
            line(depth + 2, terminal.words().text("item.depends-on", dependencies(item)));
        }
    }

    /** What must be on the page and which time it must be from; the one is as sure as the other. */
    private String contents(Item item) {
        Stream<String> elements = item.required().stream()
                .map(required -> required.value().stream()
                        .map(element -> facts.of(element.text()))
                        .collect(Collectors.joining("; ")));
        Stream<String> period = item.period().stream().map(known -> facts.of(known.label()));
        return Stream.concat(elements, period).collect(Collectors.joining(" · "))
                + item.required().map(facts::label).orElse("");
    }

    private String dependencies(Item item) {
        return item.dependsOn().stream()
                .map(needed -> needed.value() + facts.label(needed))
                .collect(Collectors.joining(", "));
    }

    private void sources(Map<String, Source> sources) {
        if (sources.isEmpty()) {
            return;
        }
        terminal.gap();
        terminal.say("framework.sources");
        Columns columns = new Columns();
        sources.forEach(
                (id, source) -> columns.row("  " + id, facts.of(source.text()) + " <" + source.address() + ">"));
        columns.lines().forEach(terminal::line);
    }

    private void line(int depth, String text) {
        terminal.line("  ".repeat(depth) + text);
    }
}
