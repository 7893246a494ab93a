package th.ita.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.Version;
import th.ita.cli.terminal.ExitCode;

/** The command without a subcommand: shows what there is. {@link Commands} are added to it as they are needed. */
@Command(name = "ita", synopsisSubcommandLabel = "COMMAND", addMethodSubcommands = false)
final class Ita implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final CommonOptions common = new CommonOptions();

    @Option(names = "--version", descriptionKey = "version")
    boolean version;

    @Spec
    CommandSpec spec;

    Ita(Desk desk) {
        this.desk = desk;
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() {
        if (version) {
            desk.terminal().line(Version.line());
            return ExitCode.DONE;
        }
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }
}
