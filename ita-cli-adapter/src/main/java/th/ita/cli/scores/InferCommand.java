package th.ita.cli.scores;

import io.vavr.control.Either;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.OriginNote;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.time.FiscalYear;
import th.ita.export.json.InferenceJson;
import th.ita.export.questions.ItemList;
import th.ita.rules.inference.IndicatorInference;
import th.ita.rules.inference.Inference;
import th.ita.rules.inference.Known;

/** Tells which patterns of met items lie behind a published score. */
@Command(name = "infer", addMethodSubcommands = false)
public final class InferCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "infer-year")
    String year = "";

    @Option(names = "--indicator", paramLabel = "N", required = true, descriptionKey = "indicator")
    String indicator = "";

    @Option(names = "--score", paramLabel = "X", required = true, descriptionKey = "score")
    String score = "";

    @Option(names = "--not-met", paramLabel = "O6,O8,O25-O31", descriptionKey = "not-met")
    List<String> notMet = List.of();

    @Option(names = "--met", paramLabel = "O1,O2", descriptionKey = "met")
    List<String> met = List.of();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public InferCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Either<Refusal, Inference> inference = infer();
        if (inference.isLeft()) {
            return desk.terminal().refuse(inference.getLeft());
        }
        if (json) {
            desk.terminal()
                    .print(InferenceJson.write(
                            inference.get(), desk.used(), desk.terminal().words()));
        } else {
            new InferView(desk.terminal()).show(inference.get());
            OriginNote.tell(desk.used(), desk.terminal());
        }
        return inference.get().explained() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Either<Refusal, Inference> infer() {
        return framework()
                .flatMap(framework -> at("--indicator", LevelCode.parse(indicator))
                        .flatMap(code -> at("--indicator", IndicatorInference.of(framework, code))))
                .flatMap(asked -> at("--score", ReportedScore.parse(score))
                        .flatMap(figure -> known().flatMap(known -> asked.infer(figure, known))));
    }

    private Either<Refusal, Framework> framework() {
        return at("--year", FiscalYear.parse(year).flatMap(desk.frameworks()::framework));
    }

    private Either<Refusal, Known> known() {
        return ItemList.parse(met, "--met")
                .flatMap(these -> ItemList.parse(notMet, "--not-met").map(those -> new Known(these, those)));
    }

    private static <T> Either<Refusal, T> at(String option, Either<Refusal, T> read) {
        return read.mapLeft(refusal -> refusal.at(Place.path(option)));
    }
}
