package th.ita.cli.papers;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import th.ita.cli.desk.CliRefusal;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.DocumentArgument;
import th.ita.cli.desk.OutputFiles;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.OriginNote;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.json.PlanJson;
import th.ita.export.reading.ReadReport;

/** Reads an agency's own report into canonical JSON. */
@Command(name = "import", addMethodSubcommands = false)
public final class ImportCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final DocumentArgument document = new DocumentArgument();

    @Option(names = "--out", paramLabel = "FILE.json", descriptionKey = "out-json")
    @Nullable
    Path target;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (target != null && Files.isDirectory(target)) {
            return desk.terminal().refuse(Refusal.of(CliRefusal.NOT_A_FILE, Place.path("--out"), target.toString()));
        }
        Either<Refusal, ReadReport> report = document.readPlan(desk);
        if (report.isLeft()) {
            return desk.terminal().refuse(report.getLeft());
        }
        String text = PlanJson.write(
                report.get().plan(), report.get().notes(), fedBy(report.get().plan()));
        if (json) {
            desk.terminal().print(text);
        } else {
            summarise(report.get());
        }
        if (target != null) {
            OutputFiles files = new OutputFiles();
            files.add(target, text);
            files.writeAndTell(desk.terminal());
        }
        return ExitCode.DONE;
    }

    /** The framework that told which items the measures serve. */
    private List<Framework> fedBy(MeasuresPlan plan) {
        return desk.frameworks().framework(plan.fiscalYear()).toJavaStream().toList();
    }

    private void summarise(ReadReport report) {
        Terminal terminal = desk.terminal();
        MeasuresPlan plan = report.plan();
        terminal.say("import.agency", plan.agency().name().in(terminal.language()));
        terminal.say("import.year", plan.fiscalYear().toString());
        OriginNote.tell(fedBy(plan), terminal);
        plan.previousResult()
                .ifPresent(result -> terminal.say(
                        "import.previous",
                        result.fiscalYear().toString(),
                        result.reported().entrySet().stream()
                                .map(level -> level.getKey() + " = " + level.getValue())
                                .collect(Collectors.joining(", "))));
        terminal.say("import.standing", Integer.toString(plan.standingMeasures().size()));
        terminal.say("import.measures", Integer.toString(plan.measures().size()));
        Columns columns = new Columns();
        int number = 1;
        for (Measure measure : plan.measures()) {
            columns.row("  " + number++, items(measure), measure.title());
        }
        columns.lines().forEach(terminal::line);
        terminal.say(
                "import.mended",
                Integer.toString(report.notes().mended()),
                Integer.toString(report.notes().left()));
        terminal.say(
                report.notes().notUnderstood().isEmpty() ? "import.all-understood" : "import.not-understood",
                Integer.toString(report.notes().notUnderstood().size()));
        report.notes()
                .notUnderstood()
                .forEach(line -> terminal.say("import.unread", line.spot().told(terminal.words()), line.text()));
    }

    private String items(Measure measure) {
        if (measure.targets().isEmpty() && !measure.inferredTargets().isEmpty()) {
            return measure.inferredTargets().stream().map(code -> code + "?").collect(Collectors.joining(" "));
        }
        return measure.targets().isEmpty()
                ? "–"
                : measure.targets().stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
