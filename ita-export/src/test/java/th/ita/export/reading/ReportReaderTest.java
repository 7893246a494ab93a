package th.ita.export.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.measures.Signatory;
import th.ita.domain.refusal.DomainRefusal;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.frameworks.FrameworkRefusal;
import th.ita.rules.frameworks.Frameworks;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportReaderTest {
    private static final String HEAD =
            "มาตรการ/แนวทาง\tวิธีการดำเนินการ\tผู้รับผิดชอบ\tระยะเวลาดำเนินการ\tการติดตามผล\tข้อเสนอแนะ\n";
    private static final String ROW =
            "กฎหมายที่เกี่ยวข้อง\tรวบรวมกฎหมาย\tกองวิชาการ\tเดือนเมษายน ๒๕๖๔\tเผยแพร่แล้ว\tไม่มี\n";
    private static final String OPENING =
            "รายงานผลการดำเนินการตามมาตรการ เทศบาลตำบลตัวอย่าง จังหวัดอุดรธานี ประจำปีงบประมาณ พ.ศ. ๒๕๖๔\n\n";

    private static ReadReport read(String text) {
        return reader().read(file(text), ReadingHints.NONE).get();
    }

    private static Refusal refused(String text) {
        return reader().read(file(text), ReadingHints.NONE).getLeft();
    }

    private static ReportReader reader() {
        return ReportReader.of(Frameworks.builtIn());
    }

    private static SourceFile file(String text) {
        return new SourceFile("report.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Measure onlyMeasure(String text) {
        MeasuresPlan plan = read(text).plan();
        assertThat(plan.measures()).hasSize(1);
        return plan.measures().get(0);
    }

    @Test
    void a_small_report_is_read_whole() {
        ReadReport report = read(
                OPENING + HEAD + ROW + "\nลงชื่อ ........ ผู้รายงาน\n(........)\nตำแหน่ง นักวิเคราะห์นโยบายและแผน\n");
        MeasuresPlan plan = report.plan();

        assertThat(plan.agency().name().th()).isEqualTo("เทศบาลตำบลตัวอย่าง");
        assertThat(plan.agency().province()).contains("อุดรธานี");
        assertThat(plan.fiscalYear()).isEqualTo(FiscalYear.of(2564));
        assertThat(plan.previousResult()).isEmpty();
        assertThat(plan.measures().get(0).targets()).hasToString("[O6]");
        assertThat(plan.measures().get(0).recommendation()).contains("ไม่มี");
        assertThat(plan.signatory())
                .contains(new Signatory(
                        Optional.of("ผู้รายงาน"), Optional.empty(), Optional.of("นักวิเคราะห์นโยบายและแผน")));
        assertThat(report.notes().notUnderstood()).isEmpty();
    }

    @Test
    void line_ends_and_encodings_make_no_difference() {
        MeasuresPlan plan = read(OPENING + HEAD + ROW).plan();

        assertThat(read((OPENING + HEAD + ROW).replace("\n", "\r\n")).plan()).isEqualTo(plan);
        byte[] thai = (OPENING + HEAD + ROW).getBytes(Charset.forName("x-windows-874"));
        assertThat(reader().read(new SourceFile("report.txt", thai), ReadingHints.NONE)
                        .get()
                        .plan())
                .isEqualTo(plan);
    }

    @Test
    void a_row_that_a_page_break_cut_in_two_is_one_measure() {
        Measure measure = onlyMeasure(OPENING + HEAD + ROW + "\n\tและเผยแพร่\t\t\tบนเว็บไซต์\t\n");

        assertThat(measure.method()).contains("รวบรวมกฎหมาย และเผยแพร่");
        assertThat(measure.result()).contains("เผยแพร่แล้ว บนเว็บไซต์");
        assertThat(measure.title()).isEqualTo("กฎหมายที่เกี่ยวข้อง");
    }

    @Test
    void a_second_head_after_a_page_break_is_no_measure() {
        assertThat(read(OPENING + HEAD + ROW + "\n" + HEAD.replace("การติดตามผล", "ผลการ ดำเนินการ") + ROW)
                        .plan()
                        .measures())
                .hasSize(2);
    }

    @Test
    void nothing_read_is_dropped_silently() {
        ReadReport report = read("ที่\tรายการ\n"
                + OPENING
                + HEAD.replace("ข้อเสนอแนะ", "งบประมาณ")
                + "\tต่อจากแถวก่อน\t\t\t\t\n"
                + ROW
                + "ข้อความที่แทรกอยู่\n"
                + "ก\tข\tค\tเดือนเมษายน ๒๕๖๔\tจ\t๑๐๐ บาท\n"
                + "ก\tข\tค\tเดือนเมษายน ๒๕๖๔\tจ\t\tเกิน\n");

        assertThat(report.plan().measures()).hasSize(3);
        assertThat(report.notes().notUnderstood())
                .containsExactlyInAnyOrder(
                        new UnreadLine(1, "ที่\tรายการ"),
                        new UnreadLine(4, "งบประมาณ"),
                        new UnreadLine(5, "ต่อจากแถวก่อน"),
                        new UnreadLine(6, "ไม่มี"),
                        new UnreadLine(7, "ข้อความที่แทรกอยู่"),
                        new UnreadLine(8, "๑๐๐ บาท"),
                        new UnreadLine(9, "เกิน"));
    }

    @Test
    void a_number_that_is_none_and_evidence_without_a_link_are_listed() {
        ReadReport report = read(OPENING
                + "ที่\tมาตรการ\tวิธีการ\tผู้รับผิดชอบ\tหลักฐาน\n"
                + "O๖\tกฎหมายที่เกี่ยวข้อง\tรวบรวม\tกองวิชาการ\tภาพถ่าย\n"
                + "๒.\tกฎหมายที่เกี่ยวข้อง\tรวบรวม\tกองวิชาการ\thttps://www.example.go.th/o6\n");

        assertThat(report.notes().notUnderstood())
                .containsExactly(new UnreadLine(4, "O๖"), new UnreadLine(4, "ภาพถ่าย"));
        assertThat(report.plan().measures().get(1).evidence()).hasSize(1);
    }

    @Test
    void another_table_after_the_measures_is_no_measure() {
        String foreign = "\nตัวชี้วัด\tคะแนนปี ๒๕๖๓\tคะแนนปี ๒๕๖๔\n๙\t๔๙.๘๙\t๙๕.๐๐\n";
        String asWide = "\nโครงการ\tงบประมาณ\tเบิกจ่าย\tร้อยละ\tคงเหลือ\tหมายเหตุ\nก\t๑\t๒\t๓\t๔\t๕\n";

        for (String table : List.of(foreign, asWide, "มาตรการ/แนวทาง\tผลการดำเนินการ\nก\tเสร็จแล้ว\n")) {
            ReadReport report = read(OPENING + HEAD + ROW + table + "\n" + HEAD + ROW);
            assertThat(report.plan().measures()).as(table).hasSize(2);
            assertThat(report.notes().notUnderstood()).as(table).hasSize(2);
        }
    }

    @Test
    void a_page_break_within_a_table_ends_nothing() {
        assertThat(read(OPENING + HEAD + ROW + "\n" + ROW + "หน้า ๒\n" + ROW)
                        .plan()
                        .measures())
                .hasSize(3);
    }

    @Test
    void a_figure_that_is_no_score_or_contradicts_an_earlier_one_is_listed() {
        ReadReport report = read(OPENING
                + "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ได้คะแนนร้อยละ ๑๔๙.๘๙\n"
                + "ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต ได้ ๖.๒๕ คะแนน\n"
                + "ตัวชี้วัดที่ ๑๐ ได้คะแนนร้อยละ ๗.๒๕\n"
                + "คะแนนรวม ๗๑.๕๕ ระดับ C\n"
                + HEAD
                + ROW);

        assertThat(report.plan().previousResult().orElseThrow().reported()).hasToString("{total=71.55, 10=6.25}");
        assertThat(report.plan().previousResult().orElseThrow().reportedGrade()).contains("C");
        assertThat(report.notes().notUnderstood()).extracting(UnreadLine::line).containsExactly(3, 5);
    }

    @Test
    void a_year_far_behind_the_word_of_assessing_is_that_of_the_measures() {
        String between = "คำอธิบาย".repeat(20);
        MeasuresPlan plan = read("เทศบาลตำบลตัวอย่าง ผลการประเมิน" + between + " ปีงบประมาณ พ.ศ. ๒๕๖๔\n" + HEAD + ROW)
                .plan();

        assertThat(plan.fiscalYear()).isEqualTo(FiscalYear.of(2564));
        assertThat(plan.previousResult()).isEmpty();
    }

    @Test
    void a_paragraph_ends_the_list_of_an_analysis() {
        MeasuresPlan plan = read(OPENING + "จุดอ่อน:\n- ไม่เผยแพร่แผนงาน\nคำอธิบาย\n- ข้อความอื่น\n" + HEAD + ROW)
                .plan();

        assertThat(plan.analysis().urgent()).containsExactly("ไม่เผยแพร่แผนงาน");
        assertThat(plan.introduction()).containsExactly("คำอธิบาย", "- ข้อความอื่น");
    }

    @Test
    void the_paragraph_before_the_standing_measures_leads_to_them_where_it_says_so() {
        String list = "- มาตรการป้องกันการรับสินบน\n- มาตรการตรวจสอบการใช้ดุลยพินิจ\n";
        MeasuresPlan led = read(OPENING + "ความเป็นมา\nได้จัดทำมาตรการ ดังนี้\n" + list + HEAD + ROW)
                .plan();
        MeasuresPlan unled = read(OPENING + "ความเป็นมา\n" + list + HEAD + ROW).plan();

        assertThat(led.standingLead()).contains("ได้จัดทำมาตรการ ดังนี้");
        assertThat(led.introduction()).containsExactly("ความเป็นมา");
        assertThat(unled.standingLead()).isEmpty();
        assertThat(unled.introduction()).containsExactly("ความเป็นมา");
        assertThat(led.standingMeasures()).hasSize(2).isEqualTo(unled.standingMeasures());
    }

    @Test
    void the_name_of_the_agency_ends_where_the_sentence_goes_on() {
        MeasuresPlan plan = read("เทศบาลเมืองหนองคายได้จัดทำมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๔\n" + HEAD + ROW)
                .plan();

        assertThat(plan.agency().name().th()).isEqualTo("เทศบาลเมืองหนองคาย");
        assertThat(plan.agency().name().en()).isEqualTo("Nong Khai Town Municipality");
    }

    @ParameterizedTest
    @CsvSource({
        "(สมชาย ใจดี),นายกเทศมนตรีนครอุดรธานี,สมชาย ใจดี,นายกเทศมนตรีนครอุดรธานี",
        "พันจ่าเอก ตัวอย่าง,ปลัดเทศบาล,พันจ่าเอก ตัวอย่าง,ปลัดเทศบาล",
        "นายกฤษณะ ตัวอย่าง,ตำแหน่ง ปลัดเทศบาล,นายกฤษณะ ตัวอย่าง,ปลัดเทศบาล",
    })
    void name_and_post_of_the_signatory_are_told_apart(String first, String second, String name, String post) {
        MeasuresPlan plan = read(OPENING + HEAD + ROW + "\nลงชื่อ ........\n" + first + "\n" + second + "\n")
                .plan();

        assertThat(plan.signatory()).contains(new Signatory(Optional.empty(), Optional.of(name), Optional.of(post)));
    }

    @Test
    void scores_are_read_from_prose_with_the_year_they_are_of() {
        MeasuresPlan plan = read("จากผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๓ เทศบาลตำบลตัวอย่าง\n"
                        + "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ได้คะแนนร้อยละ ๙๑.๒๗\n"
                        + "ตัวชี้วัดที่ 10 การป้องกันการทุจริต คะแนน 42.56\n"
                        + "คะแนนรวม ๗๑.๕๕ คะแนน\n"
                        + "จึงกำหนดมาตรการในปีงบประมาณ พ.ศ. ๒๕๖๔ ดังนี้\n"
                        + HEAD
                        + ROW)
                .plan();

        assertThat(plan.previousResult().orElseThrow().fiscalYear()).isEqualTo(FiscalYear.of(2563));
        assertThat(plan.previousResult().orElseThrow().reported())
                .hasToString("{total=71.55, 1=91.27, 10=42.56}")
                .hasSize(3)
                .containsKeys(LevelCode.TOTAL, LevelCode.of("1"), LevelCode.of("10"));
        assertThat(plan.fiscalYear()).isEqualTo(FiscalYear.of(2564));
    }

    @Test
    void an_analysis_in_three_parts_is_read_as_one() {
        MeasuresPlan plan = read(OPENING
                        + "จุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน:\n- ไม่เผยแพร่แผนงาน\n"
                        + "ประเด็นที่ต้องพัฒนา\n๑. ช่องทางออนไลน์\n๒. คู่มือการให้บริการ\n"
                        + "แนวทางการนำไปสู่การปฏิบัติ\n- มอบหมายกองวิชาการ\n"
                        + HEAD
                        + ROW)
                .plan();

        assertThat(plan.analysis().urgent()).containsExactly("ไม่เผยแพร่แผนงาน");
        assertThat(plan.analysis().toDevelop()).containsExactly("ช่องทางออนไลน์", "คู่มือการให้บริการ");
        assertThat(plan.analysis().approach()).containsExactly("มอบหมายกองวิชาการ");
        assertThat(plan.introduction()).isEmpty();
    }

    @Test
    void words_that_extraction_broke_are_mended_in_every_column() {
        String broken = "ควรเผยแพร่ข้อมูลบนเว็บไซ ต์หลักของหน่วยงานอย่างต่อเนื่อง";
        Measure measure = read(OPENING
                        + HEAD
                        + ROW.replace("เผยแพร่แล้ว\tไม่มี", broken + "\t" + broken)
                                .replace("รวบรวมกฎหมาย", broken))
                .plan()
                .measures()
                .get(0);
        String whole = "ควรเผยแพร่ข้อมูลบนเว็บไซต์หลักของหน่วยงานอย่างต่อเนื่อง";

        assertThat(measure.method()).contains(whole);
        assertThat(measure.result()).contains(whole);
        assertThat(measure.recommendation()).contains(whole);
    }

    @Test
    void links_in_a_result_become_evidence() {
        Measure measure =
                onlyMeasure(OPENING + HEAD + ROW.replace("เผยแพร่แล้ว", "เผยแพร่แล้วที่ https://www.example.go.th/o6"));

        assertThat(measure.evidence()).hasSize(1);
        assertThat(measure.evidence().get(0).link()).hasToString("https://www.example.go.th/o6");
    }

    @Test
    void a_text_without_a_table_is_refused_with_the_heads_expected() {
        assertThat(refused("เทศบาลตำบลตัวอย่าง\nไม่มีตาราง\n").code()).isEqualTo(ReadingRefusal.NO_TABLE);
        assertThat(refused("เทศบาลตำบลตัวอย่าง").arguments().get(0)).contains("มาตรการ/แนวทาง | วิธีการดำเนินการ");
    }

    @Test
    void a_table_without_known_heads_is_refused_with_its_line() {
        Refusal refusal = refused(OPENING + "ตัวชี้วัด\tคะแนน\n๙\t๔๙.๘๙\n");

        assertThat(refusal.code()).isEqualTo(ReadingRefusal.UNKNOWN_HEADS);
        assertThat(refusal.where()).hasToString("report.txt:3");
        assertThat(refusal.arguments().get(0)).isEqualTo("ตัวชี้วัด | คะแนน");
    }

    @Test
    void a_head_without_rows_is_refused() {
        Refusal refusal = refused(OPENING + HEAD);

        assertThat(refusal.code()).isEqualTo(ReadingRefusal.NO_MEASURES);
        assertThat(refusal.where()).hasToString("report.txt:3");
    }

    @Test
    void a_report_that_names_no_agency_or_no_year_is_refused_unless_the_user_says_it() {
        SourceFile nameless = file("รายงานผล\n" + HEAD + ROW);
        ReadingHints hints = new ReadingHints(Optional.of("เทศบาลเมืองตัวอย่าง"), Optional.of(FiscalYear.of(2564)));

        assertThat(reader().read(nameless, ReadingHints.NONE).getLeft().code())
                .isEqualTo(ReadingRefusal.NO_FISCAL_YEAR);
        assertThat(refused("ประจำปีงบประมาณ พ.ศ. ๒๕๖๔\n" + HEAD + ROW).code()).isEqualTo(ReadingRefusal.NO_AGENCY);
        assertThat(reader().read(nameless, hints).get().plan().agency().name().th())
                .isEqualTo("เทศบาลเมืองตัวอย่าง");
    }

    @Test
    void a_hint_of_another_year_than_the_report_states_is_refused() {
        ReadingHints other = new ReadingHints(Optional.empty(), Optional.of(FiscalYear.of(2563)));
        ReadingHints same = new ReadingHints(Optional.empty(), Optional.of(FiscalYear.of(2564)));
        Refusal refusal =
                reader().read(file("\n" + OPENING + HEAD + ROW), other).getLeft();

        assertThat(refusal.code()).isEqualTo(ReadingRefusal.OTHER_YEAR);
        assertThat(refusal.where()).hasToString("report.txt:2");
        assertThat(refusal.arguments()).containsExactly("2564", "2563");
        assertThat(reader().read(file(OPENING + HEAD + ROW), same).isRight()).isTrue();
    }

    @Test
    void a_hint_chooses_where_the_report_states_the_assessed_year_only() {
        String text = "เทศบาลตำบลตัวอย่าง ผลการประเมินประจำปีงบประมาณ พ.ศ. ๒๕๖๓\n" + HEAD + ROW;
        ReadingHints hint = new ReadingHints(Optional.empty(), Optional.of(FiscalYear.of(2565)));

        assertThat(read(text).plan().fiscalYear()).hasToString("2564");
        assertThat(reader().read(file(text), hint).get().plan().fiscalYear()).hasToString("2565");
    }

    @Test
    void a_hint_that_is_no_name_of_an_agency_is_refused() {
        ReadingHints hints = new ReadingHints(Optional.of("../etc"), Optional.empty());

        assertThat(reader().read(file(OPENING + HEAD + ROW), hints).getLeft().code())
                .isEqualTo(DomainRefusal.NOT_AN_AGENCY_ID);
    }

    @Test
    void a_year_without_a_framework_is_refused_with_the_years_there_are() {
        Refusal refusal = refused(OPENING.replace("๒๕๖๔", "๒๕๙๙") + HEAD + ROW);

        assertThat(refusal.code()).isEqualTo(FrameworkRefusal.UNKNOWN_YEAR);
        assertThat(refusal.where()).hasToString("report.txt:1");
    }
}
