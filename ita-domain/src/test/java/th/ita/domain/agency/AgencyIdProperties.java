package th.ita.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class AgencyIdProperties {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,119}");
    private static final int LONGEST = 120;

    @Example
    void every_character_is_judged_as_the_form_says() {
        for (int point = Character.MIN_CODE_POINT; point <= Character.MAX_CODE_POINT; point++) {
            String character = Character.toString(point);
            assertThat(isId(character))
                    .as("U+%04X first", point)
                    .isEqualTo(FORM.matcher(character).matches());
            assertThat(isId("ก" + character))
                    .as("U+%04X second", point)
                    .isEqualTo(FORM.matcher("ก" + character).matches());
        }
    }

    @Property
    void a_text_is_judged_as_the_form_says(@ForAll @Chars({'ก', 'ิ', '๔', 'a', '7', '.', '-', ' ', '/'}) String text) {
        assertThat(isId(text)).isEqualTo(FORM.matcher(text).matches());
    }

    @Property
    void characters_are_counted_not_their_halves(@ForAll @StringLength(max = 3) @Chars({'a', '-'}) String rest) {
        String longest = "𠀀".repeat(LONGEST - rest.length()) + rest;
        assertThat(isId(longest)).isTrue();
        assertThat(isId(longest + "𠀀")).isFalse();
    }

    /** Without the trimming of {@link AgencyId#parse}. */
    private static boolean isId(String text) {
        return text.equals(text.strip()) && AgencyId.parse(text).isRight();
    }
}
