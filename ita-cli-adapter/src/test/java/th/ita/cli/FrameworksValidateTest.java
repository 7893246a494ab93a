package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.cli.terminal.ExitCode;

/** {@code ita frameworks validate} on files of every kind of badness. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworksValidateTest {
    private static final String GOOD =
            Run.ita("frameworks", "show", "2564", "--json").out();

    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("2572.json"), content);
    }

    private static String changed(String part, String instead) {
        assertThat(GOOD).contains(part);
        return GOOD.replace(part, instead);
    }

    /** Refused as text in both languages and as JSON, with the parts in each, and never with a stack trace. */
    private static void bad(Path file, String english, String rule, String pointer) {
        Run told = Run.ita("frameworks", "validate", file);
        Run thai = Run.inLanguage("th", "frameworks", "validate", file);
        Run json = Run.ita("frameworks", "validate", file, "--json");
        for (Run run : new Run[] {told, thai, json}) {
            assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).doesNotContain("Exception", "\tat ").contains(file.toString());
        }
        assertThat(told.out()).contains("[error]", english, pointer, "not fit for use");
        assertThat(thai.out())
                .contains("[ผิด]", pointer, "ใช้เป็นกรอบการประเมินไม่ได้")
                .doesNotContain("{0}");
        assertThat(json.out())
                .startsWith("{")
                .endsWith("}\n")
                .contains("\"passed\": false", "\"rule\": \"" + rule + "\"", "\"pointer\": \"" + pointer + "\"");
    }

    @Test
    void a_good_file() throws IOException {
        Run run = Run.ita("frameworks", "validate", file(GOOD.replace(": 2564,", ": 2572,")));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("2572.json: fit for use as the framework of FY2572 (warnings: 0)");
        assertThat(Run.ita("frameworks", "validate", file(GOOD), "--json").out())
                .contains("\"passed\": true", "\"fiscalYear\": 2564", "\"problems\": []");
    }

    @Test
    void malformed_JSON() throws IOException {
        bad(
                file("{\n  \"formatVersion\": 1,\n  oops\n}"),
                "2572.json:3: [error] not valid JSON",
                "FRAMEWORK_MALFORMED",
                "");
        bad(file(""), "empty", "FRAMEWORK_EMPTY", "");
        assertThat(Run.ita("frameworks", "validate", file("")).out()).doesNotContain("Meaning");
        bad(
                Files.write(folder.resolve("latin.json"), "{\"é\"}".getBytes(StandardCharsets.ISO_8859_1)),
                "UTF-8",
                "FRAMEWORK_NOT_UTF8",
                "");
    }

    @Test
    void wrong_types_in_the_users_words() throws IOException {
        Path wrong = file(changed("\"fiscalYear\": 2564", "\"fiscalYear\": \"2564\""));

        bad(wrong, "found a value of the type string; expected whole number", "FRAMEWORK_WRONG_TYPE", "/fiscalYear");
        assertThat(Run.inLanguage("th", "frameworks", "validate", wrong).out())
                .contains(":4 /fiscalYear: [ผิด] พบค่าชนิด ข้อความ ต้องเป็น จำนวนเต็ม");
        bad(file("[]"), "type array; expected object", "FRAMEWORK_WRONG_TYPE", "");
    }

    @Test
    void a_blank_name_and_the_year_that_could_be_read_all_the_same() throws IOException {
        Path blank = file(changed("\"th\": \"โครงสร้าง\"", "\"th\": \"  \""));

        bad(blank, "[error] “th” is blank; expected some words", "FRAMEWORK_BLANK_TEXT", "/items/0/name/th");
        assertThat(Run.inLanguage("th", "frameworks", "validate", blank).out())
                .contains("/items/0/name/th: [ผิด] “th” ว่างเปล่า ต้องมีข้อความ");
        assertThat(Run.ita("frameworks", "validate", blank, "--json").out()).contains("\"fiscalYear\": 2564");
    }

    @Test
    void a_Thai_name_in_Latin_letters_is_warned_of_and_the_file_is_fit_for_use() throws IOException {
        Path latin = file(changed("\"th\": \"โครงสร้าง\"", "\"th\": \"Structure\""));
        Run run = Run.ita("frameworks", "validate", latin);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("/items/0/name/th: [warning] the Thai name “Structure” has no Thai letter", "(warnings: 1)");
    }

    @Test
    void duplicate_keys() throws IOException {
        bad(
                file(changed("\"fiscalYear\": 2564,", "\"fiscalYear\": 2564,\n  \"fiscalYear\": 2565,")),
                "2572.json:5 /fiscalYear: [error] the property “fiscalYear” is there twice",
                "FRAMEWORK_DUPLICATE_KEY",
                "/fiscalYear");
    }

    @Test
    void deep_nesting() throws IOException {
        String pointer = "/0".repeat(32);
        bad(file("[".repeat(100_000)), "more than 32 deep", "FRAMEWORK_TOO_DEEP", pointer);
    }

    @Test
    void a_cycle_in_dependencies() throws IOException {
        int at = GOOD.indexOf("\"role\": \"MEASURES\"");
        String none = "\"dependsOn\": []";
        int list = GOOD.indexOf(none, at);
        String circle =
                "\"dependsOn\": [{\"item\": \"O43\", \"provenance\": {\"confidence\": \"unconfirmed\", \"sources\": []}}]";
        bad(
                file(GOOD.substring(0, list) + circle + GOOD.substring(list + none.length())),
                "O42 → O43 → O42",
                "FRAMEWORK_DEPENDENCY_CYCLE",
                "/items/41/dependsOn");
    }

    @Test
    void weights_of_99_99() throws IOException {
        bad(
                file(changed("\"percent\": \"40\"", "\"percent\": \"39.99\"")),
                "add up to 99.99",
                "FRAMEWORK_WEIGHTS_NOT_100",
                "/instruments");
    }

    @Test
    void a_file_of_100_megabytes_is_refused_by_its_size() throws IOException {
        Path huge = folder.resolve("huge.json");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(100L << 20);
        }

        bad(huge, "5 MB at most", "FRAMEWORK_TOO_LARGE", "");
    }

    @Test
    void all_problems_come_at_once_with_their_lines() throws IOException {
        String twice =
                changed("\"code\": \"O2\"", "\"code\": \"O1\"").replace("\"percent\": \"40\"", "\"percent\": \"4\"");

        assertThat(Run.ita("frameworks", "validate", file(twice)).out())
                .containsPattern("2572.json:[0-9]+ /instruments: ")
                .containsPattern("2572.json:[0-9]+ /items/1/code: ")
                .contains("(errors: 2, warnings: 0)");
        assertThat(Run.ita("frameworks", "validate", file("{}")).out())
                .contains("/formatVersion", "/fiscalYear", "/items", "/sources")
                .contains("Meaning is checked once the form is right.");
    }

    @Test
    void a_file_that_cannot_be_read() {
        for (Path file : new Path[] {folder.resolve("none.json"), folder}) {
            Run run = Run.ita("frameworks", "validate", file, "--json");
            assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("ita: " + file).containsOnlyOnce("\n");
        }
    }

    @Test
    void nothing_that_steers_a_terminal_reaches_it() throws IOException {
        Path steering = file("{\"a\\u001b[31m\\u202e\": 1}");

        assertThat(Run.ita("frameworks", "validate", steering).out()).doesNotContain("\u001b", "\u202e");
        assertThat(Run.ita("frameworks", "validate", steering, "--json").out()).doesNotContain("\u001b", "\u202e");
    }
}
