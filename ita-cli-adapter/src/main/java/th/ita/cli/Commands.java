package th.ita.cli;

import java.util.List;
import java.util.Optional;
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

/**
 * The commands by their names. Putting all of them together takes longer than most commands run, so that a run that names
 * its command first puts together that one alone; whoever asks for help, or mistypes, is answered by all of them.
 */
final class Commands {
    /** The names, in the order in which help shows them. */
    static final List<String> NAMES = List.of(
            "report",
            "import",
            "score",
            "analyse",
            "draft",
            "check",
            "links",
            "frameworks",
            "survey",
            "batch",
            "infer",
            "audit",
            "plan",
            "store",
            "sign",
            "verify",
            "publish",
            "serve");

    private Commands() {}

    /** The names that a command line needs. */
    static List<String> neededBy(String... arguments) {
        return arguments.length > 0 && NAMES.contains(arguments[0]) ? List.of(arguments[0]) : NAMES;
    }

    /** The class of a command, which is loaded only when it is asked for here. */
    static Optional<Class<?>> named(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "report" -> ReportCommand.class;
                    case "import" -> ImportCommand.class;
                    case "score" -> ScoreCommand.class;
                    case "analyse" -> AnalyseCommand.class;
                    case "draft" -> DraftCommand.class;
                    case "check" -> CheckCommand.class;
                    case "links" -> LinksCommand.class;
                    case "frameworks" -> FrameworksCommand.class;
                    case "survey" -> SurveyCommand.class;
                    case "batch" -> BatchCommand.class;
                    case "infer" -> InferCommand.class;
                    case "audit" -> AuditCommand.class;
                    case "plan" -> PlanCommand.class;
                    case "store" -> StoreCommand.class;
                    case "sign" -> SignCommand.class;
                    case "verify" -> VerifyCommand.class;
                    case "publish" -> PublishCommand.class;
                    case "serve" -> ServeCommand.class;
                    default -> null;
                });
    }
}
