package th.ita.export.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BrokenWordsProperties {
    private final BrokenWords words = BrokenWords.knowing(List.of(
            "แผนการใช้จ่ายงบประมาณประจำปี",
            "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
            "การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล"));

    @Property
    void mending_takes_out_spaces_and_nothing_else(@ForAll("broken") String text) {
        assertThat(words.mend(text).text().replace(" ", "").replace("\u00A0", ""))
                .isEqualTo(text.replace(" ", "").replace("\u00A0", ""));
    }

    @Property
    void mending_a_mended_text_changes_nothing(@ForAll("broken") String text) {
        String mended = words.mend(text).text();

        assertThat(words.mend(mended).text()).isEqualTo(mended);
        assertThat(words.mend(mended).joined()).isEmpty();
    }

    @Property
    void a_text_without_spaces_has_nothing_to_mend(@ForAll("broken") String text) {
        String whole = text.replaceAll("\\s|\u00A0", "");

        assertThat(words.mend(whole)).isEqualTo(new MendedText(whole, List.of()));
    }

    @Property
    void the_text_is_shorter_by_the_spaces_that_were_joined(@ForAll("broken") String text) {
        MendedText mended = words.mend(text);

        assertThat(mended.gaps()).extracting(Gap::offset).isSorted().doesNotHaveDuplicates();
        assertThat(mended.joined())
                .hasSizeLessThanOrEqualTo(text.length() - mended.text().length());
        assertThat(mended.joined()).allSatisfy(gap -> {
            assertThat(gap.before()).isNotEmpty();
            assertThat(gap.after()).isNotEmpty();
            assertThat(gap.proof()).isNotEmpty();
        });
    }

    @Property
    void any_text_at_all_is_taken(@ForAll String text, @ForAll String evidence) {
        assertThat(BrokenWords.knowing(List.of(evidence)).mend(text).text()).hasSizeLessThanOrEqualTo(text.length());
    }

    @Provide
    static Arbitrary<String> broken() {
        Arbitrary<String> phrases = Arbitraries.of(
                "แผนการใช้จ่ายงบประมาณประจำปี",
                "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                "นโยบายการบริหารทรัพยากรบุคคล",
                "ผู้มีส่วนได้ส่วนเสีย",
                "รอบ ๖ เดือน",
                "ก.ท.จ.",
                "กขฃคฅฆ");
        Arbitrary<String> sprinkled = Combinators.combine(
                        phrases.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(0, 60).list().ofMaxSize(8))
                .as((list, places) -> sprinkle(String.join(" ", list), places));
        return Arbitraries.oneOf(
                sprinkled,
                Arbitraries.strings().withChars("กงานรเแะำ่้ิั ๆฯ.๕\n\u00A0").ofMaxLength(30));
    }

    private static String sprinkle(String text, List<Integer> places) {
        StringBuilder broken = new StringBuilder(text);
        places.forEach(place -> broken.insert(Math.min(place, broken.length()), ' '));
        return broken.toString();
    }
}
