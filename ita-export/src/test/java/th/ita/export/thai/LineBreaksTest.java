package th.ita.export.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineBreaksTest {
    private final LineBreaks breaks = LineBreaks.standard();

    @Test
    void a_text_is_broken_between_words_and_spaces_stay_with_the_line_they_end() {
        assertThat(breaks.parts("การเปิดเผยข้อมูล ทางเว็บไซต์ของหน่วยงาน"))
                .containsExactly("การ", "เปิดเผย", "ข้อมูล ", "ทาง", "เว็บไซต์", "ของ", "หน่วยงาน");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เว็บไซต์",
                "พ.ศ.",
                "ก.ท.จ.",
                "พ.ศ. ๒๕๖๔",
                "พ.ศ. 2564",
                "ข้อ O๔๒",
                "ข้อ O 42",
                "ที่ ๙",
                "มาตรา ๗",
                "ต่าง ๆ",
                "ต่างๆ",
                "กรุงเทพฯ",
                "(ITA)",
                "“คุณธรรม”",
                "O42",
                "๔๙.๘๙",
                "1,234.50",
                "๑/๒๕๖๔",
                "1-2",
                "ร้อยละ ๘๕",
                "ที่๑",
                "www.udoncity.go.th",
                "ก\u00A0ข",
                "[ ก ]"
            })
    void what_belongs_together_stays_whole(String whole) {
        assertThat(breaks.parts("คือ " + whole)).isEqualTo(List.of("คือ ", whole));
    }

    @Test
    void the_number_of_an_entry_stays_with_its_first_word() {
        assertThat(breaks.parts("๑๒. แผนการ")).containsExactly("๑๒. แผนการ");
    }

    @Test
    void what_two_words_of_the_dictionary_make_together_stays_whole() {
        assertThat(breaks.parts("แล้วเสร็จ ก่อนวันที่ ๓๐")).last().asString().endsWith("วันที่ ๓๐");
        assertThat(breaks.parts("ผู้มีส่วนได้ส่วนเสีย")).last().isEqualTo("ส่วนได้ส่วนเสีย");
        assertThat(breaks.parts("และประพฤติมิชอบ")).containsExactly("และ", "ประพฤติมิชอบ");
    }

    @Test
    void no_line_begins_with_a_sign_that_repeats_or_cuts_short() {
        assertThat(breaks.parts("ป้าย ฯลฯ")).containsExactly("ป้าย ฯลฯ");
        assertThat(breaks.parts("อื่น ๆ ด้วย")).containsExactly("อื่น ๆ ", "ด้วย");
    }

    @Test
    void slashes_and_hyphens_end_lines_between_words_but_not_within_numbers() {
        assertThat(breaks.parts("มาตรการ/แนวทาง")).containsExactly("มาตรการ/", "แนวทาง");
        assertThat(breaks.parts("ต.ค.-ธ.ค.")).containsExactly("ต.ค.-", "ธ.ค.");
        assertThat(breaks.parts("01/10/2563-30/09/2564")).hasSize(1);
        assertThat(breaks.parts("https://a.go.th/plan/o42?item=a"))
                .containsExactly("https://", "a.go.th/", "plan/", "o42?", "item=", "a");
    }

    @Test
    void brackets_hold_what_is_in_them() {
        assertThat(breaks.parts("แผน (ปี) และ")).containsExactly("แผน ", "(ปี) ", "และ");
        assertThat(breaks.parts("แผน(ปี)และ")).containsExactly("แผน", "(ปี)", "และ");
    }

    @Test
    void a_word_wider_than_any_line_is_cut_between_clusters() {
        assertThat(LineBreaks.clusters("เกี่ยวกับน้ำ")).containsExactly("เกี่", "ย", "ว", "กับ", "น้ำ");
        assertThat(LineBreaks.clusters("👩‍👩‍👧x́y")).containsExactly("👩‍👩‍👧", "x́", "y");
        assertThat(LineBreaks.clusters("")).isEmpty();
    }

    @Test
    void words_of_public_administration_are_not_torn() {
        List<String> words = List.of(
                "ประชาสัมพันธ์",
                "ธรรมาภิบาล",
                "เทศบาล",
                "อุดรธานี",
                "งบประมาณ",
                "นายกเทศมนตรี",
                "ปลัดเทศบาล",
                "คุณธรรม",
                "โปร่งใส",
                "ทุจริต",
                "เจตจำนง",
                "สุจริต",
                "ยุทธศาสตร์",
                "อินเทอร์เน็ต",
                "สารสนเทศ",
                "ร้องเรียน");

        assertThat(words)
                .allSatisfy(
                        word -> assertThat(breaks.parts("ให้" + word + "ของ")).isEqualTo(List.of("ให้", word, "ของ")));
    }
}
