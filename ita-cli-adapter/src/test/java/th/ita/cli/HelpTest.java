package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.text.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HelpTest {
    @Test
    void both_languages_explain_the_same_things() {
        assertThat(Collections.list(Help.in(Language.TH).getKeys()))
                .containsExactlyInAnyOrderElementsOf(
                        Collections.list(Help.in(Language.EN).getKeys()));
        assertThat(new Terminal(System.out, System.err, Language.TH).words().keys())
                .isEqualTo(new Terminal(System.out, System.err, Language.EN)
                        .words()
                        .keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "import", "score", "check"})
    void every_command_explains_itself_in_both_languages(String command) {
        Run thai = Run.ita(command, "--help", "--lang", "th");
        Run english = Run.ita(command, "--help", "--lang", "en");

        assertThat(thai.code()).isZero();
        assertThat(thai.out()).contains("--lang", "FILE").containsPattern("[ก-๙]{5}");
        assertThat(english.out()).contains("FILE").doesNotContainPattern("[ก-๙]");
    }

    @Test
    void without_a_command_it_shows_what_there_is() {
        assertThat(Run.ita().out()).contains("report", "import", "score", "check", "store", "Exit codes");
        assertThat(Run.ita().code()).isZero();
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(Run.ita("--version").out()).matches("ita [0-9]+\\.[0-9]+\\.[0-9]+\\S*\\R");
    }
}
