package th.ita.cli.planning;

import java.util.SortedSet;
import java.util.TreeSet;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.text.Language;
import th.ita.rules.drafting.Drafts;

/** Shows measures for the items of a plan on a terminal: which items have one, and drafts for the others. */
final class PlanDraftsView {
    private final Terminal terminal;
    private final Language language;

    PlanDraftsView(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    void show(SortedSet<ItemCode> chosen, Drafts missing) {
        SortedSet<ItemCode> served = new TreeSet<>(chosen);
        served.removeAll(missing.items());
        terminal.gap();
        if (!served.isEmpty()) {
            terminal.say("plan.served", Integer.toString(served.size()), DraftsView.codes(served));
        }
        if (!missing.drafts().isEmpty()) {
            terminal.say("plan.drafts", Integer.toString(missing.drafts().size()));
            terminal.gap();
        }
        new DraftsView(terminal, language).show(missing);
    }
}
