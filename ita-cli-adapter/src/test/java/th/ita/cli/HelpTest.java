package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.cli.terminal.Terminal;
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
    @ValueSource(
            strings = {
                "report", "import", "score", "analyse", "draft", "check", "audit", "survey", "plan", "sign", "verify",
                "publish"
            })
    void every_command_explains_itself_in_both_languages(String command) {
        Run thai = Run.ita(command, "--help", "--lang", "th");
        Run english = Run.ita(command, "--help", "--lang", "en");

        assertThat(thai.code()).isZero();
        assertThat(thai.out()).contains("--lang", "FILE").containsPattern("[ก-๙]{5}");
        assertThat(english.out()).contains("FILE").doesNotContainPattern("[ก-๙]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "list", "show", "validate", "map", "carry", "schema"})
    void every_command_of_frameworks_explains_itself_in_both_languages(String command) {
        Object[] thaiHelp = command.isEmpty()
                ? new Object[] {"frameworks", "--help", "--lang", "th"}
                : new Object[] {"frameworks", command, "--help", "--lang", "th"};
        Object[] englishHelp = thaiHelp.clone();
        englishHelp[englishHelp.length - 1] = "en";

        assertThat(Run.ita(thaiHelp).out()).contains("--frameworks", "วิธีใช้").containsPattern("[ก-๙]{5}");
        assertThat(Run.ita(englishHelp).out()).contains("--frameworks", "Usage").doesNotContainPattern("[ก-๙]");
    }

    @Test
    void infer_explains_itself_in_both_languages_though_it_reads_no_file() {
        assertThat(Run.ita("infer", "--help", "--lang", "th").out())
                .contains("--not-met", "--score")
                .containsPattern("[ก-๙]{5}");
        assertThat(Run.ita("infer", "--help", "--lang", "en").out())
                .contains("--not-met", "--score")
                .doesNotContainPattern("[ก-๙]");
    }

    @Test
    void without_a_command_it_shows_what_there_is() {
        assertThat(Run.ita().out())
                .contains("report", "import", "score", "check", "frameworks", "plan", "store", "Exit codes");
        assertThat(Run.ita().code()).isZero();
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(Run.ita("--version").out()).matches("ita [0-9]+\\.[0-9]+\\.[0-9]+\\S*\\R");
    }
}
