package th.ita.cli.stores;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.domain.port.Opening;
import th.ita.export.archive.Archive;
import th.ita.rules.history.Heads;
import th.ita.rules.history.StoreCheck;

/** Writes all of a store into one archive. */
@Command(name = "export", addMethodSubcommands = false)
public final class StoreExportCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "store-archive")
    Path archive = Path.of("");

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final CommonOptions common = new CommonOptions();

    public StoreExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return store.use(desk, Opening.EXISTING, open -> {
            long written = Archive.write(open, archive.toAbsolutePath());
            desk.terminal().say("store.exported", archive.toString(), Long.toString(written));
            return checked();
        });
    }

    /** Reads the archive back: what is wrong with it was wrong in the store, since every part is kept as it was. */
    private int checked() throws IOException {
        return StoreOption.use("archive:" + archive.toAbsolutePath(), desk, Opening.EXISTING, copy -> {
            StoreCheck check = StoreCheck.of(copy, Heads.NONE);
            if (!check.isSound()) {
                desk.terminal()
                        .note("store.unsound", Integer.toString(check.histories()), Long.toString(check.revisions()));
            }
            return FindingsView.note(desk.terminal(), check.findings());
        });
    }
}
