package th.ita.export.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.export.wording.ExportMessages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckpointVersionTest {
    private static final TreeMap<String, String> TERMS = new TreeMap<>(java.util.Map.of("--year", "2564"));

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");
    private Path input = Path.of("");

    @BeforeEach
    void an_earlier_build_kept_something() throws IOException {
        file = folder.resolve("run.checkpoint");
        input = Files.writeString(folder.resolve("a.csv"), "agency,i1\n");
        opened("1.0 aaaa", false).get().part(0).keep(() -> "so far".getBytes(StandardCharsets.UTF_8));
    }

    private Either<Refusal, Checkpoint> opened(String program, boolean anew) {
        Checkpoint.Use use = new Checkpoint.Use(file, anew, "--anew", 0, program);
        return Checkpoint.open(use, List.of(input), TERMS, Clock.systemUTC());
    }

    @Test
    void the_same_build_goes_on() {
        assertThat(opened("1.0 aaaa", false).get().part(0).kept())
                .hasValueSatisfying(kept ->
                        assertThat(kept).asString(StandardCharsets.UTF_8).isEqualTo("so far"));
    }

    @Test
    void another_build_is_refused_and_told_what_to_do_even_if_its_version_has_the_same_number() throws IOException {
        byte[] kept = Files.readAllBytes(file);
        Refusal refusal = opened("1.0 bbbb", false).getLeft();

        assertThat(refusal.code()).isEqualTo(CheckpointRefusal.CHECKPOINT_OF_OTHER_VERSION);
        assertThat(refusal.arguments()).containsExactly("1.0 aaaa", "1.0 bbbb", "--anew");
        assertThat(Files.readAllBytes(file)).isEqualTo(kept);
        for (Language language : Language.values()) {
            assertThat(ExportMessages.of(language).keys()).contains("refusal." + refusal.code());
        }
    }

    @Test
    void a_checkpoint_from_before_builds_were_kept_is_refused_too() throws IOException {
        CheckpointFile found = CheckpointFile.read(file).orElseThrow();
        new CheckpointFile(TERMS, found.inputs(), found.states()).write(file);

        assertThat(opened("1.0 aaaa", false).getLeft().arguments()).containsExactly("–", "1.0 aaaa", "--anew");
    }

    @Test
    void another_build_may_begin_anew() {
        assertThat(opened("1.0 bbbb", true).get().goesOn()).isFalse();
    }
}
