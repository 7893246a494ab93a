package th.ita.export.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ThaiTextTest {
    private static final String NIKHAHIT = "\u0E4D";

    @Test
    void nikhahit_and_sara_aa_become_sara_am_wherever_the_tone_mark_stands() {
        assertThat(ThaiText.canonical("ก" + NIKHAHIT + "าหนด")).isEqualTo("กำหนด");
        assertThat(ThaiText.canonical("น" + NIKHAHIT + "้า")).isEqualTo("น้ำ");
        assertThat(ThaiText.canonical("น้" + NIKHAHIT + "า")).isEqualTo("น้ำ");
        assertThat(ThaiText.canonical("นำ้")).isEqualTo("น้ำ");
    }

    @Test
    void a_tone_mark_comes_after_the_vowel_it_is_written_above() {
        assertThat(ThaiText.canonical("ท่ี")).isEqualTo("ที่");
        assertThat(ThaiText.canonical("ผู้"))
                .isEqualTo(ThaiText.canonical("ผู้"))
                .isEqualTo("ผู้");
        assertThat(ThaiText.canonical("สิทธ์ิ")).isEqualTo("สิทธิ์");
    }

    @Test
    void two_sara_e_become_sara_ae() {
        assertThat(ThaiText.canonical("เเผน")).isEqualTo("แผน");
    }

    @Test
    void canonical_text_keeps_its_digits_and_spaces_and_what_is_not_thai() {
        assertThat(ThaiText.canonical("ปี  ๒๕๖๔ ITA 6.25\tcafe\u0301")).isEqualTo("ปี  ๒๕๖๔ ITA 6.25\tcaf\u00E9");
    }

    @Test
    void a_lone_nikhahit_stays() {
        assertThat(ThaiText.canonical("สงฺฆ" + NIKHAHIT + " อา")).isEqualTo("สงฺฆ" + NIKHAHIT + " อา");
    }

    @ParameterizedTest
    @CsvSource({
        "ประจำปี รอบ ๖ เดือน, ประจำปี รอบ 6 เดือน",
        "'  ปี\u00A0\u00A0งบประมาณ ', ปี งบประมาณ",
        "'เทศ\u200Bบาล', เทศบาล",
        "'ท\u200B่\u200Bี', ที่",
        "'', ''"
    })
    void texts_that_read_the_same_have_one_comparable_form(String text, String comparable) {
        assertThat(ThaiText.comparable(text)).isEqualTo(comparable);
    }

    @ParameterizedTest
    @CsvSource({
        "ที่ปรึกษา, 6",
        "น้ำ, 2",
        "ITA ๒๕๖๔, 8",
        "กรุงเทพฯ, 7",
        "漢字, 4",
        "'', 0",
        "e\u0301, 1",
        "'ก\u200Bข', 2",
        "😀, 2"
    })
    void marks_take_no_room_in_a_terminal_and_wide_characters_take_two_columns(String text, int columns) {
        assertThat(ThaiText.displayWidth(text)).isEqualTo(columns);
    }
}
