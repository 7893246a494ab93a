package th.ita.cli.stores;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.terminal.Columns;
import th.ita.domain.port.Opening;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.json.StoreJson;
import th.ita.rules.history.ChainDamage;
import th.ita.rules.history.ChainFinding;
import th.ita.rules.history.StorePages;

/** Lists what is in a store, with the latest revision of each document. */
@Command(name = "list", addMethodSubcommands = false)
public final class StoreListCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public StoreListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return store.use(desk, Opening.EXISTING, open -> {
            List<RevisionKey> keys = new ArrayList<>();
            StorePages.keys(open, keys::add);
            List<ChainFinding> altered = new ArrayList<>();
            // One by one: together the documents may be larger than the memory.
            Stream<Revision> latest = keys.stream()
                    .flatMap(key -> open.latest(key).stream())
                    .peek(revision -> {
                        if (!revision.isIntact()) {
                            altered.add(new ChainFinding(revision.key(), revision.number(), ChainDamage.ALTERED));
                        }
                    });
            if (json) {
                desk.terminal().print(StoreJson.list(store.address, latest));
            } else {
                show(latest, keys.size());
            }
            return FindingsView.note(desk.terminal(), altered);
        });
    }

    private void show(Stream<Revision> latest, int count) {
        RevisionView view = new RevisionView(desk.terminal());
        Columns columns = new Columns();
        latest.forEach(revision -> columns.row(
                revision.key().toString(),
                Integer.toString(revision.number()),
                view.time(revision.stamp().time()),
                revision.stamp().author()));
        columns.lines().forEach(desk.terminal()::line);
        desk.terminal().say("store.documents", Integer.toString(count));
    }
}
