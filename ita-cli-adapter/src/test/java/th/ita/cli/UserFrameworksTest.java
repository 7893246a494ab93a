package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.cli.terminal.ExitCode;

/** A user's own framework files: a year without code, a year overridden when asked, and who it comes from. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UserFrameworksTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");
    private static final String FY2564 =
            Run.ita("frameworks", "show", "2564", "--json").out();

    @TempDir
    Path folder;

    private Path own = Path.of("");

    @BeforeEach
    void a_folder() throws IOException {
        own = Files.createDirectory(folder.resolve("own"));
    }

    private void put(String name, String content) throws IOException {
        Files.writeString(own.resolve(name), content);
    }

    private static String of(int year) {
        return FY2564.replace("\"fiscalYear\": 2564", "\"fiscalYear\": " + year);
    }

    @Test
    void a_year_that_the_program_does_not_have_needs_no_code() throws IOException {
        put("next.json", of(2572));
        put("notes.txt", "not read");
        Path result = Files.writeString(
                folder.resolve("result.json"),
                "{\"fiscalYear\": 2572, \"items\": [{\"code\": \"O1\", \"met\": true}]}");

        assertThat(Run.ita("frameworks", "--frameworks", own).out())
                .containsPattern("2569 .*\n2572 .*framework from the user's file next.json");
        assertThat(Run.ita("frameworks", "map", "O27", "--from", "2568", "--to", "2572", "--frameworks", own)
                        .out())
                .contains("FY2572: framework from the user's file next.json")
                .containsPattern("O27 +renumbered +O42");
        assertThat(Run.ita("score", result, "--frameworks", own).out())
                .contains("FY2572: framework from the user's file next.json")
                .containsPattern("O1 +100.00 ");
        assertThat(Run.ita("score", result).err()).contains("there is no framework of FY2572");
    }

    @Test
    void a_year_that_the_program_has_is_contested_until_the_user_decides() throws IOException {
        put("mine.json", of(2564).replace("\"from\": \"95.00\"", "\"from\": \"96.00\""));

        Run refused = Run.ita("check", EXAMPLE, "--frameworks", own);
        assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("mine.json", "FY2564", "--override-frameworks");
        assertThat(Run.inLanguage("th", "frameworks", "--frameworks", own).err())
                .contains("mine.json", "--override-frameworks", "พ.ศ. 2564");
        assertThat(Run.ita("frameworks", "show", "2564", "--frameworks", own, "--override-frameworks")
                        .out())
                .contains("(framework from the user's file mine.json)", "from 96.00");
    }

    @Test
    void every_document_says_which_file_its_framework_comes_from() throws IOException {
        put("year63.json", Run.ita("frameworks", "show", "2563", "--json").out());
        put("year64.json", FY2564);
        Object[] with = {EXAMPLE, "--frameworks", own, "--override-frameworks"};
        Path out = folder.resolve("out");

        assertThat(run("report", with, "--out", out).code()).isZero();
        for (String name : new String[] {"o42.html", "o42.md", "o43.html", "o43.md"}) {
            assertThat(Files.readString(out.resolve(name)).replace("\\", ""))
                    .as(name)
                    .containsPattern("กรอบการประเมินปีงบประมาณ พ.ศ. ๒๕๖๔: จากแฟ้มของผู้ใช้ .*year64.json")
                    .containsPattern("กรอบการประเมินปีงบประมาณ พ.ศ. ๒๕๖๓: จากแฟ้มของผู้ใช้ .*year63.json")
                    .doesNotContain(own.toString());
        }
        assertThat(Files.readString(out.resolve("plan-2564.json"))).contains("\"file\": \"year64.json\"");
        assertThat(run("import", with, "--json").out()).contains("\"file\": \"year64.json\"");
        for (String command : new String[] {"score", "check"}) {
            assertThat(run(command, with).out())
                    .contains("FY2564: framework from the user's file year64.json")
                    .contains("FY2563: framework from the user's file year63.json");
            assertThat(run(command, with, "--lang", "th").out())
                    .contains("ปีงบประมาณ พ.ศ. 2564: กรอบการประเมินจากแฟ้มของผู้ใช้ year64.json");
            assertThat(run(command, with, "--json").out())
                    .contains("\"kind\": \"USER_FILE\"", "\"file\": \"year64.json\"", "\"file\": \"year63.json\"");
        }
    }

    @Test
    void every_command_says_which_file_its_framework_comes_from() throws IOException {
        put("year63.json", Run.ita("frameworks", "show", "2563", "--json").out());
        put("year64.json", FY2564);
        Path table = Files.writeString(folder.resolve("t.csv"), "agency,fiscalYear,OIT\nA,2564,50.00\n");
        Path batch = Files.writeString(folder.resolve("b.csv"), "id,name,O1\nA,A,1\n");
        Path answers = Files.writeString(folder.resolve("a.csv"), "i1.1,i1.2\n4,4\n");
        Path plan = folder.resolve("p.json");
        Run.ita("import", EXAMPLE, "--out", plan);
        for (Object[] command : new Object[][] {
            {"analyse", EXAMPLE},
            {"infer", "--year", "2564", "--indicator", "9", "--score", "49.98"},
            {"audit", table},
            {"draft", "--year", "2564", "--items", "O1"},
            {"survey", answers, "--year", "2564"},
            {"batch", batch, "--year", "2564"},
            {"plan", EXAMPLE, "--target", "OIT=90"},
            {"frameworks", "carry", plan, "--to", "2568"},
        }) {
            Object[] with = {"--frameworks", own, "--override-frameworks"};
            assertThat(joined(command, with).out())
                    .as(command[0].toString())
                    .contains("FY2564: framework from the user's file year64.json");
            assertThat(joined(command, with, "--json").out())
                    .as(command[0].toString())
                    .contains("\"frameworks\": [", "\"file\": \"year64.json\"");
        }
    }

    @Test
    void tables_of_many_agencies_say_it_in_their_last_column() throws IOException {
        put("year64.json", FY2564);
        Path batch = Files.writeString(folder.resolve("b.csv"), "id,name,total\nA,A,90\nB,B,80\n");
        for (String name : new String[] {"out.csv", "out.xlsx"}) {
            Path out = folder.resolve(name);
            Object[] command = {"batch", batch, "--year", "2564", "--out", out};
            assertThat(joined(command, new Object[] {"--frameworks", own, "--override-frameworks"})
                            .code())
                    .isZero();
        }

        assertThat(Files.readString(folder.resolve("out.csv")).lines())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(0)).endsWith(",framework"))
                .filteredOn(line -> line.endsWith(",framework from the user's file year64.json"))
                .hasSize(2);
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("out.xlsx"))) {
            for (String sheet : new String[] {"sheet1.xml", "sheet2.xml"}) {
                assertThat(Files.readString(zip.getPath("xl/worksheets", sheet)))
                        .contains("framework from the user's file year64.json");
            }
        }
    }

    private static Run joined(Object[] command, Object[] with, Object... more) {
        return Run.ita(Stream.of(command, with, more).flatMap(Stream::of).toArray());
    }

    @Test
    void a_plan_that_names_its_framework_is_read_like_any_other() throws IOException {
        put("year64.json", FY2564);
        Path plan = folder.resolve("plan.json");
        Run.ita("import", EXAMPLE, "--frameworks", own, "--override-frameworks", "--out", plan);

        assertThat(plan).content().contains("\"file\": \"year64.json\"");
        assertThat(Run.ita("check", plan).code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Run.ita("check", plan).out()).doesNotContain("year64.json");
    }

    @Test
    void built_in_frameworks_are_not_talked_about_in_papers_but_named_in_JSON() throws IOException {
        Path out = folder.resolve("out");
        Run.ita("report", EXAMPLE, "--out", out);

        assertThat(Files.readString(out.resolve("o42.md"))).doesNotContain("จากแฟ้มของผู้ใช้");
        assertThat(Files.readString(out.resolve("plan-2564.json"))).doesNotContain("\"frameworks\"");
        assertThat(Run.ita("score", EXAMPLE, "--json").out()).contains("\"kind\": \"BUILT_IN\"");
    }

    @Test
    void everything_wrong_with_the_folder_is_said_with_file_and_line() throws IOException {
        put("a.json", "{\n oops }");
        put("b.json", of(2572).replace("\"percent\": \"40\"", "\"percent\": \"39.99\""));
        put("c.json", of(2573));
        put("d.JSON", of(2573));
        Files.createDirectory(own.resolve("e.json"));

        Run run = Run.ita("frameworks", "list", "--frameworks", own);
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(4)
                .satisfiesExactly(
                        line -> assertThat(line).contains(own.resolve("a.json") + ":2"),
                        line -> assertThat(line).containsPattern("b\\.json:[0-9]+ instruments: .*99.99"),
                        line -> assertThat(line).contains("d.JSON", "FY2573", "c.json"),
                        line -> assertThat(line).contains("e.json", "is a directory"));
    }

    @Test
    void a_folder_that_is_none() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(Run.ita("score", EXAMPLE, "--frameworks", folder.resolve("none"))
                        .err())
                .contains("none", "no such file or folder");
        assertThat(Run.ita("score", EXAMPLE, "--frameworks", file).err()).contains("--frameworks", "is a file");
        assertThat(Run.ita("score", "--frameworks", folder.resolve("none"), "--help")
                        .code())
                .isZero();
    }

    private static Run run(String command, Object[] with, Object... more) {
        Object[] all = new Object[1 + with.length + more.length];
        all[0] = command;
        System.arraycopy(with, 0, all, 1, with.length);
        System.arraycopy(more, 0, all, 1 + with.length, more.length);
        return Run.ita(all);
    }
}
