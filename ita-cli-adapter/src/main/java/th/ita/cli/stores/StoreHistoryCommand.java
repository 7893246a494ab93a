package th.ita.cli.stores;

import io.vavr.control.Either;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.terminal.Columns;
import th.ita.domain.life.PlanTrail;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.json.JsonDocuments;
import th.ita.export.json.RevisionJson;
import th.ita.rules.history.StoreCheck;
import th.ita.rules.history.StorePages;

/** Tells who changed a document, when and why. */
@Command(name = "history", addMethodSubcommands = false)
public final class StoreHistoryCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final KeyArgument argument = new KeyArgument();

    @Mixin
    final StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public StoreHistoryCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Either<Refusal, RevisionKey> key = argument.key();
        if (key.isLeft()) {
            return desk.terminal().refuse(key.getLeft());
        }
        return store.use(desk, Opening.EXISTING, open -> show(open, key.get()));
    }

    private int show(RevisionStore open, RevisionKey key) {
        List<Revision> history = new ArrayList<>();
        StorePages.history(open, key, 0, history::add);
        if (history.isEmpty()) {
            return desk.terminal().refuse(StoreOption.noSuchRevision(open, key, Optional.empty()));
        }
        if (key.kind() == RecordKind.PLAN_LIFE) {
            Revision latest = history.get(history.size() - 1);
            Either<Refusal, PlanTrail> trail = JsonDocuments.lives().decode(latest.payload());
            if (trail.isLeft()) {
                return desk.terminal().refuse(trail.getLeft());
            }
            show(history, trail.get());
        } else {
            show(history);
        }
        return FindingsView.note(desk.terminal(), StoreCheck.findings(open, key));
    }

    private void show(List<Revision> history, PlanTrail trail) {
        if (json) {
            desk.terminal().print(RevisionJson.list(history, trail));
        } else {
            new TrailView(desk.terminal()).show(trail);
        }
    }

    private void show(List<Revision> history) {
        if (json) {
            desk.terminal().print(RevisionJson.list(history));
            return;
        }
        RevisionView view = new RevisionView(desk.terminal());
        Columns columns = new Columns();
        history.forEach(revision -> columns.row(
                Integer.toString(revision.number()),
                view.time(revision.stamp().time()),
                revision.stamp().author(),
                revision.stamp().reason()));
        columns.lines().forEach(desk.terminal()::line);
    }
}
