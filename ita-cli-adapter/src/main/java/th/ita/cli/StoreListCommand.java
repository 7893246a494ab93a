package th.ita.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import th.ita.domain.port.Opening;
import th.ita.domain.revision.Revision;
import th.ita.export.json.StoreJson;
import th.ita.rules.history.StorePages;

/** Lists what is in a store, with the latest revision of each document. */
@Command(name = "list")
final class StoreListCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    StoreListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return store.use(desk, Opening.EXISTING, open -> {
            List<Revision> latest = new ArrayList<>();
            StorePages.keys(open, key -> open.latest(key).ifPresent(latest::add));
            if (json) {
                desk.terminal().print(StoreJson.list(store.address, latest));
            } else {
                show(latest);
            }
            return ExitCode.DONE;
        });
    }

    private void show(List<Revision> latest) {
        RevisionView view = new RevisionView(desk.terminal());
        Columns columns = new Columns();
        latest.forEach(revision -> columns.row(
                revision.key().toString(),
                Integer.toString(revision.number()),
                view.time(revision.stamp().time()),
                revision.stamp().author()));
        columns.lines().forEach(desk.terminal()::line);
        desk.terminal().say("store.documents", Integer.toString(latest.size()));
    }
}
