package th.ita.cli.papers;

import java.util.List;
import java.util.Optional;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.Marks;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemRole;
import th.ita.rules.completeness.Completeness;
import th.ita.rules.completeness.CompletenessRule;

/** Lists the rules of completeness by paper, with what a year asks of the paper where the year is given. */
final class RulesView {
    private final Terminal terminal;
    private final Marks marks = new Marks();

    RulesView(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(Completeness rules, Optional<Framework> framework) {
        for (ItemRole role : ItemRole.values()) {
            Optional<Item> item = framework.flatMap(year -> year.item(role));
            String paper = terminal.words().text("rules.paper." + role.name());
            if (item.isPresent()) {
                terminal.say("rules.item", item.get().code().toString(), paper);
                item.get()
                        .required()
                        .ifPresent(required -> required.value()
                                .forEach(element -> terminal.say(
                                        "rules.required",
                                        marks.on(element.text().in(terminal.language()), required))));
            } else {
                terminal.line(paper);
            }
            table(rules.rules(role)).lines().forEach(terminal::line);
            terminal.gap();
        }
        marks.explain(terminal);
    }

    private Columns table(List<CompletenessRule> rules) {
        Columns columns = new Columns();
        rules.forEach(rule -> columns.row(
                "  " + rule.id(),
                terminal.words().text("severity." + rule.severity().name()),
                rule.element(),
                terminal.words().text("rule." + rule.id())));
        return columns;
    }
}
