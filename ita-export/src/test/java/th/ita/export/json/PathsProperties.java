package th.ita.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

class PathsProperties {
    private static final int LONGEST = 60;

    @Example
    void every_character_of_a_key_shows_as_itself_or_as_replaced() {
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            String key = Character.toString((char) unit);
            boolean hidden = key.matches("\\p{Cc}|\\p{Cf}|\\p{Zl}|\\p{Zp}") || Character.isSurrogate((char) unit);
            assertThat(Paths.member("", key)).as("U+%04X", unit).isEqualTo(hidden ? "\uFFFD" : key);
            assertThat(WholeText.is(key)).as("U+%04X", unit).isEqualTo(!Character.isSurrogate((char) unit));
        }
    }

    @Property
    void text_is_whole_unless_half_of_a_character_stands_alone(
            @ForAll @Chars({'a', 'ก', '\uD840', '\uDC00'}) String text) {
        boolean whole = text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
        assertThat(WholeText.is(text)).isEqualTo(whole);
        assertThat(WholeText.is(WholeText.of(text))).isTrue();
    }

    @Property
    void a_key_is_shown_as_far_as_it_is_not_too_long(@ForAll @Chars({'a', 'b', '.'}) String key) {
        String shown = key.length() > LONGEST ? key.substring(0, LONGEST) + "…" : key;
        assertThat(Paths.member("plan", key)).isEqualTo("plan." + shown);
    }
}
