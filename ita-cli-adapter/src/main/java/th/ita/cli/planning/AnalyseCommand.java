package th.ita.cli.planning;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.DocumentArgument;
import th.ita.cli.desk.EarlierResult;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.OriginNote;
import th.ita.cli.terminal.UnreadNote;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.ReportedScore;
import th.ita.export.input.Input;
import th.ita.export.json.AnalysisJson;
import th.ita.export.questions.AnalysisAnswer;
import th.ita.export.questions.ResultQuestions;
import th.ita.rules.analysis.Cutoffs;
import th.ita.rules.analysis.ResultAnalysis;
import th.ita.rules.comparison.YearOnYear;
import th.ita.rules.scoring.ScoreSheet;

/** Tells what a result is weak and strong in, what each item would bring, and what changed since the year before. */
@Command(name = "analyse", addMethodSubcommands = false)
public final class AnalyseCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final DocumentArgument document = new DocumentArgument();

    @Option(
            names = {"--previous", "--last"},
            paramLabel = "FILE",
            descriptionKey = "previous")
    @Nullable
    Path previous;

    @Option(names = "--urgent-below", paramLabel = "SCORE", descriptionKey = "urgent-below")
    String urgentBelow = "";

    @Option(names = "--keep-from", paramLabel = "SCORE", descriptionKey = "keep-from")
    String keepFrom = "";

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public AnalyseCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Either<Refusal, Input> input = document.read(desk);
        Either<Refusal, AnalysisAnswer> found = input.flatMap(this::found);
        if (found.isLeft()) {
            return desk.terminal().refuse(found.getLeft());
        }
        if (input.get() instanceof Input.OfPlan plan) {
            UnreadNote.tell(plan.report().notes(), desk.terminal());
        }
        ResultAnalysis analysis = found.get().analysis();
        if (json) {
            desk.terminal()
                    .print(AnalysisJson.write(
                            analysis,
                            found.get().comparison(),
                            found.get().standing(),
                            found.get().findings(),
                            desk.used(),
                            desk.terminal().words()));
        } else {
            AnalysisView view = new AnalysisView(desk.terminal(), analysis);
            view.show();
            found.get().comparison().ifPresent(new ComparisonView(desk.terminal())::show);
            found.get().standing().ifPresent(view::show);
            view.show(found.get().findings());
            OriginNote.tell(desk.used(), desk.terminal());
        }
        return ExitCode.DONE;
    }

    private Either<Refusal, AnalysisAnswer> found(Input input) {
        return ResultQuestions.review(input, desk.frameworks())
                .mapLeft(document::here)
                .flatMap(review -> cutoffs(review.sheet().framework())
                        .flatMap(cutoffs -> comparison(review.sheet())
                                .map(comparison ->
                                        AnalysisAnswer.of(input, review, cutoffs, comparison, desk.frameworks()))));
    }

    private Either<Refusal, Cutoffs> cutoffs(Framework framework) {
        return score("--urgent-below", urgentBelow)
                .flatMap(urgent -> score("--keep-from", keepFrom)
                        .flatMap(keep -> Cutoffs.of(framework)
                                .choosing(urgent, keep)
                                .mapLeft(refusal -> refusal.at(Place.path("--urgent-below")))));
    }

    private static Either<Refusal, Optional<BigDecimal>> score(String option, String text) {
        return text.isEmpty()
                ? Either.right(Optional.empty())
                : ReportedScore.parse(text)
                        .map(score -> Optional.of(score.printed()))
                        .mapLeft(refusal -> refusal.at(Place.path(option)));
    }

    private Either<Refusal, Optional<YearOnYear>> comparison(ScoreSheet after) {
        return previous == null
                ? Either.right(Optional.empty())
                : EarlierResult.compared(previous, after, desk).map(Optional::of);
    }
}
