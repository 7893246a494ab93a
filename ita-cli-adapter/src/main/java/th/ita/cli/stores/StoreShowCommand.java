package th.ita.cli.stores;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import th.ita.cli.desk.CliRefusal;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.OutputFiles;
import th.ita.cli.terminal.ExitCode;
import th.ita.domain.port.Opening;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.json.JsonDocuments;

/** Gives a document out of a store, as it was at a revision, in the canonical JSON that every command reads. */
@Command(name = "show", addMethodSubcommands = false)
public final class StoreShowCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final KeyArgument argument = new KeyArgument();

    @Mixin
    final StoreOption store = new StoreOption();

    @Option(names = "--revision", paramLabel = "NUMBER", descriptionKey = "store-revision")
    Optional<Integer> number = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE.json", descriptionKey = "out-json")
    @Nullable
    Path target;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public StoreShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (target != null && Files.isDirectory(target)) {
            return desk.terminal().refuse(Refusal.of(CliRefusal.NOT_A_FILE, Place.path("--out"), target.toString()));
        }
        Either<Refusal, RevisionKey> key = argument.key();
        if (key.isLeft()) {
            return desk.terminal().refuse(key.getLeft());
        }
        return store.use(desk, Opening.EXISTING, open -> {
            Either<Refusal, String> text = StoreOption.revision(open, key.get(), number)
                    .flatMap(revision -> JsonDocuments.text(key.get().kind(), revision.payload()));
            if (text.isLeft()) {
                return desk.terminal().refuse(text.getLeft());
            }
            if (target == null) {
                desk.terminal().print(text.get());
                return ExitCode.DONE;
            }
            OutputFiles files = new OutputFiles();
            files.add(target, text.get());
            files.writeAndTell(desk.terminal());
            return ExitCode.DONE;
        });
    }
}
