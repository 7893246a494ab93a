package th.ita.cli.stores;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.OutputFiles;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.refusal.Refusal;
import th.ita.export.json.StoreJson;
import th.ita.export.reading.SourceFile;
import th.ita.rules.history.Heads;
import th.ita.rules.history.StoreCheck;

/** Checks every revision of a store and every link between them. */
@Command(name = "verify", addMethodSubcommands = false)
public final class StoreVerifyCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final StoreOption store = new StoreOption();

    @Option(names = "--against", paramLabel = "FILE", descriptionKey = "store-against")
    @Nullable
    Path noted;

    @Option(names = "--note", paramLabel = "FILE", descriptionKey = "store-note")
    @Nullable
    Path note;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public StoreVerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Either<Refusal, Heads> heads = noted == null
                ? Either.right(Heads.NONE)
                : SourceFile.load(noted)
                        .flatMap(file -> Heads.parse(new String(file.content(), StandardCharsets.UTF_8), file.name()));
        if (heads.isLeft()) {
            return desk.terminal().refuse(heads.getLeft());
        }
        return store.use(desk, Opening.EXISTING, open -> verify(open, heads.get()));
    }

    private int verify(RevisionStore open, Heads heads) throws IOException {
        StoreCheck check = StoreCheck.of(open, heads);
        if (json) {
            desk.terminal().print(StoreJson.check(store.address, check));
        } else {
            show(check);
        }
        if (note != null && check.isSound()) {
            OutputFiles files = new OutputFiles();
            files.add(note, check.heads().toString());
            files.writeAndTell(desk.terminal());
        }
        return check.isSound() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void show(StoreCheck check) {
        Terminal terminal = desk.terminal();
        check.damage().forEach(what -> terminal.say("store.damage", what));
        FindingsView.say(terminal, check.findings());
        terminal.say(
                check.isSound() ? "store.sound" : "store.unsound",
                Integer.toString(check.histories()),
                Long.toString(check.revisions()));
    }
}
