package th.ita.export.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ThaiWordsProperties {
    private final ThaiWords words = ThaiWords.standard();

    @Property
    void the_words_of_a_text_joined_are_the_text(@ForAll("mixed") String text) {
        assertThat(String.join("", words.segment(text))).isEqualTo(text);
    }

    @Property
    void no_word_is_empty_and_none_but_the_first_begins_with_a_combining_mark(@ForAll("mixed") String text) {
        List<String> cut = words.segment(text);

        assertThat(cut).doesNotContain("");
        assertThat(cut.stream().skip(1).map(word -> Character.getType(word.codePointAt(0))))
                .doesNotContain((int) Character.NON_SPACING_MARK, (int) Character.ENCLOSING_MARK);
    }

    @Property
    void thai_text_is_never_cut_inside_a_cluster(@ForAll("thai") String text) {
        int at = 0;
        for (String word : words.segment(text)) {
            assertThat(at == 0 || ThaiLetters.mayCut(text, at)).isTrue();
            at += word.length();
        }
    }

    @Property
    void no_cut_parts_a_surrogate_pair(@ForAll("mixed") String text) {
        int at = 0;
        for (String word : words.segment(text)) {
            assertThat(at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
                    .isFalse();
            at += word.length();
        }
    }

    @Property
    void a_text_has_the_same_words_every_time(@ForAll("thai") String text) {
        assertThat(words.segment(text)).isEqualTo(ThaiWords.standard().segment(text));
    }

    @Property
    void words_of_the_dictionary_leave_no_unknown_letters(@ForAll("sentences") String sentence) {
        assertThat(words.segment(sentence)).allMatch(words::contains);
    }

    @Provide
    static Arbitrary<String> thai() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("กงนรอเแะาำิี่้ั์ๆฯ").ofMaxLength(30),
                sentences().map(sentence -> sentence.substring(sentence.length() / 3)));
    }

    @Provide
    static Arbitrary<String> mixed() {
        return Arbitraries.oneOf(
                thai(),
                Arbitraries.strings()
                        .withCharRange('ก', '๛')
                        .withChars(" .5ae\u0301\u200B😀")
                        .ofMaxLength(30),
                Arbitraries.strings().ofMaxLength(30));
    }

    @Provide
    static Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "การ", "บริหาร", "งบประมาณ", "ประจำปี", "ของ", "เทศบาล", "ตาม", "ที่", "ก็", "ฤๅ", "แผน", "น้ำ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> String.join("", list));
    }
}
