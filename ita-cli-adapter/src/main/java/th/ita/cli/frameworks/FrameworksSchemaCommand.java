package th.ita.cli.frameworks;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.terminal.ExitCode;
import th.ita.rules.frameworks.FrameworkFile;

/** Prints the JSON Schema of framework files, for editors that check a file while it is written. */
@Command(name = "schema", addMethodSubcommands = false)
public final class FrameworksSchemaCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public FrameworksSchemaCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.terminal().print(FrameworkFile.schema());
        return ExitCode.DONE;
    }
}
