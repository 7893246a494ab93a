package th.ita.cli.scores;

import io.vavr.control.Either;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.DocumentArgument;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.UnreadNote;
import th.ita.domain.refusal.Refusal;
import th.ita.export.input.Input;
import th.ita.export.json.ScoreJson;
import th.ita.export.questions.ResultQuestions;
import th.ita.rules.review.ResultReview;

/** Scores the result in a file and explains every score. */
@Command(name = "score", addMethodSubcommands = false)
public final class ScoreCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final DocumentArgument document = new DocumentArgument();

    @Option(names = "--full", descriptionKey = "score-full")
    boolean full;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public ScoreCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Either<Refusal, Input> input = document.read(desk);
        Either<Refusal, ResultReview> review = input.flatMap(read -> ResultQuestions.review(read, desk.frameworks()))
                .mapLeft(document::here);
        if (review.isLeft()) {
            return desk.terminal().refuse(review.getLeft());
        }
        if (!Verification.holds(review.get().sheet(), desk.terminal())) {
            return ExitCode.TROUBLE;
        }
        if (input.get() instanceof Input.OfPlan plan) {
            UnreadNote.tell(plan.report().notes(), desk.terminal());
        }
        if (json) {
            desk.terminal().print(ScoreJson.write(review.get(), desk.terminal().words()));
        } else {
            new ScoreView(desk.terminal(), full).show(review.get());
        }
        return review.get().consistent() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
