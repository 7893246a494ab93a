package th.ita.export.input;

import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.json.AssessmentJson;
import th.ita.export.json.JsonKind;
import th.ita.export.json.JsonLines;
import th.ita.export.json.PlanJson;
import th.ita.export.reading.Part;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingHints;
import th.ita.export.reading.ReadingRefusal;
import th.ita.export.reading.ReportReader;
import th.ita.export.reading.SourceFile;
import th.ita.export.reading.TextParts;
import th.ita.export.reading.html.HtmlParts;
import th.ita.export.reading.markdown.MarkdownParts;
import th.ita.export.reading.office.OfficeFile;
import th.ita.export.reading.sheet.CsvParts;
import th.ita.rules.scoring.ResultFit;
import th.ita.rules.targeting.TargetCheck;

/** Opens a file with the reader for its kind, told by how its name ends. Immutable and thread-safe. */
public final class InputReader {
    private static final String JSON = ".json";
    private static final Pattern QUOTED = Pattern.compile("(?m)(?:^|\\t)\"[^\"\\t]*(?:\\n|\"\\t|\"$)");

    /** What older programs wrote, and is told how to save anew. */
    private static final List<String> OLD = List.of(".doc", ".dot", ".xls", ".xlt");

    /** The readers of documents by the endings of names, in the order in which messages name them. */
    private static final Map<String, Format> FORMATS = formats();

    private interface Format {
        Either<Refusal, List<Part>> parts(SourceFile file);
    }

    private final FrameworkSource frameworks;
    private final ReportReader reports;

    private InputReader(FrameworkSource frameworks) {
        this.frameworks = frameworks;
        this.reports = ReportReader.of(frameworks);
    }

    /**
     * A reader that knows the items of the years of these frameworks.
     *
     * @param frameworks the frameworks
     * @return the reader
     */
    public static InputReader of(FrameworkSource frameworks) {
        return new InputReader(frameworks);
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param hints what is known beforehand; the agency's name is for its own report alone
     * @return what it holds, or why it cannot be read
     */
    public Either<Refusal, Input> read(Path path, ReadingHints hints) {
        return isKnown(path.toString()) || !Files.isRegularFile(path)
                ? SourceFile.load(path).flatMap(file -> read(file, hints))
                : Either.left(unknownFormat(path.toString()));
    }

    /**
     * Reads a file that is in memory.
     *
     * @param file the file, whose name's ending tells its kind
     * @param hints what is known beforehand; the agency's name is for its own report alone
     * @return what it holds, or why it cannot be read
     */
    public Either<Refusal, Input> read(SourceFile file, ReadingHints hints) {
        if (ending(file.name()).equals(JSON)) {
            return json(file, hints);
        }
        Format format = FORMATS.get(ending(file.name()));
        return format == null
                ? Either.left(unknownFormat(file.name()))
                : format.parts(file)
                        .flatMap(parts -> reports.read(file.name(), parts, hints))
                        .map(Input.OfPlan::new);
    }

    private static Map<String, Format> formats() {
        Map<String, Format> formats = new LinkedHashMap<>();
        formats.put(".txt", TextParts::of);
        formats.put(".tsv", InputReader::tsv);
        formats.put(".csv", CsvParts::of);
        formats.put(".md", MarkdownParts::of);
        formats.put(".html", HtmlParts::of);
        formats.put(".htm", HtmlParts::of);
        List.of(".docx", ".docm", ".xlsx", ".xlsm").forEach(ending -> formats.put(ending, OfficeFile::parts));
        OLD.forEach(ending -> formats.put(ending, OfficeFile::parts));
        return Collections.unmodifiableMap(formats);
    }

    /** Text with tabs is read like text, unless quotes keep its cells together as spreadsheets do. */
    private static Either<Refusal, List<Part>> tsv(SourceFile file) {
        return file.text().flatMap(text -> QUOTED.matcher(text).find() ? CsvParts.of(file) : TextParts.of(file));
    }

    private static boolean isKnown(String name) {
        return ending(name).equals(JSON) || FORMATS.containsKey(ending(name));
    }

    private static String ending(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static Refusal unknownFormat(String name) {
        Place place = Place.file(name);
        String known = Stream.concat(Stream.of(JSON), FORMATS.keySet().stream())
                .filter(ending -> !OLD.contains(ending))
                .collect(Collectors.joining(", "));
        String ending = ending(name);
        return ending.isEmpty()
                ? Refusal.of(ReadingRefusal.NO_ENDING, place, known)
                : Refusal.of(ReadingRefusal.UNKNOWN_FORMAT, place, ending, known);
    }

    private Either<Refusal, Input> json(SourceFile file, ReadingHints hints) {
        return JsonKind.of(file.content(), file.name()).flatMap(kind -> switch (kind) {
            case PLAN -> PlanJson.read(file.content(), file.name()).flatMap(report -> ofItsYear(report, file, hints));
            case ASSESSMENT ->
                AssessmentJson.read(file.content(), file.name()).flatMap(result -> ofItsYear(result, file));
        });
    }

    private Either<Refusal, Input> ofItsYear(Assessment result, SourceFile file) {
        return frameworks
                .framework(result.fiscalYear())
                .mapLeft(refusal -> refusal.at(Place.path("fiscalYear")))
                .flatMap(framework -> ResultFit.check(result, framework))
                .mapLeft(refusal -> refusal.at(located(refusal, file)))
                .map(Input.OfResult::new);
    }

    private Either<Refusal, Input> ofItsYear(ReadReport report, SourceFile file, ReadingHints hints) {
        FiscalYear stated = report.plan().fiscalYear();
        if (hints.year().filter(year -> !year.equals(stated)).isPresent()) {
            Refusal other = hints.otherYear(stated).at(Place.path("fiscalYear"));
            return Either.left(other.at(located(other, file)));
        }
        return frameworks
                .framework(stated)
                .mapLeft(refusal -> refusal.at(Place.path("fiscalYear")))
                .flatMap(framework -> TargetCheck.check(report.plan(), framework))
                .flatMap(this::withResultOfItsYear)
                .mapLeft(refusal -> refusal.at(located(refusal, file)))
                .map(plan -> new Input.OfPlan(report));
    }

    /** The result a plan answers fits its own year, where that year is known. */
    private Either<Refusal, MeasuresPlan> withResultOfItsYear(MeasuresPlan plan) {
        return plan.previousResult().stream()
                .flatMap(result -> frameworks
                        .framework(result.fiscalYear())
                        .toJavaStream()
                        .flatMap(framework ->
                                ResultFit.check(result, framework).swap().toJavaStream()))
                .findFirst()
                .<Either<Refusal, MeasuresPlan>>map(refusal -> Either.left(refusal.at(inResult(refusal.where()))))
                .orElseGet(() -> Either.right(plan));
    }

    private static Place inResult(Place place) {
        return Place.path("previousResult." + place.path().orElse(""));
    }

    private static Place located(Refusal refusal, SourceFile file) {
        return JsonLines.locate(file.content(), file.name(), refusal.where());
    }
}
