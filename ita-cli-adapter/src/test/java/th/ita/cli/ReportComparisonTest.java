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

/** {@code ita report --last}: the analysis tells what the difference from an earlier result is made of. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportComparisonTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");
    private static final String WHOLE = """
            {"fiscalYear":2563,"reported":{"IIT":"80.00","EIT":"75.00","OIT":"60.00"}}
            """;

    @TempDir
    Path folder;

    private Path plan = Path.of("");

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** A plan of FY2565 that answers a whole result of FY2564. */
    @BeforeEach
    void a_plan() throws IOException {
        plan = file("plan.json", """
            {"agency":{"id":"ท","name":{"th":"เทศบาลตัวอย่าง"}},"fiscalYear":2565,
             "previousResult":{"fiscalYear":2564,"reported":{"IIT":"85.00","EIT":"70.00","OIT":"80.00"}},
             "measures":[{"title":"โครงสร้าง","method":"เผยแพร่","targets":["O1"]}]}
            """);
    }

    private Run report(Path last, String formats) {
        Path out = folder.resolve("out");
        return Run.ita("report", plan, "--last", last, "--item", "O42", "--format", formats, "--out", out);
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name)).replace("\\", "");
    }

    @Test
    void the_way_from_one_total_to_the_next_is_told_in_words_a_table_and_a_chart() throws IOException {
        assertThat(report(file("last.json", WHOLE), "md,html,csv,pdf,docx,xlsx").code())
                .isZero();
        assertThat(written("o42.md"))
                .contains("เปรียบเทียบกับผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๓")
                .contains("รหัสตรวจสอบผลคะแนนปีงบประมาณ พ.ศ. ๒๕๖๓ ที่นำมาเปรียบเทียบ");
        assertThat(written("o42-comparison-table.csv").lines())
                .hasSize(5)
                .satisfiesExactly(
                        head -> assertThat(head).isEqualTo("ระดับหรือข้อ,ที่มาของส่วนต่าง,คะแนนที่ต่าง"),
                        whole -> assertThat(whole).isEqualTo("คะแนนรวม,๗๐.๕๐ → ๗๘.๕๐,8.00"),
                        part -> assertThat(part).startsWith("IIT ").endsWith(",คะแนนแบบสำรวจ,1.50"),
                        part -> assertThat(part).startsWith("EIT ").endsWith(",คะแนนแบบสำรวจ,-1.50"),
                        part -> assertThat(part).startsWith("OIT ").endsWith(",ระดับที่ไม่ทราบผลครบทุกข้อ,8.00"));
        assertThat(written("o42.html"))
                .contains("id=\"comparison-chart-title\"")
                .contains("ปีงบประมาณ พ.ศ. ๒๕๖๓ ๗๐.๕๐, ", ", ปีงบประมาณ พ.ศ. ๒๕๖๔ ๗๘.๕๐");
        for (String ending : new String[] {"pdf", "docx", "xlsx"}) {
            assertThat(folder.resolve("out").resolve("o42." + ending)).isNotEmptyFile();
        }
    }

    @Test
    void where_totals_are_not_known_the_levels_known_in_both_years_are_compared() throws IOException {
        plan = file("plan.json", Files.readString(plan).replace("\"OIT\":\"80.00\"", "\"9\":\"49.89\""));
        Path last = file("last.json", """
            {"fiscalYear":2563,"reported":{"IIT":"90.00","9":"40.00"}}
            """);

        assertThat(report(last, "md,csv").code()).isZero();
        assertThat(written("o42.md"))
                .contains("ไม่ได้เปรียบเทียบ เพราะไม่ทราบคะแนนครบทั้งสองปี: คะแนนรวม, EIT, ")
                .contains("คะแนนที่เปลี่ยนจากปีงบประมาณ พ.ศ. ๒๕๖๓ ถึง พ.ศ. ๒๕๖๔");
        assertThat(written("o42-comparison-table.csv"))
                .containsPattern("IIT [^,]*,๙๐.๐๐ → ๘๕.๐๐,-5.00\n")
                .containsPattern("ตัวชี้วัดที่ ๙ [^,]*,๔๐.๐๐ → ๔๙.๘๙,9.89\n");
    }

    @Test
    void the_paper_is_read_back_as_the_plan_it_was_made_from() throws IOException {
        report(file("last.json", WHOLE), "docx,html,md");

        for (String ending : new String[] {"docx", "html", "md"}) {
            Run run = Run.ita("import", folder.resolve("out").resolve("o42." + ending), "--json");
            assertThat(run.code()).as(ending).isZero();
            assertThat(run.out().replaceAll("\\s+", ""))
                    .as(ending)
                    .contains("\"fiscalYear\":2564,", "\"IIT\":\"85.00\"", "\"title\":\"โครงสร้าง\"")
                    .doesNotContain("60.00", "75.00");
        }
    }

    @Test
    void what_is_no_earlier_result_is_refused() throws IOException {
        Path later = file("later.json", """
            {"fiscalYear":2565,"reported":{"IIT":"80.00"}}
            """);

        assertThat(report(later, "md").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(report(later, "md").err()).contains("later.json").contains("cannot be the year before");
        assertThat(report(folder.resolve("no.json"), "md").err()).contains("no.json", "no such file");
        assertThat(Run.ita("report", EXAMPLE, "--last", later, "--out", folder.resolve("out"))
                        .err())
                .contains("cannot be the year before that of FY2563");
        plan = file("bare.json", """
            {"agency":{"id":"ท","name":{"th":"ท"}},"fiscalYear":2565,"measures":[]}
            """);
        assertThat(report(later, "md").err()).contains("--last: the document states no result");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
