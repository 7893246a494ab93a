package th.ita.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.terminal.ExitCode;

/**
 * Stands for the server, which is a program of its own: {@code ./ita serve} starts that and never comes here. Whoever starts
 * the command line by itself is told how.
 */
@Command(name = "serve", addMethodSubcommands = false)
final class ServeCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "0..*", paramLabel = "OPTION", descriptionKey = "serve-options")
    List<String> options = List.of();

    @Mixin
    final CommonOptions common = new CommonOptions();

    ServeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.terminal().complain("serve.not-here");
        return ExitCode.BAD_INPUT;
    }
}
