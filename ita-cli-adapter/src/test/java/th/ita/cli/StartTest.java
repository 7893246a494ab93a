package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.cli.terminal.ExitCode;

/** What a run loads: nobody waits for what makes PDF files but who asks for one, nor for classes made at run time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StartTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");

    @ParameterizedTest
    @ValueSource(strings = {"score", "check", "analyse"})
    void commands_that_write_no_pdf_file_load_nothing_of_what_makes_one(String command) throws Exception {
        assertThat(loaded(command, EXAMPLE.toString()))
                .contains("th.ita.cli.Ita ")
                .doesNotContain(
                        " java.awt.", " org.apache.pdfbox.", " org.apache.fontbox.", " th.ita.export.pdf.font.");
    }

    @Test
    void a_score_has_no_methods_of_records_and_none_that_look_at_their_caller_made_for_it() throws Exception {
        assertThat(loaded("score", EXAMPLE.toString()))
                .contains("th.ita.cli.Ita ")
                .doesNotContain(" java.lang.runtime.ObjectMethods", "$$InjectedInvoker");
    }

    @Test
    void papers_as_pages_of_the_web_load_nothing_of_it_either(@TempDir Path folder) throws Exception {
        assertThat(loaded("report", EXAMPLE.toString(), "--format", "html,md,json", "--out", folder.toString()))
                .contains("th.ita.cli.papers.ReportCommand ")
                .doesNotContain(
                        " java.awt.", " org.apache.pdfbox.", " org.apache.fontbox.", " th.ita.export.pdf.font.");
    }

    @Test
    void papers_as_pdf_files_load_it(@TempDir Path folder) throws Exception {
        assertThat(loaded("report", EXAMPLE.toString(), "--format", "pdf", "--out", folder.toString()))
                .contains(" java.awt.", " org.apache.pdfbox.", " th.ita.export.pdf.font.");
    }

    private static String loaded(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xlog:class+load:stdout", "-Djava.awt.headless=true"));
        Optional<String> modules = Optional.ofNullable(System.getProperty("jdk.module.path"));
        command.addAll(modules.map(path -> List.of("-p", path, "-m", "th.ita.cli/th.ita.cli.Main"))
                .orElseGet(() -> List.of("-cp", System.getProperty("java.class.path"), "th.ita.cli.Main")));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(log.lines().reduce((a, b) -> b).orElse(""))
                .isIn(ExitCode.DONE, ExitCode.FINDINGS);
        return log;
    }
}
