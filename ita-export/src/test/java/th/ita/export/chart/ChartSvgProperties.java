package th.ita.export.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.text.Numerals;
import th.ita.export.document.Figure;
import th.ita.export.document.Inline;

class ChartSvgProperties {
    /** What a drawing is made of: these elements, and attributes that neither run nor fetch anything. */
    private static final Pattern TAG = Pattern.compile("</?(?:svg|title|desc|text|rect|line)"
            + "(?: (?:class|role|viewBox|aria-labelledby|id|x|y|x1|x2|y1|y2|width|height)=\"[^\"<>]*\")*/?>");

    @Property(tries = 200)
    void whatever_the_labels_hold_the_drawing_is_well_formed_and_runs_nothing(@ForAll("figures") Figure figure) {
        String svg = ChartSvg.draw(figure, Numerals.THAI);

        assertThat(TAG.matcher(svg).replaceAll(""))
                .as("what is left without the tags of a drawing")
                .doesNotContain("<", ">");
        for (String name : List.of("svg", "title", "desc", "text")) {
            assertThat(svg.split("<" + name + "[ >]", -1)).hasSameSizeAs(svg.split("</" + name + ">", -1));
        }
        assertThat(svg.split("<title ", -1)).hasSize(2);
        assertThat(elements(svg, "rect"))
                .hasSizeGreaterThanOrEqualTo(figure.chart().bars().size());
    }

    @Property(tries = 200)
    void nothing_lies_outside_the_drawing_and_no_bar_on_another_or_on_a_label(@ForAll("figures") Figure figure) {
        String svg = ChartSvg.draw(figure, Numerals.ARABIC);
        String[] box = attribute(elements(svg, "svg").get(0), "viewBox").split(" ", -1);
        BigDecimal width = new BigDecimal(box[2]);
        BigDecimal height = new BigDecimal(box[3]);
        BigDecimal bottom = BigDecimal.ZERO;
        for (String rect : elements(svg, "rect")) {
            BigDecimal y = number(rect, "y");
            assertThat(number(rect, "x").add(number(rect, "width"))).isLessThanOrEqualTo(width);
            assertThat(y.add(number(rect, "height"))).isLessThanOrEqualTo(height);
            if (attribute(rect, "class").equals("track")) {
                assertThat(y).isGreaterThanOrEqualTo(bottom);
                bottom = y.add(number(rect, "height"));
            }
        }
        for (String text : elements(svg, "text")) {
            assertThat(number(text, "y")).isBetween(BigDecimal.TEN, height);
        }
    }

    @Property(tries = 100)
    void a_longer_bar_is_a_greater_number(@ForAll("figures") Figure figure) {
        List<String> bars = elements(ChartSvg.draw(figure, Numerals.ARABIC), "rect").stream()
                .filter(rect -> attribute(rect, "class").startsWith("bar "))
                .toList();
        List<BigDecimal> numbers = figure.chart().bars().stream()
                .map(Figure.Bar::low)
                .filter(low -> low.signum() > 0)
                .toList();
        assertThat(bars).hasSameSizeAs(numbers);
        for (int i = 1; i < bars.size(); i++) {
            int drawn = number(bars.get(i), "width").compareTo(number(bars.get(i - 1), "width"));
            int meant = numbers.get(i).compareTo(numbers.get(i - 1));
            assertThat(drawn * meant).isNotNegative();
        }
    }

    private static BigDecimal number(String element, String name) {
        return new BigDecimal(attribute(element, name));
    }

    private static String attribute(String element, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element);
        assertThat(value.find()).isTrue();
        return value.group(1);
    }

    /** The opening tags of a name. */
    private static List<String> elements(String svg, String name) {
        return Stream.of(Pattern.compile("<" + name + " [^>]*>"))
                .flatMap(tag -> tag.matcher(svg).results())
                .map(MatchResult::group)
                .toList();
    }

    @Provide
    Arbitrary<Figure> figures() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('ก', '๙').ofMaxLength(90),
                Arbitraries.strings().ascii().ofMaxLength(60),
                Arbitraries.of(
                        "</text><script>alert(1)</script>", "&amp;", "\"'<", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส"));
        Arbitrary<Figure.Bar> bars = Combinators.combine(
                        texts,
                        Arbitraries.integers().between(0, 10000),
                        Arbitraries.integers().between(0, 10000),
                        Arbitraries.of(Figure.Tone.values()))
                .as((label, one, other, tone) -> new Figure.Bar(
                        new Inline.Plain(label),
                        BigDecimal.valueOf(Math.min(one, other), 2),
                        BigDecimal.valueOf(Math.max(one, other), 2),
                        new Inline.Plain(BigDecimal.valueOf(one, 2).toPlainString()),
                        tone));
        return Combinators.combine(texts, texts, bars.list().ofMaxSize(8), Arbitraries.of(true, false))
                .as((caption, description, all, target) -> new Figure(
                        "chart",
                        List.of(new Inline.Plain(caption)),
                        new Inline.Plain(description),
                        new Figure.BarChart(
                                BigDecimal.valueOf(100),
                                target
                                        ? Optional.of(new Figure.Mark(
                                                BigDecimal.valueOf(85), new Inline.Plain("เป้าหมาย 85.00")))
                                        : Optional.empty(),
                                all)));
    }
}
