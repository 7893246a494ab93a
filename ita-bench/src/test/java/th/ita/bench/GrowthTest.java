package th.ita.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.time.FiscalYear;
import th.ita.export.batch.BatchFile;
import th.ita.export.survey.SurveyReader;
import th.ita.rules.compiled.BatchInputs;
import th.ita.rules.compiled.BatchScores;
import th.ita.rules.compiled.CompiledScorer;
import th.ita.rules.compiled.FigureColumns;
import th.ita.rules.compiled.ItemChanges;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.scoring.Scorer;
import th.ita.rules.survey.SurveyCounter;
import th.ita.rules.survey.SurveyForm;

/**
 * Work grows with its size and no faster. What is counted is the bytes that the working thread allocates, which are the
 * same on a slow machine and a fast one: four times the input may take four times the bytes, and some.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrowthTest {
    private static final Framework YEAR =
            Frameworks.builtIn().framework(FiscalYear.of(2564)).get();
    private static final int SOME = 500;
    private static final int MORE = 4 * SOME;

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_count_tells_work_that_grows_with_the_square() throws Exception {
        assertThat((double) Allocated.bytes(squared(MORE)) / Allocated.bytes(squared(SOME)))
                .isGreaterThan(Allocated.NO_FASTER);
    }

    private static Callable<Object> squared(int size) {
        return () -> {
            long sum = 0;
            for (int i = 0; i < size; i++) {
                sum += List.of(new byte[size]).hashCode();
            }
            return sum;
        };
    }

    @Test
    void scoring_a_batch_allocates_nothing_for_an_agency() throws Exception {
        CompiledScorer scorer = CompiledScorer.of(YEAR, new FigureColumns(List.of("IIT", "EIT"), 2))
                .get();

        assertThat(Allocated.bytes(scoring(scorer, MORE)) - Allocated.bytes(scoring(scorer, SOME)))
                .isLessThan(MORE - SOME);
    }

    private static Callable<Object> scoring(CompiledScorer scorer, int agencies) {
        BatchInputs in = scorer.inputs(agencies);
        BatchScores out = scorer.scores(agencies);
        for (int agency = 0; agency < agencies; agency++) {
            in.items(agency, 0, agency * 0x9E37_79B9_7F4AL, (1L << 43) - 1);
            in.figure(agency, 0, agency % 10_000);
            in.figure(agency, 1, 5000);
        }
        return () -> {
            scorer.score(in, out, 0, agencies);
            return out;
        };
    }

    /** While nothing is compiled yet; a warm machine takes about two thirds of it. */
    @Test
    void the_tree_of_an_agency_takes_some_kilobytes() throws Exception {
        assertThat(Allocated.bytes(explaining(SOME)) / SOME).isLessThan(48 * 1024);
    }

    /** Assessments with every item and every question's mean: trees of some 190 explanations. */
    private static Callable<Object> explaining(int agencies) {
        Scorer scorer = Scorer.of(YEAR);
        List<Assessment> assessments =
                IntStream.range(0, agencies).mapToObj(GrowthTest::assessment).toList();
        return () -> assessments.stream()
                .mapToInt(each -> scorer.score(each).get().findings().size())
                .sum();
    }

    private static Assessment assessment(int agency) {
        Assessment.Builder assessment = Assessment.builder().fiscalYear(YEAR.fiscalYear());
        YEAR.items().forEach(item -> assessment.putOutcome(item.code(), ItemOutcome.of(agency % 2 == 0)));
        YEAR.questions()
                .forEach(question -> assessment.putReported(
                        LevelCode.of(question.code().value()),
                        new ReportedScore(BigDecimal.valueOf(agency % 10_000, 2))));
        return assessment.build();
    }

    @Test
    void what_if_allocates_nothing_for_a_change() throws Exception {
        CompiledScorer scorer = CompiledScorer.of(YEAR, new FigureColumns(List.of("IIT", "EIT"), 2))
                .get();

        assertThat(Allocated.bytes(turning(scorer, MORE)) - Allocated.bytes(turning(scorer, SOME)))
                .isLessThan(MORE - SOME);
    }

    private static Callable<Object> turning(CompiledScorer scorer, int changes) {
        BatchInputs in = scorer.inputs(1);
        in.items(0, 0, 0x2AA_AAAA_AAAAL, (1L << 43) - 1);
        in.figure(0, 0, 9000);
        in.figure(0, 1, 5000);
        ItemChanges agency = scorer.changes();
        agency.start(in, 0);
        return () -> {
            long sum = 0;
            for (int change = 0; change < changes; change++) {
                agency.turn(change % 43);
                sum += agency.printed(0);
            }
            return sum;
        };
    }

    @Test
    void counting_rows_allocates_nothing_for_a_respondent() throws Exception {
        SurveyForm form = SurveyForm.of(YEAR, LevelCode.of("EIT")).get();

        assertThat(Allocated.bytes(counting(form, MORE)) - Allocated.bytes(counting(form, SOME)))
                .isLessThan(MORE - SOME);
    }

    private static Callable<Object> counting(SurveyForm form, int respondents) {
        byte[] rows = new byte[respondents * form.parts().size()];
        SurveyCounter counter = new SurveyCounter(form);
        return () -> {
            counter.respondents(rows, 0, respondents);
            return counter;
        };
    }

    @Test
    void a_table_of_agencies_takes_as_much_a_line_however_long_it_is() throws Exception {
        Allocated.isLinear(table(SOME), table(MORE));
    }

    private Callable<Object> table(int agencies) throws IOException {
        Path file = folder.resolve("agencies-" + agencies + ".csv");
        String items = IntStream.rangeClosed(1, 43).mapToObj(item -> "O" + item).collect(Collectors.joining(","));
        String rows = IntStream.range(0, agencies)
                .mapToObj(agency -> "เทศบาลที่ " + agency + ",จังหวัด" + agency % 77 + ",1".repeat(43) + "\n")
                .collect(Collectors.joining());
        Files.write(file, ("name,province," + items + "\n" + rows).getBytes(StandardCharsets.UTF_8));
        return () -> {
            var result = BatchFile.score(file, YEAR, true, line -> {}).get();
            result.agencies().summariesByProvince();
            return result.agencies().rankInProvince(agencies - 1);
        };
    }

    @Test
    void a_file_of_answers_takes_as_much_a_line_however_long_it_is() throws Exception {
        Allocated.isLinear(answers(SOME), answers(MORE));
    }

    private Callable<Object> answers(int respondents) throws IOException {
        Path file = folder.resolve("answers-" + respondents + ".csv");
        SurveyForm form = SurveyForm.of(YEAR, LevelCode.of("EIT")).get();
        String head = form.parts().stream().map(part -> "," + part.code()).collect(Collectors.joining());
        String rows = IntStream.range(0, respondents)
                .mapToObj(row -> "A" + row % 50 + ",1".repeat(form.parts().size()) + "\n")
                .collect(Collectors.joining());
        Files.write(file, ("agency" + head + "\n" + rows).getBytes(StandardCharsets.UTF_8));
        SurveyReader reader = SurveyReader.of(YEAR).get();
        return () -> reader.read(file, read -> {}).get();
    }
}
