package th.ita.cli.stores;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;

/** Copies all of a store into another, checked; run again, it goes on where it was cut short. */
@Command(name = "copy", addMethodSubcommands = false)
public final class StoreCopyCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "SOURCE", descriptionKey = "store-source")
    String source = "";

    @Parameters(index = "1", paramLabel = "TARGET", descriptionKey = "store-target")
    String target = "";

    @Option(names = "--preview", descriptionKey = "store-preview")
    boolean preview;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public StoreCopyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return new StoreCopying(desk, preview, json).run(source, target);
    }
}
