package th.ita.export.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineBreaksProperties {
    private static final String NEVER_FIRST = "ะัาำิีึืฺุูๅๆ็่้๊๋์ํ๎ฯ)]}”’»";
    private static final String NEVER_LAST = "เแโใไ([{“‘«";

    private final LineBreaks breaks = LineBreaks.standard();

    @Property
    void the_parts_of_a_text_joined_are_the_text(@ForAll("texts") String text) {
        assertThat(String.join("", breaks.parts(text))).isEqualTo(text);
        assertThat(String.join("", LineBreaks.clusters(text))).isEqualTo(text);
    }

    @Property
    void no_line_begins_or_ends_with_what_belongs_to_its_neighbour(@ForAll("texts") String text) {
        List<String> parts = breaks.parts(text);
        for (int i = 1; i < parts.size(); i++) {
            String line = parts.get(i);
            String before = parts.get(i - 1).replaceAll("[\\p{Z}\\s\u001C-\u001F\u200B]+$", "");
            assertThat(NEVER_FIRST).doesNotContain(line.substring(0, 1));
            if (!before.isEmpty()) {
                assertThat(NEVER_LAST).doesNotContain(before.substring(before.length() - 1));
            }
        }
    }

    @Property
    void no_line_but_the_first_begins_with_a_space(@ForAll("texts") String text) {
        assertThat(breaks.parts(text).stream().skip(1)).noneMatch(part -> part.startsWith(" "));
    }

    @Property
    void no_cluster_begins_with_half_a_character(@ForAll("texts") String text) {
        List<String> clusters = LineBreaks.clusters(text);
        for (int i = 1; i < clusters.size(); i++) {
            char before = clusters.get(i - 1).charAt(clusters.get(i - 1).length() - 1);
            assertThat(Character.isSurrogatePair(before, clusters.get(i).charAt(0)))
                    .isFalse();
            assertThat(Character.getType(clusters.get(i).codePointAt(0)))
                    .isNotEqualTo((int) Character.NON_SPACING_MARK);
        }
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("กขคงจะัาำิีืุู็่้์เแโใไๆฯ ๑1a().,/-“”\u200B\u00A0")
                        .ofMaxLength(40),
                Arbitraries.strings().all().ofMaxLength(20),
                Arbitraries.of("การ", "พ.ศ. ", "๒๕๖๔", "เว็บไซต์", "ข้อ O42 ", "(ITA) ", "ต่าง ๆ ")
                        .list()
                        .ofMaxSize(12)
                        .map(words -> String.join("", words)));
    }
}
