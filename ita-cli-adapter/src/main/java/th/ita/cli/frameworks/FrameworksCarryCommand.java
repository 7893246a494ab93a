package th.ita.cli.frameworks;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import th.ita.cli.desk.CliRefusal;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.DocumentArgument;
import th.ita.cli.desk.OutputFiles;
import th.ita.cli.desk.YearOption;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.Terminal;
import th.ita.cli.terminal.UnreadNote;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.json.MappingJson;
import th.ita.export.json.PlanJson;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingNotes;
import th.ita.rules.mapping.CarryPreview;
import th.ita.rules.mapping.FrameworkMap;

/** Carries the measures of a plan into another year: shows what that would give, and writes it only when asked. */
@Command(name = "carry", addMethodSubcommands = false)
public final class FrameworksCarryCommand implements Callable<Integer> {
    private final Desk desk;

    @ParentCommand
    FrameworksCommand frameworks;

    @Mixin
    final DocumentArgument document = new DocumentArgument();

    @Option(names = "--to", required = true, paramLabel = "YEAR", descriptionKey = "carry-to")
    String to = "";

    @Option(names = "--out", paramLabel = "FILE.json", descriptionKey = "carry-out")
    Optional<Path> target = Optional.empty();

    @Mixin
    final CommonOptions common = new CommonOptions();

    public FrameworksCarryCommand(Desk desk) {
        this.desk = desk;
        this.frameworks = new FrameworksCommand(desk);
    }

    @Override
    public Integer call() throws IOException {
        Terminal terminal = desk.terminal();
        if (target.filter(Files::isDirectory).isPresent()) {
            return terminal.refuse(Refusal.of(
                    CliRefusal.NOT_A_FILE, Place.path("--out"), target.get().toString()));
        }
        Either<Refusal, Framework> later = YearOption.framework(desk, "--to", to);
        Either<Refusal, ReadReport> report = later.flatMap(year -> document.readPlan(desk));
        Either<Refusal, CarryPreview> preview =
                report.flatMap(read -> preview(read.plan(), later.get())).mapLeft(document::located);
        if (preview.isLeft()) {
            return terminal.refuse(preview.getLeft());
        }
        UnreadNote.tell(report.get().notes(), terminal);
        if (frameworks.json) {
            terminal.print(MappingJson.write(preview.get(), terminal.words()));
        } else {
            new CarryView(terminal).show(preview.get(), target.isPresent());
        }
        if (target.isPresent()) {
            OutputFiles files = new OutputFiles();
            files.add(target.get(), PlanJson.write(preview.get().plan(), ReadingNotes.NONE, desk.used()));
            files.writeAndTell(terminal);
        }
        return ExitCode.DONE;
    }

    private Either<Refusal, CarryPreview> preview(MeasuresPlan plan, Framework later) {
        return desk.frameworks()
                .framework(plan.fiscalYear())
                .flatMap(earlier -> CarryPreview.of(plan, FrameworkMap.between(earlier, later)));
    }
}
