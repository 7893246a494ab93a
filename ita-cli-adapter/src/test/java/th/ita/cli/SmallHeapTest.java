package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.cli.terminal.ExitCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.survey.FormPart;
import th.ita.rules.survey.SurveyForm;

/** As many agencies as a nation has fit into a heap of 256 MB, whatever the number of lines. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallHeapTest {
    private static final int AGENCIES = 8300;

    @TempDir
    Path folder = Path.of("");

    private static String run(Object... arguments) throws IOException, InterruptedException {
        Process process = OwnProcess.of(List.of(), arguments).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isIn(ExitCode.DONE, ExitCode.FINDINGS);
        return said;
    }

    @Test
    void answers_of_a_nation_are_counted() throws Exception {
        Path iit = answers("iit.csv", "IIT", 200_000);
        Path eit = answers("eit.csv", "EIT", 300_000);

        assertThat(run("survey", iit, eit, "--year", "2564", "--agency", "A7", "--json"))
                .contains("\"agency\": \"A7\"", "\"respondents\": 25", "\"respondents\": 37");
    }

    private Path answers(String name, String survey, int respondents) throws IOException {
        SurveyForm form = SurveyForm.of(
                        Frameworks.builtIn().framework(FiscalYear.of(2564)).get(), LevelCode.of(survey))
                .get();
        Path file = folder.resolve(name);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("agency," + form.parts().stream().map(FormPart::code).collect(Collectors.joining(",")) + "\n");
            String best = ",1".repeat(form.parts().size()) + "\n";
            for (int row = 0; row < respondents; row++) {
                out.write("A" + row % AGENCIES + best);
            }
        }
        return file;
    }

    @Test
    void a_table_of_a_nation_is_scored_and_written() throws Exception {
        Path table = folder.resolve("agencies.csv");
        String items = IntStream.rangeClosed(1, 43).mapToObj(item -> "O" + item).collect(Collectors.joining(","));
        Files.writeString(
                table,
                "name,province," + items + "\n"
                        + IntStream.range(0, AGENCIES)
                                .mapToObj(row -> "เทศบาลที่ " + row + ",จังหวัด" + row % 77 + ",1".repeat(43) + "\n")
                                .collect(Collectors.joining()));
        Path result = folder.resolve("result.csv");

        run("batch", table, "--year", "2564", "--out", result);

        assertThat(Files.readAllLines(result)).hasSize(1 + AGENCIES);
    }
}
