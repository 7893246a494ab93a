package th.ita.export.input;

import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingHints;
import th.ita.export.reading.ReadingRefusal;
import th.ita.export.reading.ReportReader;
import th.ita.export.reading.SourceFile;
import th.ita.rules.scoring.ResultFit;
import th.ita.rules.targeting.TargetCheck;

/** Opens a file with the reader for its kind, told by how its name ends. Immutable and thread-safe. */
public final class InputReader {
    private static final String JSON = ".json";
    private static final List<String> TEXT = List.of(".txt", ".tsv");

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
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(JSON)) {
            return SourceFile.load(path).flatMap(file -> json(file, hints));
        }
        if (TEXT.stream().anyMatch(name::endsWith)) {
            return SourceFile.load(path)
                    .flatMap(file -> reports.read(file, hints))
                    .map(Input.OfPlan::new);
        }
        return Files.isRegularFile(path)
                ? Either.left(unknownFormat(path, name))
                : SourceFile.load(path).flatMap(file -> Either.left(unknownFormat(path, name)));
    }

    private static Refusal unknownFormat(Path path, String name) {
        Place place = Place.file(path.toString());
        String known = JSON + ", " + String.join(", ", TEXT);
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? Refusal.of(ReadingRefusal.NO_ENDING, place, known)
                : Refusal.of(ReadingRefusal.UNKNOWN_FORMAT, place, name.substring(dot), known);
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
