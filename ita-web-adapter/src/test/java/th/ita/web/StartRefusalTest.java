package th.ita.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.text.Language;
import th.ita.web.access.limit.HandClock;

/** The command refuses to open a server that nobody, or anybody, could get into. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StartRefusalTest {
    @TempDir
    Path home;

    private String err = "";

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void beyond_the_machine_nothing_starts_without_access(String host) {
        assertThat(run("--host", host, "--store", "memory:", "--port", "0")).isEqualTo(2);
        assertThat(err).startsWith("ita: not starting at ").contains("ita serve token create");
    }

    @Test
    void a_proxy_without_an_account_is_no_access() {
        assertThat(run(
                        "--host=0.0.0.0",
                        "--store=memory:",
                        "--port=0",
                        "--proxy=10.1.0.5",
                        "--person-header=X-Remote-User"))
                .isEqualTo(2);
    }

    @Test
    void nothing_starts_with_a_damaged_file_even_on_the_machine_itself() throws IOException {
        run("token", "create", "--name", "x", "--role", "viewer");
        Path file = home.resolve(AccessCommand.USUAL_FILE);
        Files.writeString(file, Files.readString(file).replace("viewer", "editor"));

        assertThat(run("--store=memory:", "--port=0")).isEqualTo(2);
        assertThat(err).contains("access:2: ");
    }

    private int run(String... words) {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        PrintStream told = new PrintStream(messages, true, UTF_8);
        int code = new ServeCommand(out, told, Language.EN, new HandClock(), new SecureRandom(), home, "root")
                .run(List.of(words));
        err = messages.toString(UTF_8);
        return code;
    }
}
