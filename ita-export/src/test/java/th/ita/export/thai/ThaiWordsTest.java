package th.ita.export.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ThaiWordsTest {
    private final ThaiWords words = ThaiWords.standard();

    @ParameterizedTest
    @CsvSource({
        "เทศบาลนครอุดรธานี ITA ๒๕๖๔, เทศบาลนคร|อุดรธานี| |ITA| |๒๕๖๔",
        "การเปิดเผยข้อมูลทางเว็บไซต์ของหน่วยงาน, การ|เปิดเผย|ข้อมูล|ทาง|เว็บไซต์|ของ|หน่วยงาน",
        "มาตรการต่างๆ เพื่อเป็นแนวทาง, มาตรการ|ต่างๆ| |เพื่อ|เป็น|แนวทาง",
        "ผู้มีส่วนได้ส่วนเสีย, ผู้|มี|ส่วนได้ส่วนเสีย",
        "คะแนนร้อยละ ๖.๒๕, คะแนน|ร้อยละ| |๖|.|๒๕",
        "'(พ.ศ.๒๕๖๔)', (|พ|.|ศ|.|๒๕๖๔|)"
    })
    void a_text_is_cut_into_its_words(String text, String cut) {
        assertThat(String.join("|", words.segment(text))).isEqualTo(cut);
    }

    @Test
    void what_the_dictionary_does_not_know_stays_in_one_piece() {
        assertThat(words.segment("ฬฬฬฬการบริหาร")).containsExactly("ฬฬฬฬ", "การ", "บริหาร");
    }

    @Test
    void fewer_unknown_letters_come_before_fewer_words() {
        assertThat(words.segment("สรุปผลการดำเนินงานการบริหาร"))
                .containsExactly("สรุปผล", "การ", "ดำเนินงาน", "การ", "บริหาร");
    }

    @Test
    void nothing_gives_no_words() {
        assertThat(words.segment("")).isEmpty();
    }

    @Test
    void marks_without_a_letter_stay_with_what_is_before_them() {
        assertThat(words.segment("a\u0E49 \u0E34ก")).containsExactly("a\u0E49", " \u0E34", "ก");
        assertThat(words.segment("ก\u0301ข")).containsExactly("ก\u0301", "ข");
    }

    @Test
    void the_dictionary_holds_general_words_and_words_of_administration() {
        assertThat(words.contains("เทศบาล")).isTrue();
        assertThat(words.contains("งบประมาณ")).isTrue();
        assertThat(words.contains("เทศบ")).isFalse();
        assertThat(words.contains("")).isFalse();
        assertThat(words.contains("# Copyright (C) 2016 and later: Unicode, Inc. and others."))
                .isFalse();
    }

    @Test
    @Timeout(10)
    void a_word_of_very_many_letters_does_no_harm() {
        String known = "การบริหารทรัพยากรบุคคล".repeat(5_000);
        String unknown = "ฬ".repeat(100_000);
        String marks = "ก" + "้".repeat(100_000);

        assertThat(words.segment(known)).hasSize(20_000);
        assertThat(words.segment(unknown)).containsExactly(unknown);
        assertThat(words.segment(marks)).containsExactly(marks);
    }

    @Test
    void the_lists_are_read_in_a_moment() {
        long before = System.nanoTime();
        WordLists.general();
        WordLists.administration();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }
}
