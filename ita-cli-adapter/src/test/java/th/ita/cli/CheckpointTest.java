package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.cli.terminal.ExitCode;

/** Runs that are killed midway, by the system and not by themselves, and those that go on from there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckpointTest {
    private static final int KILLED = 137;

    @TempDir
    Path folder = Path.of("");

    private Path checkpoint() {
        return folder.resolve("run.checkpoint");
    }

    /** A run that is killed once it has kept something; false if it was done before. */
    private boolean isKilled(Object... arguments) throws Exception {
        Process process = OwnProcess.of(List.of("-Dita.checkpoint.millis=0"), arguments)
                .redirectOutput(folder.resolve("killed.log").toFile())
                .start();
        while (process.isAlive() && !Files.exists(checkpoint())) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        process.waitFor(20, TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        return process.waitFor() == KILLED && Files.exists(checkpoint());
    }

    private Path answers(String name, String question, int respondents) throws IOException {
        String some = IntStream.range(0, 1000)
                .mapToObj(row -> "A" + row % 5 + "," + (row == 500 ? "x" : row % 4 + 1) + "\n")
                .collect(Collectors.joining());
        StringBuilder text = new StringBuilder("agency," + question + "\n");
        for (int thousand = 0; thousand < respondents / 1000; thousand++) {
            text.append(some);
        }
        return Files.writeString(folder.resolve(name), text);
    }

    /** Files of answers, and what is kept of a run over them that was killed. */
    private List<Path> brokenSurvey() throws Exception {
        for (int respondents = 1_000_000; respondents < 20_000_000; respondents *= 2) {
            List<Path> files =
                    List.of(answers("iit.csv", "i2", respondents), answers("eit.csv", "e2", respondents / 2));
            if (isKilled("survey", files.get(0), files.get(1), "--year", "2564", "--checkpoint", checkpoint())) {
                return files;
            }
        }
        throw new AssertionError("every run was done before it could be killed");
    }

    @Test
    void a_survey_that_was_killed_goes_on_and_gives_the_same() throws Exception {
        List<Path> files = brokenSurvey();
        Run unbroken = Run.ita("survey", files.get(0), files.get(1), "--year", "2564", "--json");
        Run gone =
                Run.ita("survey", files.get(0), files.get(1), "--year", "2564", "--json", "--checkpoint", checkpoint());

        assertThat(gone.err()).contains("Going on from " + checkpoint());
        assertThat(gone.out()).isEqualTo(unbroken.out()).contains("\"moreProblems\"");
        assertThat(gone.code()).isEqualTo(unbroken.code());
        assertThat(checkpoint()).doesNotExist();
    }

    @Test
    void what_is_no_longer_the_same_run_is_refused_with_what_to_do() throws Exception {
        List<Path> files = brokenSurvey();
        byte[] kept = Files.readAllBytes(checkpoint());
        Object[] same = {"survey", files.get(0), files.get(1), "--year", "2564", "--checkpoint", checkpoint()};

        assertThat(refused("en", "survey", files.get(1), files.get(0), "--year", "2564", "--checkpoint", checkpoint()))
                .contains("FILE was", "--anew");
        assertThat(refused("th", with(same, "--instrument", "IIT")))
                .contains("--instrument เดิมคือ – ครั้งนี้คือ IIT", "--anew");
        assertThat(refused("en", "survey", files.get(0), files.get(1), "--year", "2565", "--checkpoint", checkpoint()))
                .contains("--year", "--anew");
        FileTime time = Files.getLastModifiedTime(files.get(1));
        Files.writeString(files.get(1), "A1,2\n", StandardOpenOption.APPEND);
        Files.setLastModifiedTime(files.get(1), time);
        assertThat(refused("th", same)).contains("eit.csv", "เนื้อหาของแฟ้มเปลี่ยนไป", "--anew");
        assertThat(Files.readAllBytes(checkpoint())).isEqualTo(kept);

        Files.write(checkpoint(), Arrays.copyOf(kept, kept.length - 1));
        assertThat(refused("en", same)).contains("damaged", "--anew");
        kept[kept.length / 2] ^= 1;
        Files.write(checkpoint(), kept);
        assertThat(refused("th", same)).contains("เสียหาย", "--anew");
        Run anew = Run.ita(with(same, "--anew", "--json"));
        assertThat(anew.code()).as(anew.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(anew.out())
                .isEqualTo(Run.ita("survey", files.get(0), files.get(1), "--year", "2564", "--json")
                        .out());
        assertThat(checkpoint()).doesNotExist();
    }

    @Test
    void a_file_that_is_no_checkpoint_is_left_alone() throws Exception {
        Path file = answers("iit.csv", "i2", 1000);
        Files.writeString(checkpoint(), "something else");

        for (Object[] more : new Object[][] {{}, {"--anew"}}) {
            assertThat(refused(
                            "en",
                            with(new Object[] {"survey", file, "--year", "2564", "--checkpoint", checkpoint()}, more)))
                    .contains("left as it is");
        }
        assertThat(checkpoint()).hasContent("something else");
        assertThat(refused("en", "survey", file, "--year", "2564", "--checkpoint", file))
                .contains("iit.csv");
        assertThat(refused("en", "survey", file, "--year", "2564", "--anew")).contains("--checkpoint");
        assertThat(refused(
                        "th",
                        "survey",
                        folder.resolve("none.csv"),
                        "--year",
                        "2564",
                        "--checkpoint",
                        folder.resolve("new")))
                .contains("none.csv");
    }

    @Test
    void a_table_of_agencies_that_was_killed_goes_on_and_gives_the_same_to_the_byte() throws Exception {
        Path table = folder.resolve("agencies.csv");
        String items = IntStream.rangeClosed(1, 43).mapToObj(item -> "O" + item).collect(Collectors.joining(","));
        Files.writeString(
                table,
                "name,province,OIT," + items + "\n"
                        + IntStream.range(0, 4000)
                                .mapToObj(row -> "เทศบาลที่ " + row + ",จังหวัด" + row % 7 + ","
                                        + (row % 50 == 0 ? "99.00" : row % 70 == 0 ? "?" : "100.00") + ",1".repeat(43)
                                        + "\n")
                                .collect(Collectors.joining()),
                StandardCharsets.UTF_8);
        Path whole = folder.resolve("whole");
        Path gone = folder.resolve("gone");
        for (String format : List.of("csv", "xlsx", "json")) {
            Object[] run = {"batch", table, "--year", "2564", "--json"};
            assertThat(isKilled(with(run, "--out", gone + "." + format, "--checkpoint", checkpoint())))
                    .as(Files.readString(folder.resolve("killed.log"))
                            .lines()
                            .limit(3)
                            .toList()
                            .toString())
                    .isTrue();
            Run unbroken = Run.ita(with(run, "--out", whole + "." + format));
            Run resumed = Run.ita(with(run, "--out", gone + "." + format, "--checkpoint", checkpoint()));

            assertThat(resumed.err()).contains("Going on from");
            assertThat(resumed.out()).isEqualTo(unbroken.out());
            assertThat(resumed.code()).isEqualTo(unbroken.code()).isEqualTo(ExitCode.FINDINGS);
            assertThat(Path.of(gone + "." + format)).hasSameBinaryContentAs(Path.of(whole + "." + format));
            assertThat(checkpoint()).doesNotExist();
        }
    }

    private static Object[] with(Object[] arguments, Object... more) {
        return java.util.stream.Stream.concat(Arrays.stream(arguments), Arrays.stream(more))
                .toArray();
    }

    private static String refused(String language, Object... arguments) {
        Run run = Run.inLanguage(language, arguments);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        return run.err();
    }
}
