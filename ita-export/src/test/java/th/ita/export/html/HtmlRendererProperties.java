package th.ita.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.text.Numerals;
import th.ita.export.OneText;
import th.ita.export.document.Inline;

class HtmlRendererProperties {
    private static final Pattern TAG = Pattern.compile("<(!?/?[a-z0-9]+)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>");

    @Property(tries = 500)
    @Label("any text is read back from the page as it was, and makes no tag of its own")
    void anyTextSurvives(@ForAll("texts") String text) {
        String shown = new Inline.Plain(text).text(Numerals.ARABIC);
        String body = body(HtmlRenderer.render(OneText.document(text)));
        List<String> texts = new ArrayList<>();
        Matcher tag = TAG.matcher(body);
        int from = 0;
        while (tag.find()) {
            texts.add(unescaped(body.substring(from, tag.start())));
            from = tag.end();
        }

        assertThat(texts.stream().filter(part -> !part.equals("\n") && !part.isEmpty()))
                .allSatisfy(part -> assertThat(part).isEqualTo(shown));
        assertThat(tags(body)).isEqualTo(tags(body(HtmlRenderer.render(OneText.document("x")))));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("<>&\"'/=! -abการ\u202E\u0000\uD83D")
                        .ofMaxLength(30),
                Arbitraries.of("<script>alert(1)</script>", "&lt;", "]]>", "<!--", "\"><img src=x onerror=y>"));
    }

    private static String body(String html) {
        return html.substring(html.indexOf("<body"), html.indexOf("</html>"));
    }

    private static List<String> tags(String body) {
        return TAG.matcher(body).results().map(tag -> tag.group(1)).toList();
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
