package th.ita.domain.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CodesTest {
    @ParameterizedTest
    @ValueSource(strings = {"O42", "o42", "O๔๒", " O42 "})
    void an_item_code_is_read_as_people_write_it(String text) {
        assertThat(ItemCode.parse(text).get()).hasToString("O42");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "O", "O0", "O042", "O100", "042", "OO1", "O-1"})
    void what_is_no_item_code_is_refused(String text) {
        assertThat(ItemCode.parse(text).isLeft()).isTrue();
    }

    @Test
    void items_are_ordered_by_number() {
        assertThat(Stream.of("O10", "O9", "O43", "O1")
                        .map(code -> ItemCode.parse(code).get())
                        .sorted())
                .extracting(ItemCode::toString)
                .containsExactly("O1", "O9", "O10", "O43");
    }

    @Test
    void levels_are_ordered_total_instruments_then_numbers() {
        List<String> ordered = Stream.of(
                        "i10", "i4.2", "e15", "i4", "10.2", "9.5", "10", "OIT", "9", "total", "1", "EIT", "10.1")
                .map(code -> LevelCode.parse(code).get())
                .sorted()
                .map(LevelCode::value)
                .toList();

        assertThat(ordered)
                .containsExactly(
                        "total", "EIT", "OIT", "1", "9", "9.5", "10", "10.1", "10.2", "e15", "i4", "i4.2", "i10");
    }

    @Test
    void a_level_is_read_as_people_write_it() {
        assertThat(LevelCode.parse("๙.๑").get()).hasToString("9.1");
        assertThat(LevelCode.parse("oit").get()).hasToString("OIT");
        assertThat(LevelCode.parse("Total").get()).isEqualTo(LevelCode.TOTAL);
        assertThat(LevelCode.parse("I4").get()).hasToString("i4");
        assertThat(LevelCode.parse("i๔.๑").get()).hasToString("i4.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "9.", "9.0", "9.1.1", "ABCD", "ข้อ 9", "100", "i", "i0", "i4.", "ii4", "O4 2"})
    void what_is_no_level_is_refused(String text) {
        assertThat(LevelCode.parse(text).isLeft()).isTrue();
    }
}
