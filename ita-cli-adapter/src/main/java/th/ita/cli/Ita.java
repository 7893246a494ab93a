package th.ita.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.frameworks.FrameworksCommand;
import th.ita.cli.papers.CheckCommand;
import th.ita.cli.papers.ImportCommand;
import th.ita.cli.papers.LinksCommand;
import th.ita.cli.papers.ReportCommand;
import th.ita.cli.planning.AnalyseCommand;
import th.ita.cli.planning.DraftCommand;
import th.ita.cli.planning.PlanCommand;
import th.ita.cli.publishing.PublishCommand;
import th.ita.cli.scores.AuditCommand;
import th.ita.cli.scores.BatchCommand;
import th.ita.cli.scores.InferCommand;
import th.ita.cli.scores.ScoreCommand;
import th.ita.cli.scores.SurveyCommand;
import th.ita.cli.signing.SignCommand;
import th.ita.cli.signing.VerifyCommand;
import th.ita.cli.stores.StoreCommand;
import th.ita.cli.terminal.ExitCode;

/** The command without a subcommand: shows what there is. */
@Command(
        name = "ita",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReportCommand.class,
            ImportCommand.class,
            ScoreCommand.class,
            AnalyseCommand.class,
            DraftCommand.class,
            CheckCommand.class,
            LinksCommand.class,
            FrameworksCommand.class,
            SurveyCommand.class,
            BatchCommand.class,
            InferCommand.class,
            AuditCommand.class,
            PlanCommand.class,
            StoreCommand.class,
            SignCommand.class,
            VerifyCommand.class,
            PublishCommand.class
        })
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
            desk.terminal().line("ita " + Version.text());
            return ExitCode.DONE;
        }
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }
}
