package th.ita.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import th.ita.domain.port.Opening;
import th.ita.export.archive.Archive;

/** Writes all of a store into one archive. */
@Command(name = "export")
final class StoreExportCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "store-archive")
    Path archive = Path.of("");

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final CommonOptions common = new CommonOptions();

    StoreExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return store.use(desk, Opening.EXISTING, open -> {
            long written = Archive.write(open, archive.toAbsolutePath());
            desk.terminal().say("store.exported", archive.toString(), Long.toString(written));
            return ExitCode.DONE;
        });
    }
}
