package th.ita.cli.frameworks;

import java.util.Optional;
import java.util.stream.Collectors;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.FactText;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;

/** Shows one item in full, with where each fact about it comes from. */
final class ItemView {
    private final Terminal terminal;
    private final FactText facts;

    ItemView(Terminal terminal) {
        this.terminal = terminal;
        this.facts = new FactText(terminal);
    }

    void show(Framework framework, Item item) {
        terminal.say(
                "framework.title",
                framework.fiscalYear().toString(),
                terminal.words().origin(framework.origin()));
        terminal.line(item.code() + "  " + facts.of(item.name()));
        provenance(item.name());
        item.subIndicator()
                .ifPresent(sub -> terminal.say(
                        "item.sub-indicator",
                        sub.value(),
                        framework.name(sub).map(facts::of).orElse("")));
        terminal.say("item.topics", item.topics().stream().map(Object::toString).collect(Collectors.joining(", ")));
        item.role().ifPresent(role -> terminal.say("item.role", terminal.words().text("role." + role.name())));
        item.period().ifPresent(period -> terminal.say("item.period", facts.of(period.label())));
        if (item.required().isEmpty()) {
            terminal.say("item.required-unknown");
        }
        item.required().ifPresent(required -> {
            terminal.say("item.required", facts.label(required));
            required.value().forEach(element -> terminal.line("  - " + facts.of(element.text())));
            provenance(required);
        });
        item.dependsOn().forEach(needed -> {
            String name = framework
                    .item(needed.value())
                    .map(other -> " " + facts.of(other.name()))
                    .orElse("");
            terminal.say("item.depends-on", needed.value() + name);
            provenance(needed);
        });
        sources(framework, item);
    }

    private void provenance(Fact<?> fact) {
        terminal.line("  ↳ " + facts.provenance(fact.provenance()));
    }

    private void sources(Framework framework, Item item) {
        if (item.sources().isEmpty()) {
            return;
        }
        terminal.gap();
        terminal.say("framework.sources");
        Columns columns = new Columns();
        item.sources()
                .forEach(id -> Optional.ofNullable(framework.sources().get(id))
                        .ifPresent(source ->
                                columns.row("  " + id, facts.of(source.text()) + " <" + source.address() + ">")));
        columns.lines().forEach(terminal::line);
    }
}
