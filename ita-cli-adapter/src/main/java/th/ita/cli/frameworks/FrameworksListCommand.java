package th.ita.cli.frameworks;

import io.vavr.control.Either;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.terminal.ExitCode;
import th.ita.domain.framework.Framework;
import th.ita.export.json.FrameworkJson;

/** Lists the years there are. */
@Command(name = "list", addMethodSubcommands = false)
public final class FrameworksListCommand implements Callable<Integer> {
    private final Desk desk;

    @ParentCommand
    FrameworksCommand frameworks;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public FrameworksListCommand(Desk desk) {
        this.desk = desk;
        this.frameworks = new FrameworksCommand(desk);
    }

    @Override
    public Integer call() {
        return list(desk, frameworks.json);
    }

    static int list(Desk desk, boolean json) {
        List<Framework> years = desk.frameworks().years().stream()
                .map(desk.frameworks()::framework)
                .map(Either::get)
                .toList();
        if (json) {
            desk.terminal().print(FrameworkJson.list(years, desk.terminal().words()));
        } else {
            new FrameworkListView(desk.terminal()).show(years);
        }
        return ExitCode.DONE;
    }
}
