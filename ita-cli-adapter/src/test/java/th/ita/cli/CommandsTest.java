package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Command;

/** A run puts together the command that it names and no other, and nobody can tell. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandsTest {
    static Stream<String> names() {
        return Commands.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_name_stands_for_the_command_of_that_name(String name) {
        Class<?> command = Commands.named(name).orElseThrow();

        assertThat(command.getAnnotation(Command.class).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_command_that_is_put_together_alone_explains_itself_as_it_does_among_all(String name) {
        Run alone = Run.ita(name, "--help");
        Run amongAll = Run.ita("--lang", "en", name, "--help");

        assertThat(alone.out()).contains("Usage: ita " + name).isEqualTo(amongAll.out());
        assertThat(alone.code()).isEqualTo(amongAll.code()).isZero();
    }

    @Test
    void help_shows_every_command_in_order() {
        List<String> shown = Run.ita("--help")
                .out()
                .lines()
                .map(line -> line.strip().split(" ", 2)[0])
                .filter(Commands.NAMES::contains)
                .toList();

        assertThat(shown).isEqualTo(Commands.NAMES);
    }

    @Test
    void a_name_that_is_none_is_held_against_all_names() {
        assertThat(Commands.named("scoer")).isEmpty();
        assertThat(Commands.neededBy("scoer")).isEqualTo(Commands.NAMES);
        assertThat(Commands.neededBy()).isEqualTo(Commands.NAMES);
        assertThat(Commands.neededBy("score", "check")).containsExactly("score");
        assertThat(Run.ita("scoer").err()).contains("score");
    }
}
