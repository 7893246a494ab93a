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
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
@Command(name = "survey")
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
        return clean(scores.get()) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Either<Refusal, SurveyScores> scores(Framework framework) {
        return reader(framework)
                .flatMap(this::count)
                .flatMap(this::known)
                .flatMap(count -> populations(count).flatMap(people -> SurveyScores.of(framework, count, people)));
    }

    private Either<Refusal, SurveyReader> reader(Framework framework) {
        return instrument.isEmpty()
                ? SurveyReader.of(framework)
                : LevelCode.parse(instrument)
                        .flatMap(code -> SurveyReader.of(framework, code))
                        .mapLeft(refusal -> refusal.at(Place.path("--instrument")));
    }

    private Either<Refusal, SurveyCount> count(SurveyReader reader) {
        SurveyCount sum = SurveyCount.NONE;
        for (Path file : files) {
            try (Progress progress = Progress.over(file, desk.terminal(), Clock.systemUTC())) {
                Either<Refusal, SurveyCount> count = reader.read(file, rows -> progress.accept(Math.toIntExact(rows)));
                if (count.isLeft()) {
                    return Either.left(
                            IoTrouble.explained(count.getLeft(), desk.terminal().words()));
                }
                sum = sum.plus(count.get());
            }
        }
        return Either.right(sum);
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

    private void show(SurveyScores scores) {
        Terminal terminal = desk.terminal();
        if (!json) {
            new SurveyView(terminal, scores).show(Optional.of(agency).filter(name -> !name.isEmpty()));
            OriginNote.tell(desk.used(), terminal);
        } else if (agency.isEmpty()) {
            terminal.print(SurveyJson.write(scores, terminal.words()));
        } else {
            terminal.print(SurveyJson.write(scores, agency, terminal.words()));
        }
    }

    private boolean clean(SurveyScores scores) {
        List<Assessment> shown = agency.isEmpty() && scores.agencies().size() > 1
                ? scores.agencies().stream().map(scores::of).collect(Collectors.toList())
                : List.of(chosen(scores));
        return scores.count().problems().isEmpty()
                && shown.stream()
                        .flatMap(answers -> scores.sheet(answers).findings().stream())
                        .allMatch(finding -> finding.severity() == Severity.INFO);
    }
}
