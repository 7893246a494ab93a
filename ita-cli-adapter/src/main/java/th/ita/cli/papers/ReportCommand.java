package th.ita.cli.papers;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import th.ita.cli.desk.EarlierResult;
import th.ita.cli.desk.OutputFiles;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.Terminal;
import th.ita.cli.terminal.UnreadNote;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.calendar.PlanCalendar;
import th.ita.export.json.PlanJson;
import th.ita.export.office.OfficeFont;
import th.ita.export.questions.PaperChoice;
import th.ita.export.questions.PaperFile;
import th.ita.export.questions.PaperFormat;
import th.ita.export.questions.PaperLook;
import th.ita.export.reading.ReadReport;
import th.ita.rules.comparison.YearOnYear;
import th.ita.rules.review.ResultReview;

/** Writes the measures document and the implementation report. */
@Command(name = "report", addMethodSubcommands = false)
public final class ReportCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    final DocumentArgument document = new DocumentArgument();

    @Option(names = "--item", paramLabel = "ITEM|all", descriptionKey = "item")
    String item = "all";

    @Option(
            names = {"--last", "--previous"},
            paramLabel = "FILE",
            descriptionKey = "last")
    @Nullable
    Path last;

    @Option(names = "--format", paramLabel = "FORMAT,...", descriptionKey = "format")
    String format = "pdf,docx,xlsx,html,md,json";

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out-dir")
    Path folder = Path.of("out");

    @Option(names = "--numerals", paramLabel = "thai|arabic", descriptionKey = "numerals")
    Optional<Numerals> numerals = Optional.empty();

    @Option(names = "--template", paramLabel = "FILE.docx", descriptionKey = "docx-template")
    Optional<Path> template = Optional.empty();

    @Option(names = "--font", paramLabel = "NAME", descriptionKey = "font")
    String font = OfficeFont.STANDARD.name();

    @Option(names = "--bom", descriptionKey = "bom")
    boolean bom;

    @Option(names = "--allow-incomplete", descriptionKey = "allow-incomplete")
    boolean allowIncomplete;

    @Mixin
    final CommonOptions common = new CommonOptions();

    public ReportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Terminal terminal = desk.terminal();
        Optional<Refusal> noFolder = OutputFiles.noFolder(folder, Place.path("--out"));
        if (noFolder.isPresent()) {
            return terminal.refuse(noFolder.get());
        }
        Language language = common.ofPapers(terminal);
        Either<Refusal, List<PaperFormat>> formats =
                PaperFormat.parse(format).mapLeft(refusal -> refusal.at(Place.path("--format")));
        Either<Refusal, PaperLook> look = ReportLook.of(font, template, bom);
        if (look.isLeft()) {
            return terminal.refuse(look.getLeft());
        }
        Either<Refusal, ReadReport> report = formats.flatMap(chosen -> document.readPlan(desk));
        Either<Refusal, List<PaperFile>> papers = report.flatMap(read -> PaperFile.compose(
                desk.frameworks(),
                read,
                new PaperFile.Wish(
                        new PaperChoice(item, Place.path("--item")),
                        language,
                        numerals,
                        allowIncomplete,
                        this::comparison)));
        if (papers.isLeft()) {
            return terminal.refuse(document.here(papers.getLeft()));
        }
        OutputFiles files = new OutputFiles();
        Optional<Refusal> refusal = render(formats.get(), papers.get(), look.get(), files);
        if (refusal.isPresent()) {
            return terminal.refuse(refusal.get());
        }
        if (formats.get().contains(PaperFormat.JSON)) {
            files.add(
                    folder.resolve("plan-" + report.get().plan().fiscalYear() + ".json"),
                    PlanJson.write(
                            report.get().plan(),
                            report.get().notes(),
                            papers.get().get(0).frameworks()));
        }
        if (formats.get().contains(PaperFormat.ICS)) {
            files.add(
                    folder.resolve("plan-" + report.get().plan().fiscalYear() + ".ics"),
                    PlanCalendar.write(report.get().plan(), language));
        }
        files.writeAndTell(terminal);
        UnreadNote.tell(report.get().notes(), terminal);
        report.get()
                .plan()
                .previousResult()
                .filter(result -> PaperFile.hasUnscoredYear(
                        desk.frameworks(), report.get().plan()))
                .ifPresent(result -> terminal.note(
                        "report.unscored-year", result.fiscalYear().toString()));
        terminal.note(
                "report.findings",
                papers.get().stream()
                        .map(paper -> paper.item() + ": " + paper.findings().in(terminal.words()))
                        .collect(Collectors.joining("; ")));
        return ExitCode.DONE;
    }

    /** The result that the papers show, held against the earlier one that the user names. */
    private Either<Refusal, Optional<YearOnYear>> comparison(Optional<ResultReview> review) {
        Path earlier = last;
        if (earlier == null) {
            return Either.right(Optional.empty());
        }
        return review.map(ResultReview::sheet)
                .map(shown -> EarlierResult.compared(earlier, shown, desk).map(Optional::of))
                .orElseGet(() -> Either.left(Refusal.of(CliRefusal.NOTHING_TO_COMPARE, Place.path("--last"))));
    }

    /** Renders every paper in every format of papers, and says why where one cannot be. */
    private Optional<Refusal> render(
            List<PaperFormat> formats, List<PaperFile> papers, PaperLook look, OutputFiles files) {
        for (PaperFormat chosen : formats) {
            for (PaperFile paper : papers) {
                Either<Refusal, Map<String, byte[]>> written = chosen.files(paper, look);
                if (written.isLeft()) {
                    return Optional.of(written.getLeft());
                }
                written.get().forEach((name, bytes) -> files.add(folder.resolve(name), bytes));
            }
        }
        return Optional.empty();
    }
}
