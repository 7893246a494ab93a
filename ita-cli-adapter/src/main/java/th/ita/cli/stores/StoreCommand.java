package th.ita.cli.stores;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.terminal.ExitCode;

/** Works on stores; shows what there is to do. */
@Command(
        name = "store",
        synopsisSubcommandLabel = "COMMAND",
        addMethodSubcommands = false,
        subcommands = {
            StoreAddCommand.class,
            StoreListCommand.class,
            StoreHistoryCommand.class,
            StoreShowCommand.class,
            StoreDiffCommand.class,
            StoreVerifyCommand.class,
            StoreCopyCommand.class,
            StoreExportCommand.class,
            StoreImportCommand.class
        })
public final class StoreCommand implements Callable<Integer> {
    @Mixin
    final CommonOptions common = new CommonOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }
}
