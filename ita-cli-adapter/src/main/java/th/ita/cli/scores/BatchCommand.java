package th.ita.cli.scores;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import th.ita.cli.desk.CheckpointOptions;
import th.ita.cli.desk.CliRefusal;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.IoTrouble;
import th.ita.cli.desk.OutputFiles;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.OriginNote;
import th.ita.cli.terminal.Progress;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.batch.BatchFile;
import th.ita.export.batch.BatchResult;
import th.ita.export.json.BatchJson;

/** Scores a table of many agencies. */
@Command(name = "batch", addMethodSubcommands = false)
public final class BatchCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", descriptionKey = "batch-file")
    Path file = Path.of("");

    @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "batch-year")
    String year = "";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "batch-out")
    @Nullable
    Path target;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(names = "--strict", descriptionKey = "strict")
    boolean strict;

    @Option(names = "--summary", descriptionKey = "summary")
    boolean summary;

    @Mixin
    final CheckpointOptions checkpoint = new CheckpointOptions();

    @Mixin
    final CommonOptions common = new CommonOptions();

    public BatchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Terminal terminal = desk.terminal();
        if (target != null) {
            Either<Refusal, BatchFormat> format = BatchFormat.of(target);
            if (format.isLeft()) {
                return terminal.refuse(format.getLeft());
            }
            if (Files.isDirectory(target)) {
                return terminal.refuse(Refusal.of(CliRefusal.NOT_A_FILE, Place.path("--out"), target.toString()));
            }
        }
        Either<Refusal, BatchResult> result = FiscalYear.parse(year)
                .mapLeft(refusal -> refusal.at(Place.path("--year")))
                .flatMap(parsed -> desk.frameworks().framework(parsed))
                .flatMap(this::score);
        if (result.isLeft()) {
            checkpoint.end();
            return terminal.refuse(result.getLeft());
        }
        tell(result.get());
        checkpoint.end();
        return result.get().isClean() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Either<Refusal, BatchResult> score(Framework framework) {
        Optional<Refusal> cannotGoOn = checkpoint.open(List.of(file), framework, new TreeMap<>(), desk.terminal());
        if (cannotGoOn.isPresent()) {
            return Either.left(
                    IoTrouble.explained(cannotGoOn.get(), desk.terminal().words()));
        }
        try (Progress progress = Progress.over(file, desk.terminal(), Clock.systemUTC())) {
            return BatchFile.score(file, framework, strict, progress, checkpoint.of(0))
                    .flatMap(result -> checkpoint
                            .changed()
                            .<Either<Refusal, BatchResult>>map(Either::left)
                            .orElse(Either.right(result)))
                    .mapLeft(refusal ->
                            IoTrouble.explained(refusal, desk.terminal().words()))
                    .mapLeft(refusal -> refusal.where().file().isPresent()
                            ? refusal
                            : refusal.at(refusal.where().in(file.toString())));
        }
    }

    private void tell(BatchResult result) throws IOException {
        Terminal terminal = desk.terminal();
        if (json) {
            BatchJson.write(result, terminal.words(), terminal.stream());
        } else {
            new BatchView(terminal).show(result, summary);
            OriginNote.tell(desk.used(), terminal);
        }
        new BatchView(terminal).tellProblems(result);
        if (target != null) {
            BatchFormat format = BatchFormat.of(target).get();
            OutputFiles files = new OutputFiles();
            files.add(target, out -> format.write(result, terminal.words(), out));
            files.writeAndTell(terminal);
        }
    }
}
