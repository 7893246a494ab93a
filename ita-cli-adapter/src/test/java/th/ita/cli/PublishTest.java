package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.cli.terminal.ExitCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");

    @TempDir
    private Path parent;

    private Path folder = Path.of("");

    @BeforeEach
    void name() {
        folder = parent.resolve("site");
    }

    private Run publish(Object... more) {
        return Run.ita(Stream.concat(Stream.of("publish", folder, EXAMPLE, "--format", "html,md"), Stream.of(more))
                .toArray());
    }

    private SortedMap<String, String> present() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void the_site_of_the_example_is_written_and_a_second_time_nothing_changes() throws IOException {
        Run first = publish();
        SortedMap<String, String> written = present();
        Run second = publish();

        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("Wrote the site to", "0 removed");
        assertThat(written)
                .containsKeys(
                        "index.html",
                        "o42/index.html",
                        "en/o43/index.html",
                        "documents/o42.html",
                        "data/plan.json",
                        "ita-site.sha256")
                .doesNotContainKey("sitemap.xml");
        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("up to date");
        assertThat(present()).isEqualTo(written);
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void all_formats_are_there_to_download_unless_fewer_are_asked_for() throws IOException {
        assertThat(Run.ita("publish", folder, EXAMPLE).code()).isZero();

        assertThat(present())
                .containsKeys(
                        "documents/o42.pdf",
                        "documents/o42.docx",
                        "documents/o42.xlsx",
                        "documents/o43.pdf",
                        "documents/o43-measures-table.csv",
                        "en/documents/o43.docx");
    }

    /** With a preview, so that a mistake here would not replace the folder of the tests. */
    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void the_folder_that_one_stands_in_is_refused_since_it_would_be_gone_afterwards(String here) {
        Run run = Run.ita("publish", here, EXAMPLE, "--format", "md", "--preview", "--replace");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("DIR", "the folder you stand in");
    }

    @ParameterizedTest
    @CsvSource({"'json,ics', json", "'html,ics', ics", "'html,,md', ''", "doc, doc"})
    void a_format_that_no_site_offers_is_refused_with_those_it_does(String formats, String refused) {
        Run run = Run.ita("publish", folder, EXAMPLE, "--format", formats);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("--format", "“" + refused + "”", "expected pdf, docx, xlsx, html, md, csv");
        assertThat(run.err()).doesNotContain("csv, json");
        assertThat(folder).doesNotExist();
    }

    @Test
    void a_link_that_leads_nowhere_is_called_one() throws IOException {
        Files.createSymbolicLink(folder, Path.of("gone"));

        for (Run run : List.of(publish(), Run.ita("report", EXAMPLE, "--format", "md", "--out", folder))) {
            assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.err()).contains("site is a link to gone");
        }
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void names_of_standards_keep_their_digits() throws IOException {
        assertThat(publish().code()).isZero();

        assertThat(Files.readString(folder.resolve("data/index.html")))
                .contains("SHA-256", "DCAT 3")
                .doesNotContain("๒๕๖ ", "DCAT ๓");
    }

    @Test
    void a_preview_tells_what_would_be_done_and_does_nothing() throws IOException {
        Run preview = publish("--preview");

        assertThat(preview.code()).isZero();
        assertThat(preview.out()).contains("+ o42/index.html", "Writing to");
        assertThat(folder).doesNotExist();
        assertThat(beside()).isEmpty();
    }

    @Test
    void what_others_put_into_the_site_stays_and_what_the_site_has_no_more_goes() throws IOException {
        publish("--base-url", "https://www.udoncity.go.th/ita");
        Files.writeString(folder.resolve("CNAME"), "www.udoncity.go.th");
        Files.createDirectories(folder.resolve("photos/empty"));
        Files.writeString(folder.resolve("photos/a.txt"), "a");
        Files.createSymbolicLink(folder.resolve("latest"), Path.of("o42"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x--x"));

        Run run = publish();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1 removed", "3 other files kept");
        assertThat(folder.resolve("sitemap.xml")).doesNotExist();
        assertThat(folder.resolve("CNAME")).hasContent("www.udoncity.go.th");
        assertThat(folder.resolve("photos/a.txt")).hasContent("a");
        assertThat(folder.resolve("photos/empty")).isDirectory();
        assertThat(Files.isSymbolicLink(folder.resolve("latest"))).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwxr-x--x");
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void a_folder_of_other_things_is_left_alone_unless_asked() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        Files.writeString(folder.resolve("index.html"), "mine");

        Run refused = publish();
        assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(refused.err()).contains("holds other files", "--replace");
        assertThat(present()).hasSize(2);

        Run replaced = publish("--replace");
        assertThat(replaced.code()).isZero();
        assertThat(replaced.err()).contains("index.html~");
        assertThat(folder.resolve("thesis.txt")).hasContent("years of work");
        assertThat(folder.resolve("index.html~")).hasContent("mine");
        assertThat(folder.resolve("index.html")).content().contains("<!doctype html>");
    }

    @Test
    void a_page_that_somebody_changed_is_not_overwritten_unless_asked() throws IOException {
        publish();
        Files.writeString(folder.resolve("o42/index.html"), "changed by hand");

        Run refused = publish();
        assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(refused.err()).contains("o42", "somebody changed it");
        assertThat(folder.resolve("o42/index.html")).hasContent("changed by hand");

        assertThat(publish("--replace").code()).isZero();
        assertThat(folder.resolve("o42/index.html~")).hasContent("changed by hand");
        assertThat(publish("--replace").out()).contains("up to date");
    }

    @Test
    void a_folder_where_the_site_has_a_file_is_refused() throws IOException {
        publish();
        Files.delete(folder.resolve("index.html"));
        Files.createDirectories(folder.resolve("index.html"));
        Files.writeString(folder.resolve("index.html/x"), "x");

        assertThat(publish("--replace").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(folder.resolve("index.html/x")).exists();
    }

    @Test
    void a_folder_named_by_a_link_is_written_where_it_is() throws IOException {
        Path real = Files.createDirectories(parent.resolve("real"));
        Files.createSymbolicLink(folder, real);

        assertThat(publish().code()).isZero();
        assertThat(Files.isSymbolicLink(folder)).isTrue();
        assertThat(real.resolve("index.html")).exists();
        assertThat(Files.exists(folder, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void the_result_of_the_year_tells_the_state_of_items() throws IOException {
        Path result = Files.writeString(
                parent.resolve("result.json"),
                "{\"agency\":{\"id\":\"เทศบาลนครอุดรธานี\",\"name\":{\"th\":\"เทศบาลนครอุดรธานี\",\"en\":\"Udon\"},"
                        + "\"type\":\"CITY_MUNICIPALITY\"},\"fiscalYear\":2564,"
                        + "\"items\":[{\"code\":\"O1\",\"met\":true},{\"code\":\"O6\",\"met\":false}]}");
        Path links = Files.writeString(
                parent.resolve("links.csv"),
                "ข้อ,ลิงก์,ชื่อ\nO1,https://x.go.th/o1,โครงสร้าง\nO1,,\nO๒,https://x.go.th/o2,\n");

        Run run = publish(result, "--links", links);

        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("o1/index.html")).content().contains("mark met", "https://x.go.th/o1", "โครงสร้าง");
        assertThat(folder.resolve("o2/index.html")).content().contains("https://x.go.th/o2");
        assertThat(folder.resolve("o6/index.html")).content().contains("mark not-met");
        assertThat(folder.resolve("data/result.json")).exists();
    }

    @Test
    void a_result_alone_is_enough() throws IOException {
        Path result = Files.writeString(
                parent.resolve("result.json"),
                "{\"agency\":{\"id\":\"x\",\"name\":{\"th\":\"เทศบาลตำบลเอ\",\"en\":\"A\"},\"type\":\"OTHER\"},"
                        + "\"fiscalYear\":2566,\"items\":[]}");

        Run run = Run.ita("publish", folder, result);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("measures/index.html")).content().contains("ยังไม่มีแผนมาตรการ");
    }

    @Test
    void files_that_do_not_belong_together_and_bad_options_are_refused() throws IOException {
        Path other = Files.writeString(
                parent.resolve("other.json"),
                "{\"agency\":{\"id\":\"x\",\"name\":{\"th\":\"เทศบาลตำบลเอ\",\"en\":\"A\"},\"type\":\"OTHER\"},"
                        + "\"fiscalYear\":2564,\"items\":[]}");
        Path year = Files.writeString(parent.resolve("year.json"), "{\"fiscalYear\":2563,\"items\":[]}");
        Path links = Files.writeString(parent.resolve("links.csv"), "item,link\nO1,javascript:alert(1)\n");
        Path unknown = Files.writeString(parent.resolve("unknown.csv"), "item,link\nO99,https://x.go.th\n");

        assertThat(publish(other).err()).contains("other.json");
        assertThat(publish(year).err()).contains("2563", "2564");
        assertThat(publish(EXAMPLE).err()).contains("more than one");
        assertThat(publish("--links", links).err()).contains("links.csv:2", "javascript");
        assertThat(publish("--links", unknown).err()).contains("unknown.csv:2", "O99");
        assertThat(publish("--base-url", "ftp://x").err()).contains("--base-url");
        assertThat(publish("--format", "doc").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Run.ita("publish", folder).code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Run.ita("publish", folder, year).err()).contains("year.json");
        assertThat(Run.ita("publish", EXAMPLE, EXAMPLE).err()).contains("expected a folder");
        assertThat(folder).doesNotExist();
    }
}
