package th.ita.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.export.OneText;

class MarkdownRendererProperties {
    @Property(tries = 500)
    @Label("whatever the text, every row of a table has its two cells, and there are no lines but ours")
    void tablesKeepTheirCells(@ForAll("texts") String text) {
        List<String> lines =
                MarkdownRenderer.render(OneText.document(text)).lines().toList();

        assertThat(lines).hasSize(19);
        assertThat(lines.subList(16, 19))
                .allSatisfy(line -> assertThat(bars(line)).isEqualTo(3));
    }

    @Property(tries = 500)
    @Label("whatever the text, it makes no HTML")
    void noHtml(@ForAll("texts") String text) {
        String markdown = MarkdownRenderer.render(OneText.document(text)).replace("<br>", "");

        assertThat(markdown).doesNotContain("<");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(30),
                Arbitraries.strings().withChars("|\\`*_<>&#-1. \n\r\tกา").ofMaxLength(30),
                Arbitraries.of("<br>", "\\|", "a\\", "|||", "\u2028|", "<script>"));
    }

    /** The bars of a row that part cells: those without a backslash of their own. */
    private static int bars(String line) {
        int bars = 0;
        boolean escaped = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '|' && !escaped) {
                bars++;
            }
            escaped = c == '\\' && !escaped;
        }
        return bars;
    }
}
