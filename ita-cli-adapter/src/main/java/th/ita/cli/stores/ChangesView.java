package th.ita.cli.stores;

import java.util.List;
import java.util.stream.Collectors;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.revision.Revision;
import th.ita.export.json.DocumentChange;
import th.ita.export.json.DocumentChange.Step;
import th.ita.rules.wording.Messages;

/** Shows what changed in a document: where, in words, and below it what was and what is. */
public final class ChangesView {
    private static final String SEPARATOR = " › ";

    private final Terminal terminal;
    private final Messages words;

    public ChangesView(Terminal terminal) {
        this.terminal = terminal;
        this.words = terminal.words();
    }

    void show(Revision before, Revision after, List<DocumentChange> changes) {
        RevisionView view = new RevisionView(terminal);
        terminal.line("− " + view.sentence(before) + ": " + before.stamp().reason());
        terminal.line("+ " + view.sentence(after) + ": " + after.stamp().reason());
        terminal.gap();
        changes.forEach(this::show);
        terminal.say("store.changes", Integer.toString(changes.size()));
    }

    private void show(DocumentChange change) {
        terminal.say("store.change." + change.kind().name(), where(change));
        if (!change.before().isEmpty()) {
            terminal.line("  − " + change.before());
        }
        if (!change.after().isEmpty()) {
            terminal.line("  + " + change.after());
        }
    }

    /** The way to a change, in words. */
    public String where(DocumentChange change) {
        return change.where().stream().map(this::name).collect(Collectors.joining(SEPARATOR));
    }

    /** The key's own words, where there are any; codes and levels speak for themselves. */
    private String name(Step step) {
        String key = "field." + step.key();
        String name = words.keys().contains(key) ? words.text(key) : step.key();
        return step.entry().isEmpty() ? name : words.text("store.entry", name, step.entry());
    }
}
