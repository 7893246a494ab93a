package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.cli.terminal.ExitCode;

/** What the command says beside its results, so that nothing is dropped in silence. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NotesTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");

    @TempDir
    Path folder;

    private Path plan = EXAMPLE;

    @BeforeEach
    void a_plan_with_a_line_that_was_not_understood() throws IOException {
        plan = folder.resolve("plan.json");
        Run.ita("import", EXAMPLE, "--out", plan);
        replace("\"notUnderstood\": []", "\"notUnderstood\": [{\"line\": 54, \"text\": \"a\\u001b[31m\\u202eb\"}]");
    }

    private void replace(String text, String by) throws IOException {
        String before = Files.readString(plan);
        assertThat(before).contains(text);
        Files.writeString(plan, before.replace(text, by));
    }

    @Test
    void every_command_tells_which_lines_were_not_understood() {
        assertThat(Run.ita("score", plan, "--json").err()).contains("line 54: a");
        assertThat(Run.ita("check", plan, "--json").err()).contains("line 54: a");
        assertThat(Run.inLanguage("th", "check", plan).err()).contains("บรรทัดที่ 54: a");
        assertThat(Run.ita("score", plan, "--json").out()).startsWith("{").endsWith("}\n");
    }

    @Test
    void both_papers_list_them() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.ita("report", plan, "--out", out, "--format", "md");

        assertThat(run.err()).contains("line 54: a", "O42: ", "O43: ");
        assertThat(Files.readString(out.resolve("o42.md"))).contains("บรรทัดที่ ๕๔");
        assertThat(Files.readString(out.resolve("o43.md"))).contains("บรรทัดที่ ๕๔");
    }

    @Test
    void nothing_that_steers_a_terminal_reaches_it() {
        assertThat(Run.ita("import", plan).out()).contains("line 54: a").doesNotContain("\u001b", "\u202e");
        assertThat(Run.ita("check", plan).err()).doesNotContain("\u001b", "\u202e");
        assertThat(Run.ita("check", "\u001b[31m.txt").err()).doesNotContain("\u001b");
    }

    @Test
    void a_result_of_a_year_without_framework_stands_in_the_papers_as_it_was_stated() throws IOException {
        replace("\"fiscalYear\": 2563", "\"fiscalYear\": 2562");
        Path out = folder.resolve("out");
        Run run = Run.ita("report", plan, "--out", out, "--format", "md");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("FY2562");
        assertThat(Files.readString(out.resolve("o42.md"))).contains("๒๕๖๒", "ตัวชี้วัดที่ ๙: ร้อยละ ๔๙.๘๙");
        assertThat(Run.ita("score", plan).err()).contains("plan.json", "2562");
    }

    @Test
    void a_language_that_is_not_known_is_refused() {
        Run run = Run.ita("check", EXAMPLE, "--lang", "xx");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("--lang", "xx", "th|en");
    }

    @Test
    void items_without_outcome_are_shown_where_others_are_known() throws IOException {
        Path result = Files.writeString(
                folder.resolve("result.json"),
                "{\"fiscalYear\": 2563, \"items\": [{\"code\": \"O1\", \"met\": true}]}");

        assertThat(Run.ita("score", result).out())
                .containsPattern("O2 +– +nothing says whether")
                .doesNotContain("O43")
                .contains("weight 40", "mean of its parts");
    }

    @Test
    void types_of_json_have_thai_names() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"measures\": 3}");

        assertThat(Run.inLanguage("th", "check", wrong).err()).contains("รายการ", "ตัวเลข");
    }
}
