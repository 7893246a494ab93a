package th.ita.cli.frameworks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.OriginNote;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.measures.Measure;
import th.ita.rules.mapping.CarriedTarget;
import th.ita.rules.mapping.CarryPreview;

/** Shows what carrying a plan into another year would give: each target's way, and what has no counterpart there. */
final class CarryView {
    private final Terminal terminal;

    CarryView(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(CarryPreview preview, boolean written) {
        String from = preview.source().fiscalYear().toString();
        String to = preview.to().fiscalYear().toString();
        terminal.say("carry.title", from, to);
        OriginNote.tell(List.of(preview.from(), preview.to()), terminal);
        terminal.gap();
        Columns columns = new Columns();
        columns.row(
                terminal.words().text("carry.head.measure"),
                from,
                terminal.words().text("map.head.relation"),
                to,
                terminal.words().text("map.head.confidence"),
                terminal.words().text("carry.head.title"));
        preview.carried().forEach(target -> columns.row(row(preview, target)));
        columns.lines().forEach(terminal::line);
        terminal.gap();
        without(preview, to);
        if (preview.carried().stream().anyMatch(CarriedTarget::toBeConfirmed)) {
            terminal.say("carry.to-be-confirmed");
        }
        terminal.say("carry.left-behind", to);
        if (!written) {
            terminal.say("carry.preview");
        }
    }

    private String[] row(CarryPreview preview, CarriedTarget target) {
        return new String[] {
            Integer.toString(target.measure() + 1),
            target.target() + (target.inferred() ? "?" : ""),
            terminal.words()
                    .text(target.mapping()
                            .relation()
                            .messageKey(
                                    preview.from().fiscalYear(), preview.to().fiscalYear())),
            target.mapping().to().stream()
                    .map(code -> code + (target.toBeConfirmed() ? "?" : ""))
                    .collect(Collectors.joining(", ")),
            terminal.words()
                    .text("map.confidence." + target.mapping().confidence().name()),
            preview.source().measures().get(target.measure()).title()
        };
    }

    /** Targets that the other year does not have, and measures that serve no item. */
    private void without(CarryPreview preview, String to) {
        if (preview.withoutCounterpart().isEmpty()) {
            terminal.say("carry.all", to);
        } else {
            terminal.say(
                    "carry.without",
                    to,
                    Integer.toString(preview.withoutCounterpart().size()));
            Columns columns = new Columns();
            preview.withoutCounterpart().forEach(target -> columns.row(row(preview, target)));
            columns.lines().forEach(line -> terminal.line("  " + line));
        }
        List<Measure> measures = preview.source().measures();
        String aimless = IntStream.range(0, measures.size())
                .filter(i -> measures.get(i).targets().isEmpty()
                        && measures.get(i).inferredTargets().isEmpty())
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(", "));
        if (!aimless.isEmpty()) {
            terminal.say("carry.aimless", aimless);
        }
    }
}
