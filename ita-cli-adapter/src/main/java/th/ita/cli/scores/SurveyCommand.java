package th.ita.cli.scores;

import static th.ita.cli.desk.CliRefusal.POPULATION_OF_MANY;
import static th.ita.cli.desk.CliRefusal.UNKNOWN_AGENCY;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
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
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.json.AssessmentJson;
import th.ita.export.json.SurveyJson;
import th.ita.export.survey.SurveyCount;
import th.ita.export.survey.SurveyReader;
import th.ita.export.survey.SurveyScores;
import th.ita.rules.finding.Severity;

/** Counts the answers of respondents and scores them. */
@Command(name = "survey", addMethodSubcommands = false)
public final class SurveyCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "survey-files")
    List<Path> files = List.of();

    @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "survey-year")
    String year = "";

    @Option(names = "--instrument", paramLabel = "IIT|EIT", descriptionKey = "survey-instrument")
    String instrument = "";

    @Option(names = "--population", paramLabel = "N", descriptionKey = "survey-population")
    String population = "";

    @Option(names = "--agency", paramLabel = "NAME", descriptionKey = "survey-agency")
    String agency = "";

    @Option(names = "--out", paramLabel = "FILE.json", descriptionKey = "survey-out")
    @Nullable
    Path target;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin
    final CheckpointOptions checkpoint = new CheckpointOptions();

    @Mixin
    final CommonOptions common = new CommonOptions();

    public SurveyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (target != null && Files.isDirectory(target)) {
            return desk.terminal().refuse(Refusal.of(CliRefusal.NOT_A_FILE, Place.path("--out"), target.toString()));
        }
        Either<Refusal, SurveyScores> scores = FiscalYear.parse(year)
                .mapLeft(refusal -> refusal.at(Place.path("--year")))
                .flatMap(desk.frameworks()::framework)
                .flatMap(this::scores);
        if (scores.isLeft()) {
            checkpoint.end();
            return desk.terminal().refuse(scores.getLeft());
        }
        if (!Verification.holds(scores.get().sheet(chosen(scores.get())), desk.terminal())) {
            return ExitCode.TROUBLE;
        }
        show(scores.get());
        if (target != null) {
            OutputFiles output = new OutputFiles();
            output.add(target, AssessmentJson.write(chosen(scores.get())));
            output.writeAndTell(desk.terminal());
        }
        checkpoint.end();
        return clean(scores.get()) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Either<Refusal, SurveyScores> scores(Framework framework) {
        return reader(framework)
                .flatMap(reader -> checkpoint
                        .open(files, framework, terms(), desk.terminal())
                        .<Either<Refusal, SurveyCount>>map(Either::left)
                        .orElseGet(() -> count(reader)))
                .flatMap(this::known)
                .flatMap(count -> populations(count).flatMap(people -> SurveyScores.of(framework, count, people)));
    }

    /** What was asked for, as far as it decides what is counted. */
    private SortedMap<String, String> terms() {
        return new TreeMap<>(instrument.isEmpty() ? Map.of() : Map.of("--instrument", instrument));
    }

    private Either<Refusal, SurveyReader> reader(Framework framework) {
        return instrument.isEmpty()
                ? SurveyReader.of(framework)
                : LevelCode.parse(instrument)
                        .flatMap(code -> SurveyReader.of(framework, code))
                        .mapLeft(refusal -> refusal.at(Place.path("--instrument")));
    }

    /** Counts the files, several at once; what comes out, and the order of problems, is that of one after the other. */
    private Either<Refusal, SurveyCount> count(SurveyReader reader) {
        AtomicIntegerArray read = new AtomicIntegerArray(files.size());
        List<Either<Refusal, SurveyCount>> counts;
        try (Progress progress = Progress.over(files, desk.terminal(), Clock.systemUTC())) {
            counts = IntStream.range(0, files.size())
                    .parallel()
                    .mapToObj(file -> reader.read(
                            files.get(file),
                            rows -> {
                                read.set(file, Math.toIntExact(rows));
                                progress.accept(IntStream.range(0, read.length())
                                        .map(read::get)
                                        .sum());
                            },
                            checkpoint.of(file)))
                    .toList();
        }
        SurveyCount sum = SurveyCount.NONE;
        for (Either<Refusal, SurveyCount> count : counts) {
            if (count.isLeft()) {
                return Either.left(
                        IoTrouble.explained(count.getLeft(), desk.terminal().words()));
            }
            sum = sum.plus(count.get());
        }
        return checkpoint
                .changed()
                .<Either<Refusal, SurveyCount>>map(Either::left)
                .orElse(Either.right(sum));
    }

    /** What is wrong with a file that cannot be opened, in the user's language. */
    private Either<Refusal, SurveyCount> known(SurveyCount count) {
        boolean there = agency.isEmpty()
                || count.tallies().values().stream().anyMatch(agencies -> agencies.containsKey(agency));
        return there ? Either.right(count) : Either.left(Refusal.of(UNKNOWN_AGENCY, Place.path("--agency"), agency));
    }

    /** The number of people who could answer, of the one survey and the one agency that are there. */
    private Either<Refusal, Map<LevelCode, Integer>> populations(SurveyCount count) {
        if (population.isEmpty()) {
            return Either.right(Map.of());
        }
        Place place = Place.path("--population");
        boolean many = agency.isEmpty() && count.tallies().values().stream().anyMatch(agencies -> agencies.size() > 1);
        if (many) {
            return Either.left(Refusal.of(POPULATION_OF_MANY, place));
        }
        return Populations.parse(population, count.tallies().keySet()).mapLeft(refusal -> refusal.at(place));
    }

    private Assessment chosen(SurveyScores scores) {
        return agency.isEmpty() ? scores.all() : scores.of(agency);
    }

    private void show(SurveyScores scores) throws IOException {
        Terminal terminal = desk.terminal();
        if (!json) {
            new SurveyView(terminal, scores).show(Optional.of(agency).filter(name -> !name.isEmpty()));
            OriginNote.tell(desk.used(), terminal);
        } else if (agency.isEmpty()) {
            SurveyJson.write(scores, terminal.words(), terminal.stream());
        } else {
            terminal.print(SurveyJson.write(scores, agency, terminal.words()));
        }
    }

    private boolean clean(SurveyScores scores) {
        List<String> shown = agency.isEmpty() ? scores.agencies() : List.of(agency);
        return scores.count().problems().isEmpty()
                && shown.stream()
                        .flatMap(name -> scores.findings(name).stream())
                        .allMatch(finding -> finding.severity() == Severity.INFO);
    }
}
