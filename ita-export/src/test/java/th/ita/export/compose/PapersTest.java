package th.ita.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Origin;
import th.ita.domain.measures.Analysis;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.DocumentText;
import th.ita.export.ExamplePlan;
import th.ita.export.document.Document;
import th.ita.export.document.Inline;
import th.ita.export.document.Notice;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PapersTest {
    private final MeasuresPlan plan = ExamplePlan.plan();
    private final List<String> measures = measures(plan, Language.TH);
    private final List<String> report = report(plan, Language.TH);

    @Test
    void titles_are_those_of_official_papers() {
        assertThat(measures)
                .startsWith(
                        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔",
                        "เทศบาลนครอุดรธานี");
        assertThat(report)
                .startsWith(
                        "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔",
                        "เทศบาลนครอุดรธานี");
    }

    @Test
    void the_table_of_measures_has_the_six_official_columns() {
        String before = "มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ";

        assertThat(measures).contains(before + "การติดตามผล | ข้อเสนอแนะ");
        assertThat(report).contains(before + "ผลการดำเนินการ | ข้อเสนอแนะ");
    }

    @Test
    void what_the_agency_says_of_one_paper_stands_in_that_paper_only() {
        MeasuresPlan both = MeasuresPlan.builder()
                .from(plan)
                .introduction(List.of("ข้อ O๔๓ จึงขอรายงานผล", "ข้อ O๔๒ จึงกำหนดมาตรการ", "ข้อ O๑ ไม่มีผล"))
                .standingLead("ได้ประกาศไว้ ดังนี้")
                .addStandingMeasures("มาตรการป้องกันการรับสินบน")
                .build();

        assertThat(measures(both, Language.TH))
                .contains("ข้อ O๔๒ จึงกำหนดมาตรการ", "ข้อ O๑ ไม่มีผล", "ได้ประกาศไว้ ดังนี้")
                .doesNotContain("ข้อ O๔๓ จึงขอรายงานผล");
        assertThat(report(both, Language.TH))
                .contains("ข้อ O๔๓ จึงขอรายงานผล", "ข้อ O๑ ไม่มีผล", "ได้ประกาศไว้ ดังนี้")
                .doesNotContain("ข้อ O๔๒ จึงกำหนดมาตรการ");
    }

    @Test
    void every_measure_has_its_row_with_the_items_it_serves() {
        assertThat(report).filteredOn(line -> line.matches("[๐-๙]+\\. .*")).hasSize(24);
        assertThat(report)
                .anySatisfy(
                        line -> assertThat(line)
                                .startsWith("๒. กฎหมายที่เกี่ยวข้อง / เพื่อแก้ไขข้อ O๖ | ")
                                .contains(
                                        " | กองวิชาการฯ / กองสารสนเทศฯ งานสารสนเทศภูมิศาสตร์ | ต่อเนื่องให้เป็นปัจจุบันตลอดทั้งปีงบประมาณ พ.ศ.๒๕๖๔ | "));
        assertThat(report)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("๑. สร้างช่องทาง")
                        .contains(" / น่าจะเกี่ยวข้องกับข้อ O๕, O๘ โปรแกรมอนุมาน ยังไม่ยืนยัน | "));
    }

    @Test
    void the_result_is_told_as_published_and_what_is_not_known_says_why() {
        assertThat(measures)
                .contains(
                        "ผลการประเมินประจำปีงบประมาณ พ.ศ. ๒๕๖๓",
                        "ตัวชี้วัดที่ ๑–๘: วัดจากแบบสำรวจ และไม่มีคะแนนแบบสำรวจ")
                .anySatisfy(line ->
                        assertThat(line).startsWith("๙ | การเปิดเผยข้อมูล").contains(" | ๔๙.๘๙ | "))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("๑๐ | การป้องกันการทุจริต")
                        .contains(" | ๖.๒๕ | คะแนนนี้เกิดขึ้นได้ทางเดียว", "ผ่าน ๑ จาก ๘ ข้อ", "ผ่าน ๐ จาก ๒ ข้อ"));
    }

    @Test
    void a_whole_result_shows_its_total_and_its_grade() {
        Framework assessed = ExamplePlan.framework(ExamplePlan.YEAR.previous());
        Assessment.Builder whole =
                Assessment.builder().fiscalYear(assessed.fiscalYear()).reportedGrade("A");
        assessed.items().forEach(item -> whole.putOutcome(item.code(), ItemOutcome.MET));
        IntStream.rangeClosed(1, 8)
                .mapToObj(Integer::toString)
                .forEach(code -> whole.putReported(LevelCode.of(code), new ReportedScore(new BigDecimal("80.00"))));
        List<String> lines = measures(answering(whole.build()), Language.TH);

        assertThat(lines)
                .contains("คะแนนรวม |  | ๘๘.๐๐ คำนวณ | อยู่ในระดับ A ยังไม่ยืนยัน", "ระดับผลการประเมินที่ประกาศ: A")
                .anySatisfy(line -> assertThat(line).startsWith("๑๐ | ").contains("๑๐๐.๐๐ คำนวณ", ": ร้อยละ ๑๐๐.๐๐"))
                .noneSatisfy(line -> assertThat(line).startsWith("คะแนนต่อไปนี้ไม่ทราบ"));
    }

    @Test
    void a_figure_that_no_number_of_items_gives_is_called_that() {
        List<String> lines = measures(
                answering(Assessment.builder()
                        .fiscalYear(ExamplePlan.YEAR.previous())
                        .putReported(LevelCode.of("10"), new ReportedScore(new BigDecimal("6.26")))
                        .build()),
                Language.TH);

        assertThat(lines)
                .anySatisfy(line -> assertThat(line).startsWith("๑๐ | ").endsWith("ไม่มีจำนวนข้อที่ผ่านใดให้คะแนนนี้"))
                .anySatisfy(line -> assertThat(line).endsWith("ไม่มีกรณีใดให้คะแนนร้อยละ ๖.๒๖"));
    }

    @Test
    void without_an_analysis_of_its_own_the_figures_are_told_honestly() {
        assertThat(measures)
                .contains("ส่วนนี้สรุปจากตัวเลข")
                .anySatisfy(line -> assertThat(line).contains("๔๙.๘๙ แต่ไม่สอดคล้อง", "๑๔ ข้อ", "๔๙.๙๘"))
                .anySatisfy(line -> assertThat(line).contains("มี ๖ กรณีที่ให้คะแนนร้อยละ ๔๙.๘๙ แต่ไม่มีกรณีใด"))
                .anySatisfy(line -> assertThat(line).contains("๖.๒๕ และสอดคล้อง", "๙ ข้อ"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("๙.๔ ").endsWith("ผ่าน ๐ จาก ๔ ข้อ คิดเป็นร้อยละ ๐.๐๐ (ต่ำที่สุด)"))
                .anySatisfy(line -> assertThat(line).startsWith("๙.๒ ").contains("O๑๑ ", "O๑๗ "));
    }

    @Test
    void the_agencys_own_analysis_stands_as_it_was_written() {
        Analysis own = new Analysis(List.of("ช่องทางร้องเรียนยังไม่ทั่วถึง"), List.of("แผน 5 ปี"), List.of());
        List<String> lines =
                measures(MeasuresPlan.builder().from(plan).analysis(own).build(), Language.TH);

        assertThat(lines)
                .containsSubsequence(
                        "จุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน",
                        "ช่องทางร้องเรียนยังไม่ทั่วถึง",
                        "ประเด็นที่จะต้องพัฒนาให้ดีขึ้น",
                        "แผน ๕ ปี",
                        "แนวทางการนำไปสู่การปฏิบัติ",
                        "หน่วยงานไม่ได้ระบุไว้",
                        "ส่วนนี้สรุปจากตัวเลข",
                        "ส่วนต่อไปนี้คำนวณจากคะแนนที่ประกาศและข้อที่มาตรการระบุถึง มิใช่ความเห็นของหน่วยงาน");
    }

    @Test
    void a_whole_result_tells_strengths_the_grades_ahead_and_perception_against_disclosure() {
        Assessment.Builder whole = Assessment.builder()
                .fiscalYear(plan.previousResult().orElseThrow().fiscalYear())
                .putReported(LevelCode.of("IIT"), ReportedScore.parse("82.15").get())
                .putReported(LevelCode.of("EIT"), ReportedScore.parse("77.40").get());
        Set<Integer> unmet = Set.of(6, 8, 18, 34, 35, 36, 42, 43);
        IntStream.rangeClosed(1, 43)
                .forEach(item -> whole.putOutcome(ItemCode.of(item), ItemOutcome.of(!unmet.contains(item))));
        List<String> lines = measures(answering(whole.build()), Language.TH);

        assertThat(lines)
                .as("82.15 × 0.3 + 77.40 × 0.3 + (92.698… + 31.25) ÷ 2 × 0.4 = 72.654…")
                .containsSubsequence(
                        "สิ่งที่ต้องแก้ไขโดยเร่งด่วน พัฒนาให้ดีขึ้น และรักษาไว้", "ระยะห่างจากแต่ละระดับผลการประเมิน")
                .anySatisfy(line ->
                        assertThat(line).startsWith("ข้อที่ผ่านแล้วและต้องรักษาไว้ (๓๕ ข้อ): O๑, O๒, O๓, O๔, O๕, O๗"))
                .anySatisfy(line -> assertThat(line).isEqualTo("AA | ยังไม่ถึง | คะแนนรวม +๒๒.๓๕"))
                .anySatisfy(line -> assertThat(line).isEqualTo("C | ถึงแล้ว | –"))
                .anySatisfy(line -> assertThat(line).startsWith("IIT – OIT: ต่างกัน ๒๐.๑๘ คะแนน "))
                .noneSatisfy(line -> assertThat(line).contains("คำนวณจากสิ่งที่ทราบ"));
        assertThat(measures)
                .anySatisfy(line -> assertThat(line).startsWith("คะแนนของ ๙.๑, ๙.๕, ๑๐.๑, ๑๐.๒ คำนวณจากสิ่งที่ทราบ"))
                .noneSatisfy(line -> assertThat(line).startsWith("IIT – OIT"));
    }

    @Test
    void what_the_figures_ask_for_follows_with_figures_in_words_and_tables() {
        assertThat(measures)
                .contains("ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล: ๔๙.๘๙", "ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต: ๖.๒๕")
                .anyMatch(line -> line.startsWith("O๔๒ มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")
                        && line.endsWith(": +๕.๐๐"))
                .anyMatch(line -> line.contains("แท่งคะแนนตั้งแต่ ๐ ถึง ๑๐๐ เทียบกับเป้าหมาย ๘๕.๐๐"))
                .anyMatch(line -> line.contains("๗ จาก ๘ | ๒๑.๘๘ | ๘.๗๕"));
    }

    @Test
    void the_appendix_says_what_is_missing_and_draws_measures_together() {
        assertThat(measures)
                .contains("การวิเคราะห์ผลการประเมินปีที่ผ่านมา | ขาด")
                .anySatisfy(line -> assertThat(line).startsWith("เอกสารยังขาดองค์ประกอบที่จำเป็น ๑ จาก "))
                .anySatisfy(line -> assertThat(line).matches("ผลการตรวจ: ขาด [๐-๙]+ เกณฑ์ รวม [๐-๙]+ แห่ง, .*"));
        assertThat(report)
                .contains(
                        "R-4 | ควรปรับปรุง | เกณฑ์ “ทุกมาตรการมีหลักฐาน”: ยังไม่เป็นไปตามเกณฑ์ ๒๔ จาก ๒๔ มาตรการ ได้แก่ มาตรการที่ ๑–๒๔");
    }

    @Test
    void an_unconfirmed_fact_of_the_framework_is_labelled_where_it_is_shown() {
        MeasuresPlan earlier = MeasuresPlan.builder()
                .from(plan)
                .fiscalYear(ExamplePlan.YEAR.previous())
                .previousResult(Optional.empty())
                .build();

        assertThat(measures(earlier, Language.TH))
                .anySatisfy(line -> assertThat(line)
                        .endsWith("ข้อ O๔๒ มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ยังไม่ยืนยัน"));
    }

    @Test
    void the_signature_leaves_room_for_the_name() {
        assertThat(report).containsSubsequence("ลงชื่อ", "ผู้รายงาน", "", "นักวิเคราะห์นโยบายและแผนปฏิบัติการ");
    }

    @Test
    void the_paper_says_whose_framework_it_rests_on_where_it_is_not_the_librarys() {
        Framework builtIn = ExamplePlan.framework(ExamplePlan.YEAR);
        Paper paper = ExamplePlan.paper(ItemRole.MEASURES, ExamplePlan.plan(), Language.TH);

        assertThat(closing(paper, builtIn)).noneMatch(line -> line.startsWith("กรอบการประเมินปีงบประมาณ"));
        assertThat(closing(paper, by(builtIn, new Origin.UserFile("own-2564.json"))))
                .contains("กรอบการประเมินปีงบประมาณ พ.ศ. ๒๕๖๔: จากแฟ้มของผู้ใช้ own-2564.json");
        assertThat(closing(paper, by(builtIn, new Origin.Embedder())))
                .contains("กรอบการประเมินปีงบประมาณ พ.ศ. ๒๕๖๔: กรอบการประเมินที่โปรแกรมซึ่งใช้ไลบรารีนี้กำหนด");
    }

    private static List<String> closing(Paper paper, Framework framework) {
        return DocumentText.of(MeasuresDocument.compose(
                Paper.builder().from(paper).framework(framework).build()));
    }

    private static Framework by(Framework framework, Origin origin) {
        return Framework.builder().from(framework).origin(origin).build();
    }

    @Test
    void the_paper_carries_the_digest_of_the_result_with_its_digits_untouched() {
        Document document = MeasuresDocument.compose(ExamplePlan.paper(ItemRole.MEASURES, plan, Language.TH));
        String digest = document.properties().digest().orElseThrow();

        assertThat(DocumentText.of(document)).last().asString().isEqualTo("รหัสตรวจสอบผลคะแนน: SHA-256 " + digest);
    }

    @Test
    void english_changes_headings_and_sentences_and_none_of_the_agencys_words() {
        List<String> english = report(plan, Language.EN);

        assertThat(english)
                .contains(
                        "Measure or guideline | Method | Responsible units | Period | Result | Recommendation",
                        "มาตรการการเผยแพร่ข้อมูลต่อสาธารณะ")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("9 | Information Disclosure")
                        .contains(" | 49.89 | "))
                .anySatisfy(line -> assertThat(line).contains("พ.ศ.๒๕๖๔ | "));
    }

    @Test
    void numerals_can_be_chosen() {
        Paper paper = Paper.builder()
                .from(ExamplePlan.paper(ItemRole.MEASURES, plan, Language.TH))
                .numerals(Numerals.ARABIC)
                .build();

        assertThat(DocumentText.of(MeasuresDocument.compose(paper)))
                .startsWith("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2564")
                .noneSatisfy(line -> assertThat(line).containsPattern("[๐-๙]"));
    }

    @Test
    void evidence_is_linked_below_the_result() {
        Measure measure = Measure.builder()
                .from(plan.measures().get(0))
                .addEvidence(new Evidence(URI.create("https://example.go.th/2564"), Optional.empty()))
                .build();
        List<String> lines = report(
                MeasuresPlan.builder().from(plan).measures(List.of(measure)).build(), Language.TH);

        assertThat(lines).anySatisfy(line -> assertThat(line).contains(" / หลักฐาน: https://example.go.th/2564 | "));
    }

    @Test
    void a_plan_that_says_nothing_still_makes_a_paper() {
        MeasuresPlan empty = MeasuresPlan.builder()
                .agency(ExamplePlan.agency())
                .fiscalYear(ExamplePlan.YEAR)
                .build();

        assertThat(measures(empty, Language.TH))
                .contains(
                        "เอกสารของหน่วยงานไม่ได้ระบุผลการประเมินปีที่ผ่านมา",
                        "เอกสารของหน่วยงานไม่มีมาตรการ",
                        "ลงชื่อ");
        assertThat(report(empty, Language.EN)).contains("The agency's document has no measures.");
    }

    @Test
    void a_paper_that_lacks_something_required_says_so_at_its_top_and_on_every_page() {
        Paper paper = ExamplePlan.paper(ItemRole.MEASURES_REPORT, plan, Language.TH);
        Document told = ImplementationReport.compose(paper);
        Document untold = ImplementationReport.compose(
                Paper.builder().from(paper).allowIncomplete(true).build());

        assertThat(paper.check().passed()).isFalse();
        assertThat(told.blocks().get(1))
                .isInstanceOfSatisfying(
                        Notice.class, notice -> assertThat(notice.kind()).isEqualTo(Notice.Kind.INCOMPLETE));
        assertThat(told.furniture().head()).contains(new Inline.Label("ยังไม่ครบถ้วน"));
        assertThat(untold.blocks())
                .noneMatch(block -> block instanceof Notice notice && notice.kind() == Notice.Kind.INCOMPLETE);
        assertThat(untold.furniture().head()).doesNotContain(new Inline.Label("ยังไม่ครบถ้วน"));
    }

    @Test
    void the_notice_counts_what_is_missing_as_the_appendix_does() {
        for (List<String> lines : List.of(measures, report)) {
            String notice = lines.stream()
                    .filter(line -> line.startsWith("ผลการตรวจสิ่งที่จำเป็น: "))
                    .findFirst()
                    .orElseThrow();
            String count = notice.substring(notice.indexOf(':') + 2, notice.indexOf(" แห่ง") + " แห่ง".length());

            assertThat(count).matches("ขาด [๐-๙]+ เกณฑ์ รวม [๐-๙]+ แห่ง");
            assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("ผลการตรวจ: " + count));
        }
    }

    @Test
    void pages_are_counted_in_the_digits_of_the_paper() {
        assertThat(ImplementationReport.compose(ExamplePlan.paper(ItemRole.MEASURES_REPORT, plan, Language.TH))
                        .furniture()
                        .number()
                        .orElseThrow()
                        .text(1, 9, Numerals.THAI))
                .isEqualTo("หน้า ๑ จาก ๙");
        assertThat(ImplementationReport.compose(ExamplePlan.paper(ItemRole.MEASURES_REPORT, plan, Language.EN))
                        .furniture()
                        .number()
                        .orElseThrow()
                        .text(1, 9, Numerals.ARABIC))
                .isEqualTo("Page 1 of 9");
    }

    @Test
    void no_sentence_is_missing_from_the_bundles() {
        for (Language language : Language.values()) {
            assertThat(measures(plan, language))
                    .noneSatisfy(line -> assertThat(line).containsPattern("[a-z]+\\.[A-Za-z.-]+ \\["));
            assertThat(report(plan, language))
                    .noneSatisfy(line -> assertThat(line).containsPattern("[a-z]+\\.[A-Za-z.-]+ \\["));
        }
    }

    private MeasuresPlan answering(Assessment result) {
        return MeasuresPlan.builder().from(plan).previousResult(result).build();
    }

    private static List<String> measures(MeasuresPlan plan, Language language) {
        return DocumentText.of(MeasuresDocument.compose(ExamplePlan.paper(ItemRole.MEASURES, plan, language)));
    }

    private static List<String> report(MeasuresPlan plan, Language language) {
        return DocumentText.of(
                ImplementationReport.compose(ExamplePlan.paper(ItemRole.MEASURES_REPORT, plan, language)));
    }
}
