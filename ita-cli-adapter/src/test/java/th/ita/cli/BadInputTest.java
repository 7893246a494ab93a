package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.cli.terminal.ExitCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** Every command that reads refuses the file with one line, exit code 2, and writes nothing. */
    private void refused(Path file, String... parts) throws IOException {
        long before = entries();
        for (String command : new String[] {"import", "score", "check", "report"}) {
            Run run = command.equals("report")
                    ? Run.ita(command, file, "--out", folder.resolve("out"))
                    : Run.ita(command, file, "--json");
            assertThat(run.code()).as(command).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.out()).as(command).isEmpty();
            assertThat(run.err())
                    .as(command)
                    .startsWith("ita: ")
                    .contains(parts)
                    .containsOnlyOnce("\n");
        }
        assertThat(entries()).isEqualTo(before);
    }

    private long entries() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    @Test
    void a_file_that_is_not_there() throws IOException {
        refused(folder.resolve("none.txt"), "none.txt");
    }

    @Test
    void a_folder() throws IOException {
        refused(Files.createDirectory(folder.resolve("folder.txt")), "folder.txt");
    }

    @Test
    void an_empty_file() throws IOException {
        refused(file("empty.txt", "\n"), "empty.txt", "empty");
    }

    @Test
    void a_binary_file() throws IOException {
        refused(Files.write(folder.resolve("a.txt"), new byte[] {'P', 'K', 3, 4}), "a.txt:1", "0x03");
    }

    @Test
    void a_file_in_another_code_page() throws IOException {
        byte[] latin = "résumé".getBytes(StandardCharsets.ISO_8859_1);
        refused(Files.write(folder.resolve("latin.txt"), latin), "latin.txt:1", "0xE9", "UTF-8");
    }

    @Test
    void a_file_over_50_megabytes() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(51L << 20);
        }
        refused(huge, "huge.txt", "51", "50");
    }

    @Test
    void a_text_without_a_table() throws IOException {
        refused(file("prose.txt", "เทศบาลตำบลตัวอย่าง\n"), "prose.txt", "มาตรการ/แนวทาง");
    }

    @Test
    void a_table_without_known_heads() throws IOException {
        refused(file("other.txt", "เทศบาลตำบลตัวอย่าง\nก\tข\tค\n"), "other.txt:2", "ก | ข | ค", "มาตรการ/แนวทาง");
    }

    @Test
    void a_format_that_no_reader_knows() throws IOException {
        refused(file("report.pdf", "%PDF-1.7"), "report.pdf", ".pdf", ".txt");
    }

    @Test
    void a_folder_whose_name_has_no_ending() throws IOException {
        refused(Files.createDirectory(folder.resolve("d")), "directory");
    }

    @Test
    void malformed_json() throws IOException {
        refused(file("cut.json", "{\"fiscalYear\":2564,\n"), "cut.json:1", "ends too early");
        refused(file("plan.json", "{\n \"fiscalYear\": 2564,\n oops\n}"), "plan.json:3");
    }

    @Test
    void an_item_code_that_is_none() throws IOException {
        Path plan = folder.resolve("plan.json");
        Run.ita("import", EXAMPLE, "--out", plan);
        Files.writeString(plan, Files.readString(plan).replace("\"O18\"", "\"X18\""));

        refused(plan, "plan.json:", "measures[5].targets[0]", "X18", "O42");
    }

    @Test
    void an_item_code_that_the_year_does_not_have() throws IOException {
        Path plan = folder.resolve("plan.json");
        Run.ita("import", EXAMPLE, "--out", plan);
        String changed = Files.readString(plan).replace("\"O18\"", "\"O88\"");
        Files.writeString(plan, changed);
        long line = 1
                + changed.substring(0, changed.indexOf("O88"))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();

        refused(plan, "plan.json:" + line + " measures[5].targets[0]", "O88", "O43");
    }

    @Test
    void an_item_of_a_result_that_the_year_does_not_have() throws IOException {
        Path result =
                file("result.json", "{\n\"fiscalYear\": 2564,\n\"items\": [\n{\"code\": \"O44\", \"met\": true}]}");

        Run run = Run.ita("score", result);
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("result.json:4 items[O44]", "O43");
    }

    @Test
    void a_year_of_a_plan_that_is_not_known() throws IOException {
        refused(
                file(
                        "plan.json",
                        "{\n\"agency\": {\"name\": {\"th\": \"เทศบาลตำบลตัวอย่าง\"}},\n\"fiscalYear\": 2599,\n\"measures\": []}"),
                "plan.json:");
    }

    @Test
    void a_year_that_is_not_known() throws IOException {
        Run hinted = Run.ita("import", EXAMPLE, "--year", "2501");
        assertThat(hinted.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(hinted.err()).contains("udon-thani-fy2564.txt:", "2501", "2564", "--year");
        assertThat(Run.ita("import", EXAMPLE, "--year", "2021").err()).contains("--year", "2021", "Buddhist");
    }

    @Test
    void a_year_or_an_agency_that_a_result_contradicts() throws IOException {
        Path result = file(
                "result.json",
                "{\"agency\":{\"id\":\"5001\",\"name\":{\"th\":\"เทศบาลตำบลตัวอย่าง\",\"en\":\"Example\"},"
                        + "\"type\":\"SUBDISTRICT_MUNICIPALITY\"},\"fiscalYear\":2564,\"reported\":{\"total\":\"90.00\"}}");

        Run year = Run.ita("score", result, "--year", "2565");
        assertThat(year.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(year.out()).isEmpty();
        assertThat(year.err()).contains("result.json fiscalYear", "2564", "--year says 2565");
        Run agency = Run.ita("score", result, "--agency", "เทศบาลตำบลอื่น");
        assertThat(agency.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(agency.err()).contains("result.json agency.name", "เทศบาลตำบลตัวอย่าง", "เทศบาลตำบลอื่น");

        assertThat(Run.ita("score", result, "--year", "2564", "--agency", "เทศบาลตำบลตัวอย่าง")
                        .out())
                .isEqualTo(Run.ita("score", result).out())
                .contains("90.00");
        assertThat(Run.ita("score", result, "--agency", "EXAMPLE").code()).isZero();
    }

    @Test
    void an_item_that_is_none_of_the_papers() {
        assertThat(Run.ita("check", EXAMPLE, "--item", "O41").err()).contains("--item", "O41", "O42", "O43", "all");
        assertThat(Run.ita("check", EXAMPLE, "--item", "everything").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void a_format_that_cannot_be_written(@TempDir Path out) throws IOException {
        Run run = Run.ita("report", EXAMPLE, "--format", "html,wmf", "--out", out);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("wmf", "pdf, docx, xlsx, html, md, csv, json, ics");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void a_target_that_is_a_file() throws IOException {
        Path target = file("out", "mine");

        assertThat(Run.ita("report", EXAMPLE, "--out", target).code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(target).hasContent("mine");
    }

    @Test
    void one_file_that_cannot_be_put_into_place_leaves_all_as_it_was() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createDirectory(out.resolve("o43.md"));
        Files.writeString(out.resolve("o42.md"), "my own words");
        Run run = Run.ita("report", EXAMPLE, "--out", out);

        assertThat(run.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(run.err()).contains("o43.md");
        assertThat(out.resolve("o42.md")).hasContent("my own words");
        try (Stream<Path> all = Files.list(out)) {
            assertThat(all).hasSize(2);
        }
    }

    @Test
    void a_command_line_that_makes_no_sense() {
        assertThat(Run.ita("import").err()).contains("FILE", "ita import --help");
        assertThat(Run.ita("skore", EXAMPLE).err()).contains("skore", "score");
        assertThat(Run.ita("import", EXAMPLE, "--jsn").err()).contains("--jsn", "--json");
        assertThat(Run.ita("report", EXAMPLE, "--numerals", "roman").err())
                .contains("--numerals", "roman", "thai|arabic");
        assertThat(Run.ita("import").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void messages_are_thai_for_a_thai_user_and_on_demand() {
        assertThat(Run.inLanguage("th", "import", "none.txt").err())
                .contains("none.txt")
                .containsPattern("[ก-๙]{5}");
        assertThat(Run.inLanguage("th", "import", "none.txt", "--lang", "en").err())
                .doesNotContainPattern("[ก-๙]");
        assertThat(Run.ita("import", "none.txt", "--lang=th").err()).containsPattern("[ก-๙]{5}");
    }

    @Test
    void what_was_there_before_is_kept_beside_the_new_file() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("o42.md"), "my own words");
        Run run = Run.ita("report", EXAMPLE, "--format", "md", "--out", out);

        assertThat(run.err()).contains("o42.md~");
        assertThat(out.resolve("o42.md~")).hasContent("my own words");
        Run.ita("report", EXAMPLE, "--format", "md", "--out", out);
        assertThat(out.resolve("o42.md~")).hasContent("my own words");
    }
}
