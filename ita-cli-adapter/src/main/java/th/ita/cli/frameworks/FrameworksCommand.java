package th.ita.cli.frameworks;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;

/** The frameworks of the fiscal years; without a subcommand it lists them. */
@Command(
        name = "frameworks",
        synopsisSubcommandLabel = "[COMMAND]",
        addMethodSubcommands = false,
        subcommands = {
            FrameworksListCommand.class,
            FrameworksShowCommand.class,
            FrameworksValidateCommand.class,
            FrameworksMapCommand.class,
            FrameworksCarryCommand.class,
            FrameworksSchemaCommand.class
        })
public final class FrameworksCommand implements Callable<Integer> {
    private final Desk desk;

    /** Asked for before or behind the subcommand. */
    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public FrameworksCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return FrameworksListCommand.list(desk, json);
    }
}
