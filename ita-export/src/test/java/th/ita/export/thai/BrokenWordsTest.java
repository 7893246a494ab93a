package th.ita.export.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.export.thai.GapDecision.CLUSTER;
import static th.ita.export.thai.GapDecision.COMPOUND;
import static th.ita.export.thai.GapDecision.DICTIONARY;
import static th.ita.export.thai.GapDecision.LEFT;
import static th.ita.export.thai.GapDecision.NAME;
import static th.ita.export.thai.GapDecision.SAME_PHRASE;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenWordsTest {
    private final BrokenWords withoutEvidence = BrokenWords.knowing(List.of());

    @ParameterizedTest
    @CsvSource({
        "งบประมาณรายจ ่าย, งบประมาณรายจ่าย, จ่",
        "ผ ู้บริหาร, ผู้บริหาร, ผู",
        "เ ทศบาล, เทศบาล, เท",
        "ประช  ุม, ประชุม, ชุ",
        "จ ำนวน, จำนวน, จำ"
    })
    void a_space_inside_a_character_goes(String broken, String mended, String cluster) {
        assertDecided(withoutEvidence, broken, mended, CLUSTER, cluster);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ต าบล", "ด าเนินการ", "จ านวน", "ฝ าย", "กว าง", "ส านักงาน"})
    void a_space_before_sara_aa_stays_because_a_mark_may_have_been_lost_there(String text) {
        assertLeft(withoutEvidence, text);
    }

    @ParameterizedTest
    @CsvSource({
        "หน่ว ยงาน, หน่วยงาน, หน่วยงาน",
        "เพื่อการประช าสัมพันธ์, เพื่อการประชาสัมพันธ์, ประชาสัมพันธ์",
        "งบปร ะมาณ, งบประมาณ, ปะ",
        "เทศบัญ ญัติ, เทศบัญญัติ, เทศบัญญัติ",
        "เว็บไซ ต์หลัก, เว็บไซต์หลัก, เว็บไซต์"
    })
    void a_space_that_leaves_a_piece_which_is_no_word_goes_when_a_dictionary_word_spans_it(
            String broken, String mended, String proof) {
        MendedText text = withoutEvidence.mend(broken);

        assertThat(text.text()).isEqualTo(mended);
        assertThat(text.joined()).singleElement().satisfies(gap -> {
            assertThat(gap.decision()).isIn(DICTIONARY, CLUSTER);
            assertThat(gap.proof()).isIn(proof, "ระ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ประเภท ก ง", "ที่มา ก.พ.", "ตามที่ ก.ท.จ. ประกาศ", "ตามแบบ สขร.๑", "นายฐปน ฆฤณ"})
    void letters_that_are_marks_of_order_abbreviations_or_names_are_joined_to_nothing(String text) {
        assertLeft(withoutEvidence, text);
    }

    @ParameterizedTest
    @CsvSource({
        "จัดทำช่องทางให้ผู้มี ส่วนได้ส่วนเสีย, จัดทำช่องทางให้ผู้มีส่วนได้ส่วนเสีย",
        "สะดวกแก่ผู้ขอรับ บริการ, สะดวกแก่ผู้ขอรับบริการ",
        "ถือปฏิบัติโดยทั่ว กัน, ถือปฏิบัติโดยทั่วกัน",
        "ยึดถือเป็นแนว ปฏิบัติโดยทั่วกัน, ยึดถือเป็นแนวปฏิบัติโดยทั่วกัน",
        "การใช้จ่ายงบประมาณราย เดือน, การใช้จ่ายงบประมาณรายเดือน",
        "ผู้บริหารสูงสุดคนปัจจุบันลง นาม, ผู้บริหารสูงสุดคนปัจจุบันลงนาม",
        "งานสารสนเทศ ภูมิศาสตร์, งานสารสนเทศภูมิศาสตร์",
        "สำนัก ปลัดเทศบาล, สำนักปลัดเทศบาล",
        "กองวิชาการและ แผนงาน, กองวิชาการและแผนงาน",
        "กองสารสนเทศ ภาษีและ ทรัพย์สิน, กองสารสนเทศภาษีและทรัพย์สิน",
        "การทุจริตและประพฤติ มิชอบ, การทุจริตและประพฤติมิชอบ",
        "แสดงเจตจำนง สุจริต, แสดงเจตจำนงสุจริต",
        "ข้อเสนอ แนะ, ข้อเสนอแนะ",
        "การประเมินความ เสี่ยง, การประเมินความเสี่ยง",
        "ตลอดทั้งปี งบประมาณ พ.ศ.๒๕๖๔, ตลอดทั้งปีงบประมาณ พ.ศ.๒๕๖๔",
        "ในการ ปรับปรุงพัฒนา, ในการปรับปรุงพัฒนา",
        "ตีประกาศและลง เว็บไซต์หลัก, ตีประกาศและลงเว็บไซต์หลัก",
        "ทำหนังสือ แจ้งเวียนเพื่อให้ทราบ, ทำหนังสือแจ้งเวียนเพื่อให้ทราบ",
        "จัดทำแผนการ ประเมินความเสี่ยง, จัดทำแผนการประเมินความเสี่ยง",
        "แผนพัฒนา บุคลากรของปี ๒๕๖๔, แผนพัฒนาบุคลากรของปี ๒๕๖๔"
    })
    void a_space_at_a_joint_of_a_listed_compound_goes(String broken, String mended) {
        MendedText text = withoutEvidence.mend(broken);

        assertThat(text.text()).isEqualTo(mended);
        assertThat(text.joined()).extracting(Gap::decision).containsOnly(COMPOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ให้ลง นามสกุล",
                "ข้อเสนอ แนะนำ",
                "โดยทั่ว กันยายน",
                "จำนวนหลายราย เดือนตุลาคม",
                "จำนวน ๕ ราย เดือนตุลาคม",
                "ตามแผน งานสารสนเทศ",
                "เรื่อง ร้องเรียนการทุจริต",
                "ตอบทุกข้อ เสนอแนะเพิ่มเติม",
                "ทรัพยากร บุคคล และงบประมาณ",
                "ตลอดทั้งปี งบประมาณ ๕,๐๐๐ บาท",
                "ผู้อำนวยการสำนัก ปลัดเทศบาล",
                "ประกาศสำนัก ปลัดเทศบาลนครอุดรธานี",
                "สำนักปลัด เทศบาลนครอุดรธานี",
                "มาตรการภายใน หน่วยงานต้องจัดให้มี",
                "ฝ่ายอำนวยการ สำนักปลัดเทศบาล",
                "คดีแพ่งและคดีความ โปร่งใส",
                "ตามแผนพัฒนา บุคลากรต้องได้รับการอบรม"
            })
    void what_only_looks_like_a_listed_compound_stays(String text) {
        assertLeft(withoutEvidence, text);
    }

    @Test
    void a_name_broken_several_times_is_known_from_the_unbroken_name() {
        BrokenWords words = BrokenWords.knowing(List.of("รายงานการกำกับติดตามการใช้จ่ายงบประมาณประจำปี รอบ 6 เดือน"));

        MendedText mended = words.mend("รายงานการกำกับ ติดตามการใช้จ่าย งบประมาณ ประจำปี รอบ ๖ เดือน");

        assertThat(mended.text()).isEqualTo("รายงานการกำกับติดตามการใช้จ่ายงบประมาณประจำปี รอบ ๖ เดือน");
        assertThat(mended.gaps())
                .extracting(Gap::decision)
                .containsExactly(SAME_PHRASE, SAME_PHRASE, SAME_PHRASE, LEFT);
    }

    @Test
    void evidence_with_a_space_in_the_same_place_proves_nothing() {
        assertLeft(BrokenWords.knowing(List.of("แผนการใช้จ่าย งบประมาณประจำปี")), "แผนการใช้จ่าย งบประมาณประจำปี");
    }

    @Test
    void a_post_and_its_level_stay_apart_although_the_two_words_stand_together_elsewhere() {
        BrokenWords words = BrokenWords.knowing(List.of(
                "แผนปฏิบัติการป้องกันการทุจริต",
                "รายงานการติดตามตามแผนปฏิบัติการป้องกันการทุจริต",
                "จัดทำนโยบายและแผนปฏิบัติการ"));

        assertLeft(words, "นักวิเคราะห์นโยบายและแผน ปฏิบัติการ");
    }

    @ParameterizedTest
    @CsvSource({
        "คุณธรรม จริยธรรม, โครงการเสริมสร้างคุณธรรมจริยธรรมและป้องกันการทุจริต",
        "โครงการเสริมสร้างคุณธรรม จริยธรรม ป้องกันการทุจริต, เสริมสร้างคุณธรรมจริยธรรมและธรรมาภิบาล",
        "ข้อมูลพื้นฐาน การบริหารงาน การบริหารเงินงบประมาณ, การบริหารงาน",
        "รายงานผลการดำเนินงานประจำปี รอบ ๖ เดือน, แผนการประเมินความเสี่ยงประจำปีรอบ ๖ เดือนแรก",
        "เดือน เมษายน ๒๕๖๔, ตลอดเดือนเมษายน ๒๕๖๔",
        "ป้องกันการทุจริต และประพฤติมิชอบของหน่วยงาน, เรื่องร้องเรียนการทุจริตและประพฤติมิชอบของหน่วยงาน",
        "ฝ่ายอำนวยการ สำนักปลัดเทศบาล, ฝ่ายอำนวยการสำนักปลัดเทศบาล",
        "ให้ระบุว่า ไม่มีเรื่องร้องเรียน, กรณีไม่มีเรื่องร้องเรียน"
    })
    void lists_clauses_and_short_phrases_keep_their_spaces_whatever_stands_elsewhere(String text, String elsewhere) {
        assertLeft(BrokenWords.knowing(List.of(elsewhere)), text);
    }

    @Test
    void the_noun_prefix_needs_one_word_beside_it() {
        BrokenWords words = BrokenWords.knowing(List.of("คู่มือหรือมาตรฐานการให้บริการ"));

        assertDecided(
                words, "ตรวจสอบการ ให้บริการที่ทันสมัย", "ตรวจสอบการให้บริการที่ทันสมัย", SAME_PHRASE, "การให้บริการ");
        assertLeft(words, "ฝ่ายอำนวยการ ให้บริการที่ทันสมัย");
    }

    @ParameterizedTest
    @CsvSource({
        "ของเทศบาลนคร อุดรธานี, ของเทศบาลนครอุดรธานี",
        "เว็บไซต์เทศบาล นคร อุดร ธานี ดังนี้, เว็บไซต์เทศบาลนครอุดรธานี ดังนี้"
    })
    void a_name_given_as_whole_is_never_broken(String broken, String mended) {
        MendedText text =
                BrokenWords.knowing(List.of("เทศบาลนครอุดรธานี"), List.of()).mend(broken);

        assertThat(text.text()).isEqualTo(mended);
        assertThat(text.joined()).extracting(Gap::decision).containsOnly(NAME);
        assertThat(text.joined()).extracting(Gap::proof).containsOnly("เทศบาลนครอุดรธานี");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "สำนักปลัด เทศบาลนครอุดรธานี",
                "เทศบาลนครอุดรธานี ดังนี้",
                "เทศบาลนคร นครราชสีมา",
                "สหเทศบาล นครสงขลา"
            })
    void spaces_beside_a_name_or_in_another_name_stay(String text) {
        assertLeft(BrokenWords.knowing(List.of("เทศบาลนครอุดรธานี"), List.of()), text);
    }

    @Test
    void a_name_that_ends_within_a_word_is_another_name() {
        assertLeft(BrokenWords.knowing(List.of("เทศบาลนครอุดร"), List.of()), "เทศบาลนคร อุดรธานี");
    }

    @Test
    void a_space_of_the_name_itself_stays() {
        BrokenWords words = BrokenWords.knowing(List.of(" ", "สถาบันวิจัย จังหวัดอุดรธานี"), List.of());

        assertThat(words.mend("สถาบัน วิจัย จังหวัด อุดรธานี").text()).isEqualTo("สถาบันวิจัย จังหวัดอุดรธานี");
    }

    @Test
    void a_phrase_that_stands_unbroken_twice_needs_less_around_the_space() {
        String once = "กำกับสรุปผลการจัดซื้อจัดจ้าง";
        String twice = "จัดทำสรุปผลการจัดซื้อจัดจ้าง";

        assertLeft(BrokenWords.knowing(List.of(once)), "ติดตามสรุปผล การจัดซื้อจัดจ้างประจำเดือน");
        assertThat(BrokenWords.knowing(List.of(once, twice))
                        .mend("ติดตามสรุปผล การจัดซื้อจัดจ้างประจำเดือน")
                        .text())
                .isEqualTo("ติดตามสรุปผลการจัดซื้อจัดจ้างประจำเดือน");
    }

    @ParameterizedTest
    @CsvSource({
        "โครงการเสริมสร้างคุณธรรม จริยธรรม, เสริมสร้างคุณธรรมจริยธรรมและ, โครงการคุณธรรมจริยธรรมแก่เยาวชน",
        "การดำเนินงานประจำปี รอบ ๖ เดือน, ความเสี่ยงประจำปีรอบ ๖ เดือนแรก, แผนงานประจำปีรอบ ๖ เดือนหลัง",
        "ป้องกันการทุจริต และประพฤติมิชอบ, เรื่องทุจริตและประพฤติมิชอบ, แก้ทุจริตและประพฤติมิชอบ",
        "นักวิเคราะห์นโยบายและแผน ปฏิบัติการ, นโยบายและแผนปฏิบัติการ, จัดทำนโยบายและแผนปฏิบัติการ",
        "ฝ่ายอำนวยการ สำนักปลัดเทศบาล, ฝ่ายอำนวยการสำนักปลัดเทศบาล, ที่ฝ่ายอำนวยการสำนักปลัดเทศบาล"
    })
    void where_a_space_is_often_meant_standing_twice_proves_nothing(String text, String first, String second) {
        assertLeft(BrokenWords.knowing(List.of(first, second)), text);
    }

    @Test
    void evidence_is_taken_in_any_spelling_and_numerals() {
        BrokenWords words = BrokenWords.knowing(List.of("การด\u0E4Dาเนินงานตามแผนป้องกันการทุจริตประจ\u0E4Dาปี 2563"));

        assertThat(words.mend("การดำเนินงานตามแผน ป้องกันการทุจริตประจำปี ๒๕๖๓").text())
                .isEqualTo("การดำเนินงานตามแผนป้องกันการทุจริตประจำปี ๒๕๖๓");
    }

    @Test
    void a_line_end_or_a_tab_is_the_end_of_a_phrase() {
        BrokenWords words =
                BrokenWords.knowing(List.of("จัดทำประกาศ\tเจตจำนงสุจริตของผู้บริหาร\nจัดทำหนังสือแจ้งเวียน"));

        assertLeft(words, "จัดทำประกาศ เจตจำนงสุจริตของผู้บริหาร จัดทำหนังสือแจ้งเวียน");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "แผนการใช้จ่าย  งบประมาณประจำปี",
                "แผนการใช้จ่าย\u00A0งบประมาณประจำปี",
                "แผนการใช้จ่าย -งบประมาณประจำปี",
                "แผนการใช้จ่าย\nงบประมาณประจำปี"
            })
    void only_one_plain_space_between_two_thai_letters_is_taken_for_stray(String text) {
        assertThat(BrokenWords.knowing(List.of("แผนการใช้จ่ายงบประมาณประจำปี"))
                        .mend(text)
                        .text())
                .isEqualTo(text);
    }

    @Test
    void a_gap_tells_where_it_is_and_what_stands_around_it() {
        MendedText mended = withoutEvidence.mend("(ฉบับที่ ๒) ลง นาม");

        assertThat(mended.gaps()).containsExactly(new Gap(14, "ลง", "นาม", COMPOUND, "ลงนาม"));
        assertThat(mended.left()).isEmpty();
    }

    @Test
    @Timeout(20)
    void a_very_long_broken_text_does_no_harm() {
        String text = "ลง นาม กกกก ".repeat(20_000).strip();
        BrokenWords words = BrokenWords.knowing(List.of("ก".repeat(100_000), text));

        assertThat(words.mend(text).joined()).hasSize(20_000);
    }

    private static void assertDecided(
            BrokenWords words, String broken, String mended, GapDecision decision, String proof) {
        MendedText text = words.mend(broken);

        assertThat(text.text()).isEqualTo(mended);
        assertThat(text.joined()).singleElement().satisfies(gap -> {
            assertThat(gap.decision()).isEqualTo(decision);
            assertThat(gap.proof()).isEqualTo(proof);
        });
    }

    private static void assertLeft(BrokenWords words, String text) {
        MendedText mended = words.mend(text);

        assertThat(mended.text()).isEqualTo(text);
        assertThat(mended.joined()).isEmpty();
    }
}
