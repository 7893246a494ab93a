package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.cli.terminal.ExitCode;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.period.Period;
import th.ita.domain.text.Numerals;
import th.ita.export.json.PlanJson;
import th.ita.export.reading.ReadReport;
import th.ita.rules.frameworks.Frameworks;

/** The main job on a real report: everything below is what that report says, seen through the command. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MainJobTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");

    private static ReadReport imported() {
        Run run = Run.ita("import", EXAMPLE, "--json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        return PlanJson.read(run.out().getBytes(StandardCharsets.UTF_8), "import")
                .get();
    }

    private static MeasuresPlan plan() {
        return imported().plan();
    }

    private static Measure measure(int number) {
        return plan().measures().get(number - 1);
    }

    @Test
    void agency_years_and_reported_scores_are_read() {
        MeasuresPlan plan = plan();

        assertThat(plan.agency().name().th()).isEqualTo("เทศบาลนครอุดรธานี");
        assertThat(plan.agency().name().en()).isEqualTo("Udon Thani City Municipality");
        assertThat(plan.fiscalYear()).hasToString("2564");
        assertThat(plan.previousResult().orElseThrow().fiscalYear()).hasToString("2563");
        assertThat(plan.previousResult().orElseThrow().reported()).hasToString("{9=49.89, 10=6.25}");
    }

    @Test
    void the_language_of_papers_is_the_one_asked_for_before_or_after_the_name_of_the_command(@TempDir Path folder)
            throws IOException {
        List<String> papers = new ArrayList<>();
        for (List<Object> asked : List.<List<Object>>of(
                List.of("--lang=en", "report", EXAMPLE),
                List.of("report", EXAMPLE, "--lang", "en"),
                List.of("report", EXAMPLE))) {
            Path out = folder.resolve("out" + papers.size());
            List<Object> arguments = new ArrayList<>(asked);
            arguments.addAll(List.of("--item", "O42", "--format", "md", "--out", out));
            assertThat(Run.ita(arguments.toArray()).code()).isZero();
            papers.add(Files.readString(out.resolve("o42.md")));
        }

        assertThat(papers.get(0)).isEqualTo(papers.get(1)).contains("fiscal year");
        assertThat(papers.get(2)).contains("ประจำปีงบประมาณ").doesNotContain("fiscal year");
    }

    @Test
    void nothing_in_the_report_is_left_unread() {
        assertThat(imported().notes().notUnderstood()).isEmpty();
        assertThat(plan().introduction()).hasSize(4);
        assertThat(plan().standingLead())
                .contains("ดำเนินการจัดทำมาตรการต่างๆ และเผยแพร่ลงเว็บไซต์หลักของเทศบาลนครอุดรธานี ดังนี้");
    }

    @Test
    void the_two_lists_hold_seven_standing_measures() {
        assertThat(plan().standingMeasures())
                .hasSize(7)
                .startsWith("มาตรการการเผยแพร่ข้อมูลต่อสาธารณะ")
                .endsWith("ประกาศ การแสดงเจตจำนงสุจริต เสริมสร้างคุณธรรมและความโปร่งใสในการบริหารงาน");
    }

    @Test
    void the_24_measures_name_23_items_and_the_first_is_inferred() {
        assertThat(plan().measures()).hasSize(24);
        assertThat(plan().measures().stream()
                        .skip(1)
                        .map(measure -> measure.targets().toString()))
                .containsExactlyElementsOf(Stream.of(
                                6, 8, 11, 17, 18, 19, 23, 25, 26, 27, 28, 29, 30, 31, 34, 35, 36, 37, 38, 40, 41, 42,
                                43)
                        .map(item -> "[O" + item + "]")
                        .toList());
        assertThat(measure(1).targets()).isEmpty();
        assertThat(measure(1).inferredTargets()).hasToString("[O8, O17, O32]");
    }

    @Test
    void broken_titles_read_as_the_items_are_named_where_they_match() {
        Map<String, ItemCode> names = Frameworks.builtIn().framework(plan().fiscalYear()).get().items().stream()
                .collect(Collectors.toMap(item -> item.name().value().th(), Item::code));
        List<ItemCode> matching = plan().measures().stream()
                .map(measure -> names.get(Numerals.ARABIC.write(measure.title())))
                .filter(Objects::nonNull)
                .toList();

        assertThat(matching)
                .extracting(ItemCode::number)
                .containsExactly(6, 11, 17, 18, 19, 23, 25, 26, 27, 28, 34, 35, 36, 37, 38, 40, 41, 42, 43);
        assertThat(measure(11).title()).isEqualTo("หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล");
        assertThat(measure(23).title()).isEqualTo("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน");
    }

    @Test
    void the_row_that_a_page_break_cut_in_two_is_one_measure() {
        assertThat(measure(11).method().orElseThrow())
                .startsWith("หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล")
                .endsWith("และการให้คุณให้โทษและการสร้างขวัญกำลังใจ");
        assertThat(measure(11).result().orElseThrow()).contains("ประกาศ กำหนดในจังหวัด");
    }

    @Test
    void responsible_units_are_one_entry_each() {
        assertThat(measure(1).responsible()).containsExactly("กองวิชาการฯ", "กองสารสนเทศฯ", "งานสารสนเทศภูมิศาสตร์");
        assertThat(measure(4).responsible()).containsExactly("ฝ่ายประเมินผลและสถิติ", "งานสารสนเทศภูมิศาสตร์");
        assertThat(measure(6).responsible()).containsExactly("สำนักงานคลัง", "กองวิชาการและแผนงาน");
        assertThat(measure(9).responsible()).containsExactly("ฝ่ายอำนวยการ สำนักปลัดเทศบาล");
        assertThat(measure(18).responsible()).containsExactly("ทุกสำนัก/กอง");
    }

    @Test
    void every_period_is_a_value_that_keeps_its_words() {
        assertThat(plan().measures())
                .extracting(measure -> measure.period().orElseThrow())
                .noneMatch(Period.AsWritten.class::isInstance);
        assertThat(measure(4).period().orElseThrow())
                .isEqualTo(new Period.Between(
                        LocalDate.of(2020, 10, 1),
                        LocalDate.of(2021, 3, 31),
                        "ตั้งแต่เดือน ตุลาคม ๒๕๖๓ถึง เดือน มีนาคม ๒๕๖๔"));
    }

    @Test
    void the_post_of_the_signatory_keeps_its_space() {
        assertThat(plan().signatory().orElseThrow().position()).contains("นักวิเคราะห์นโยบายและแผน ปฏิบัติการ");
        assertThat(plan().signatory().orElseThrow().name()).isEmpty();
    }

    @Test
    void the_score_tells_both_figures_of_indicator_9_and_that_10_agrees() {
        Run json = Run.ita("score", EXAMPLE, "--json");
        Run shown = Run.ita("score", EXAMPLE);

        assertThat(json.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(json.out())
                .containsPattern("\"code\": \"10\",\\s+\"score\": \"6.25\"")
                .containsPattern("\"agency\": \\{\\s+\"id\": \"เทศบาลนครอุดรธานี\"")
                .contains("\"reported\": \"49.89\"", "\"computed\": \"49.98\"", "\"agrees\": false");
        assertThat(shown.out())
                .contains("9.1: 7/9, 9.2: 6/8, 9.3: 4/7, 9.4: 0/4, 9.5: 2/5")
                .contains("10.1: 1/8, 10.2: 0/2")
                .contains("no survey score is given");
    }

    @Test
    void the_check_tells_what_is_missing_in_each_paper() {
        Run measures = Run.ita("check", EXAMPLE, "--item", "O42");
        Run report = Run.ita("check", EXAMPLE, "--item", "o๔๓");

        assertThat(measures.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(measures.out()).contains("M-2", "M-3", "M-4", "M-13").doesNotContain("R-");
        assertThat(report.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(report.out())
                .contains("R-3", "9–12, 16, 19–20, 23–24")
                .contains("R-4", "R-6", "24 measures")
                .doesNotContain("M-");
    }

    @Test
    void both_papers_and_the_data_are_written(@TempDir Path folder) throws IOException {
        Run run = Run.inLanguage("th", "report", EXAMPLE, "--out", folder);

        assertThat(run.code()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "o42.pdf",
                            "o42.docx",
                            "o42.xlsx",
                            "o42.html",
                            "o42.md",
                            "o43.pdf",
                            "o43.docx",
                            "o43.xlsx",
                            "o43.html",
                            "o43.md",
                            "plan-2564.json");
        }
        for (String name : List.of("o42.pdf", "o43.pdf")) {
            assertThat(Files.readAllBytes(folder.resolve(name)))
                    .startsWith("%PDF-1.".getBytes(StandardCharsets.US_ASCII));
        }
        String html = Files.readString(folder.resolve("o43.html"));
        assertThat(html)
                .contains("lang=\"th\"", "เทศบาลนครอุดรธานี", "๔๙.๘๙", "๖.๒๕", "ข้อเสนอแนะ", "ลงชื่อ")
                .doesNotContain("49.89");
        assertThat(PlanJson.read(Files.readAllBytes(folder.resolve("plan-2564.json")), "plan")
                        .get()
                        .plan())
                .isEqualTo(plan());
    }

    @Test
    void headings_are_english_on_demand_and_the_agencys_words_stay(@TempDir Path folder) throws IOException {
        Run.ita("report", EXAMPLE, "--out", folder, "--lang", "en", "--format", "md", "--item", "O43");

        assertThat(Files.readString(folder.resolve("o43.md")))
                .contains("Udon Thani City Municipality", "Recommendation", "49.89", "กฎหมายที่เกี่ยวข้อง");
    }

    @Test
    void what_was_written_reads_back_to_the_same_scores_and_papers(@TempDir Path folder) throws IOException {
        Run.ita("import", EXAMPLE, "--out", folder.resolve("plan.json"));
        Run.ita("report", EXAMPLE, "--out", folder.resolve("a"));
        Run.ita("report", folder.resolve("plan.json"), "--out", folder.resolve("b"));

        assertThat(Run.ita("score", folder.resolve("plan.json")).out())
                .isEqualTo(Run.ita("score", EXAMPLE).out());
        for (String name : List.of(
                "o42.pdf",
                "o43.pdf",
                "o42.docx",
                "o43.docx",
                "o42.xlsx",
                "o43.xlsx",
                "o42.html",
                "o43.html",
                "o42.md",
                "o43.md",
                "plan-2564.json")) {
            assertThat(folder.resolve("b").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("a").resolve(name));
        }
    }

    @Test
    void a_paper_says_that_it_is_incomplete_unless_that_is_allowed(@TempDir Path folder) throws IOException {
        String warning = "เอกสารนี้ยังไม่ครบถ้วน";
        Run.ita("report", EXAMPLE, "--out", folder.resolve("a"), "--format", "html,md");
        Run.ita("report", EXAMPLE, "--out", folder.resolve("b"), "--format", "html,md", "--allow-incomplete");

        for (String name : List.of("o42.html", "o43.html", "o42.md", "o43.md")) {
            assertThat(folder.resolve("a").resolve(name)).content().contains(warning);
            assertThat(folder.resolve("b").resolve(name)).content().doesNotContain(warning);
        }
    }
}
