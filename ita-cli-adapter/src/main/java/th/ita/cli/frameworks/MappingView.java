package th.ita.cli.frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.FactText;
import th.ita.cli.terminal.OriginNote;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.rules.mapping.FrameworkMap;
import th.ita.rules.mapping.ItemMapping;

/** Shows what became of items from one year to another, one a line. */
final class MappingView {
    private final Terminal terminal;
    private final FactText facts;

    MappingView(Terminal terminal) {
        this.terminal = terminal;
        this.facts = new FactText(terminal);
    }

    void show(FrameworkMap map, List<ItemMapping> rows) {
        String from = map.from().fiscalYear().toString();
        String to = map.to().fiscalYear().toString();
        terminal.say("map.title", from, to);
        OriginNote.tell(List.of(map.from(), map.to()), terminal);
        terminal.gap();
        Columns columns = new Columns();
        columns.row(
                from,
                terminal.words().text("map.head.relation"),
                to,
                terminal.words().text("map.head.confidence"),
                terminal.words().text("map.head.name"));
        rows.forEach(row -> columns.row(
                row.from().map(ItemCode::toString).orElse("–"),
                relation(map, row),
                row.to().isEmpty() ? "–" : codes(row.to()),
                terminal.words().text("map.confidence." + row.confidence().name()),
                names(map, row) + note(row, to)));
        columns.lines().forEach(terminal::line);
    }

    private String relation(FrameworkMap map, ItemMapping row) {
        return terminal.words()
                .text(row.relation()
                        .messageKey(map.from().fiscalYear(), map.to().fiscalYear()));
    }

    /** The name in the one year, and those in the other where they read differently. */
    private String names(FrameworkMap map, ItemMapping row) {
        List<String> before =
                row.from().flatMap(code -> name(map.from(), code)).stream().toList();
        List<String> after =
                row.to().stream().flatMap(code -> name(map.to(), code).stream()).toList();
        List<String> parts = new ArrayList<>(before);
        if (!after.isEmpty() && !after.equals(before)) {
            parts.add(String.join(" + ", after));
        }
        return String.join(" → ", parts);
    }

    private Optional<String> name(Framework year, ItemCode code) {
        return year.item(code).map(Item::name).map(facts::of);
    }

    private String note(ItemMapping row, String to) {
        List<String> notes = new ArrayList<>();
        if (!row.alsoFrom().isEmpty()) {
            notes.add(terminal.words().text("map.also-from", codes(row.alsoFrom())));
        }
        if (!row.dropped().isEmpty() && !row.to().isEmpty()) {
            String topics = row.dropped().stream().map(Object::toString).collect(Collectors.joining(", "));
            notes.add(terminal.words().text("map.dropped", to, topics));
        }
        return notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
    }

    private static String codes(List<ItemCode> codes) {
        return codes.stream().map(ItemCode::toString).collect(Collectors.joining(", "));
    }
}
