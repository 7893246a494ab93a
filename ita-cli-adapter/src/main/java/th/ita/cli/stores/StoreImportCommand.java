package th.ita.cli.stores;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;

/** Takes all of an archive into a store, checked; what is there already is not added again. */
@Command(name = "import", addMethodSubcommands = false)
public final class StoreImportCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "store-archive")
    String archive = "";

    @Mixin
    final StoreOption store = new StoreOption();

    @Option(names = "--preview", descriptionKey = "store-preview")
    boolean preview;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public StoreImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return new StoreCopying(desk, preview, json).run("archive:" + archive, store.address);
    }
}
