package th.ita.cli.desk;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import th.ita.domain.agency.Agency;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.input.Input;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingHints;
import th.ita.export.reading.ReadingRefusal;
import th.ita.export.thai.ThaiWords;

/** The document a command works on, with what the user knows and the document may not say. */
public final class DocumentArgument {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    public Path file = Path.of("");

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
    public String year = "";

    @Option(names = "--agency", paramLabel = "NAME", descriptionKey = "agency")
    public String agency = "";

    /** Another document of which the user knows the same. */
    public DocumentArgument of(Path other) {
        DocumentArgument argument = new DocumentArgument();
        argument.file = other;
        argument.year = year;
        argument.agency = agency;
        return argument;
    }

    /** What the document holds, or why it cannot be read. */
    public Either<Refusal, Input> read(Desk desk) {
        return hints().flatMap(hints -> read(desk, hints));
    }

    /** The same where the year is that of something else, and tells the document's own only if that does not say it. */
    public Either<Refusal, Input> readOfItsOwnYear(Desk desk) {
        return hints().flatMap(hints -> {
            Either<Refusal, Input> own = read(desk, new ReadingHints(hints.agency(), Optional.empty()));
            return own.isRight() || hints.year().isEmpty() ? own : read(desk, hints);
        });
    }

    private Either<Refusal, Input> read(Desk desk, ReadingHints hints) {
        Ahead.run(ThaiWords::standard);
        return desk.inputs()
                .read(file, hints)
                .mapLeft(refusal -> IoTrouble.explained(refusal, desk.terminal().words()))
                .flatMap(input -> contradiction(input, hints)
                        .<Either<Refusal, Input>>map(Either::left)
                        .orElse(Either.right(input)));
    }

    /** A year or a name of the user's that is not the document's; where the document is silent nothing contradicts. */
    private Optional<Refusal> contradiction(Input input, ReadingHints hints) {
        Optional<Refusal> year = input instanceof Input.OfResult result
                ? hints.year()
                        .filter(hint -> !hint.equals(result.result().fiscalYear()))
                        .map(hint -> Refusal.of(
                                CliRefusal.RESULT_OF_OTHER_YEAR,
                                Place.path("fiscalYear").in(file.toString()),
                                result.result().fiscalYear().toString(),
                                hint.toString()))
                : Optional.empty();
        return year.or(() -> agency(input)
                .map(Agency::name)
                .filter(name -> hints.agency().stream()
                        .map(String::strip)
                        .anyMatch(hint -> !hint.equals(name.th()) && !hint.equalsIgnoreCase(name.en())))
                .map(name -> Refusal.of(
                        CliRefusal.DOCUMENT_OF_OTHER_AGENCY,
                        Place.path("agency.name").in(file.toString()),
                        name.th(),
                        agency)));
    }

    /** The agency that canonical JSON names; that of a report as text is the user's, where the user names one. */
    private Optional<Agency> agency(Input input) {
        boolean canonical = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        return input instanceof Input.OfResult result
                ? result.result().agency()
                : Optional.of(((Input.OfPlan) input).report().plan().agency()).filter(agency -> canonical);
    }

    /** The plan the document holds, or why it holds none. */
    public Either<Refusal, ReadReport> readPlan(Desk desk) {
        return read(desk)
                .flatMap(input -> input instanceof Input.OfPlan plan
                        ? Either.right(plan.report())
                        : Either.left(Refusal.of(ReadingRefusal.NOT_A_PLAN, place())));
    }

    /** A refusal of what the document holds, with the document named; one of an option stays as it is. */
    public Refusal here(Refusal refusal) {
        Place where = refusal.where();
        boolean placed = where.file().isPresent()
                || where.path().filter(path -> path.startsWith("--")).isPresent();
        return placed ? refusal : refusal.at(where.in(file.toString()));
    }

    /** The document as the place of a refusal. */
    public Place place() {
        return Place.file(file.toString());
    }

    /** A refusal of what the document holds, with the document named. */
    public Refusal located(Refusal refusal) {
        return refusal.where().file().isPresent()
                ? refusal
                : refusal.at(refusal.where().in(file.toString()));
    }

    private Either<Refusal, ReadingHints> hints() {
        Optional<String> name = Optional.of(agency).filter(text -> !text.isBlank());
        if (year.isEmpty()) {
            return Either.right(new ReadingHints(name, Optional.empty()));
        }
        return FiscalYear.parse(year)
                .mapLeft(refusal -> refusal.at(Place.path("--year")))
                .map(parsed -> new ReadingHints(name, Optional.of(parsed)));
    }
}
