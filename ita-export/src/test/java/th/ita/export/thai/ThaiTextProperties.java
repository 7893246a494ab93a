package th.ita.export.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.text.Numerals;

class ThaiTextProperties {
    @Property
    void canonical_spelling_of_canonical_spelling_is_itself(@ForAll("thai") String text) {
        String canonical = ThaiText.canonical(text);

        assertThat(ThaiText.canonical(canonical)).isEqualTo(canonical);
    }

    @Property
    void canonical_spelling_is_a_composed_form(@ForAll("thai") String text) {
        String canonical = ThaiText.canonical(text);

        assertThat(Normalizer.isNormalized(canonical, Normalizer.Form.NFC)).isTrue();
    }

    @Property
    void composing_first_makes_no_difference(@ForAll("thai") String text) {
        assertThat(ThaiText.canonical(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .isEqualTo(ThaiText.canonical(text));
    }

    @Property
    void a_comparable_form_is_comparable(@ForAll("thai") String text) {
        String comparable = ThaiText.comparable(text);

        assertThat(ThaiText.comparable(comparable)).isEqualTo(comparable);
    }

    @Property
    void texts_that_differ_in_numerals_compare_equal(@ForAll("thai") String text) {
        assertThat(ThaiText.comparable(Numerals.THAI.write(text)))
                .isEqualTo(ThaiText.comparable(Numerals.ARABIC.write(text)));
    }

    @Property
    void thai_digits_come_back_from_arabic_ones(@ForAll("thai") String text) {
        String thai = Numerals.THAI.write(text);

        assertThat(Numerals.THAI.write(Numerals.ARABIC.write(thai))).isEqualTo(thai);
    }

    @Property
    void width_is_at_most_two_columns_a_character_and_adds_up(@ForAll String one, @ForAll("thai") String other) {
        assertThat(ThaiText.displayWidth(one)).isBetween(0, 2 * one.length());
        assertThat(ThaiText.displayWidth(one + " " + other))
                .isEqualTo(ThaiText.displayWidth(one) + 1 + ThaiText.displayWidth(other));
    }

    @Provide
    static Arbitrary<String> thai() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("กนำาํเ่้ิฺุั์ๆฯ๕5 \u200B\u00A0")
                        .ofMaxLength(12),
                Arbitraries.strings()
                        .withCharRange('ก', '๛')
                        .withChars(" .5e\u0301\u0344")
                        .ofMaxLength(20));
    }
}
