package th.ita.cli.stores;

import io.vavr.control.Either;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.terminal.ExitCode;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.json.DocumentChange;
import th.ita.export.json.JsonDocuments;
import th.ita.export.json.StoreJson;

/** Tells what changed between two revisions of a document, as a person reads it. */
@Command(name = "diff", addMethodSubcommands = false)
public final class StoreDiffCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final KeyArgument argument = new KeyArgument();

    @Parameters(index = "1", arity = "0..1", paramLabel = "FROM", descriptionKey = "store-from")
    Optional<Integer> from = Optional.empty();

    @Parameters(index = "2", arity = "0..1", paramLabel = "TO", descriptionKey = "store-to")
    Optional<Integer> to = Optional.empty();

    @Mixin
    final StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public StoreDiffCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Either<Refusal, RevisionKey> key = argument.key();
        if (key.isLeft()) {
            return desk.terminal().refuse(key.getLeft());
        }
        return store.use(desk, Opening.EXISTING, open -> compare(open, key.get()));
    }

    private int compare(RevisionStore open, RevisionKey key) {
        Either<Refusal, Revision> later = StoreOption.revision(open, key, to);
        Either<Refusal, Revision> earlier = later.flatMap(revision ->
                StoreOption.revision(open, key, from.or(() -> Optional.of(revision.number() - 1))));
        Either<Refusal, List<DocumentChange>> changes = earlier.flatMap(before ->
                JsonDocuments.changes(key.kind(), before.payload(), later.get().payload()));
        if (changes.isLeft()) {
            return desk.terminal().refuse(changes.getLeft());
        }
        if (json) {
            desk.terminal().print(StoreJson.changes(earlier.get(), later.get(), changes.get()));
        } else {
            new ChangesView(desk.terminal()).show(earlier.get(), later.get(), changes.get());
        }
        return ExitCode.DONE;
    }
}
