package th.ita.cli.planning;

import java.util.Collection;
import java.util.stream.Collectors;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.text.Language;
import th.ita.rules.drafting.DraftMeasure;
import th.ita.rules.drafting.Drafts;

/** Shows drafts of measures on a terminal. */
final class DraftsView {
    private final Terminal terminal;
    private final Language language;

    /** A view of drafts in a language, which need not be that of the terminal: papers are written in Thai. */
    DraftsView(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    void show(Drafts drafts) {
        for (DraftMeasure draft : drafts.drafts()) {
            Measure measure = draft.measure(language);
            terminal.line(draft.item() + " " + measure.title());
            measure.method().orElse("").lines().forEach(line -> terminal.say("draft.method", line));
            terminal.say("draft.responsible", String.join(", ", measure.responsible()));
            terminal.say("draft.period", draft.periodWords().in(language));
            terminal.say("draft.follow-up", measure.result().orElse(""));
            terminal.gap();
        }
        if (!drafts.withoutTemplate().isEmpty()) {
            terminal.say("draft.without", codes(drafts.withoutTemplate()));
        }
    }

    static String codes(Collection<ItemCode> items) {
        return items.stream().map(ItemCode::toString).collect(Collectors.joining(", "));
    }
}
