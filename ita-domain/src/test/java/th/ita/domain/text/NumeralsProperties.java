package th.ita.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Scale;

class NumeralsProperties {
    @Property
    void thai_digits_and_back_is_the_same_text(
            @ForAll @Chars({'0', '5', '9', '.', 'ก', 'า', ' ', 'O', '์'}) String text) {
        assertThat(Numerals.ARABIC.write(Numerals.THAI.write(text))).isEqualTo(text);
    }

    @Property
    void writing_changes_no_length_and_leaves_no_digit_of_the_other_set(@ForAll String text) {
        String thai = Numerals.THAI.write(text);

        assertThat(thai).hasSameSizeAs(text).doesNotContainPattern("[0-9]");
        assertThat(Numerals.ARABIC.write(text)).doesNotContainPattern("[๐-๙]");
    }

    @Property
    void a_number_keeps_its_value_in_thai_digits(
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal number) {
        assertThat(new BigDecimal(Numerals.THAI.write(number.toPlainString()))).isEqualByComparingTo(number);
    }
}
