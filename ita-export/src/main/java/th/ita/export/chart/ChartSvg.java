package th.ita.export.chart;

import java.util.List;
import java.util.Locale;
import th.ita.domain.text.Numerals;
import th.ita.export.document.Figure;

/**
 * Draws a figure as an SVG element that a page takes into itself. It carries classes and no colours, so the page's style
 * decides on light, dark and print; its title and description are read aloud in place of it. The drawing is as wide as a
 * small telephone, with every label on lines of its own, so that it can be shown there without being made smaller.
 *
 * <p>The classes: {@code chart}; on bars {@code bar} or, for what a number may be beyond its least, {@code range}, and
 * one of {@code weak}, {@code fair}, {@code strong}, {@code plain}; {@code track}; {@code target}.
 */
public final class ChartSvg {
    private final StringBuilder svg = new StringBuilder();

    private ChartSvg() {}

    /**
     * Draws a figure.
     *
     * @param figure the figure
     * @param numerals the digits of the document
     * @return an {@code svg} element that ends with a line break
     */
    public static String draw(Figure figure, Numerals numerals) {
        return new ChartSvg().draw(figure, ChartDrawing.of(figure.chart(), numerals), numerals);
    }

    private String draw(Figure figure, ChartDrawing drawing, Numerals numerals) {
        String caption = String.join(
                "", figure.caption().stream().map(run -> run.text(numerals)).toList());
        drawing.shapes().forEach(this::shape);
        return "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 " + drawing.width() + " " + drawing.height()
                + "\" aria-labelledby=\"" + figure.id() + "-title " + figure.id() + "-desc\">\n<title id=\""
                + figure.id() + "-title\">" + SvgText.escaped(caption) + "</title>\n<desc id=\"" + figure.id()
                + "-desc\">" + SvgText.escaped(figure.description().text(numerals)) + "</desc>\n" + svg + "</svg>\n";
    }

    private void shape(ChartDrawing.Shape shape) {
        if (shape instanceof ChartDrawing.Rectangle rectangle) {
            rectangle(rectangle);
        } else if (shape instanceof ChartDrawing.Target target) {
            vertical(target.x(), target.from(), target.to());
        } else if (shape instanceof ChartDrawing.Label label) {
            text(label.x(), label.y(), label.text());
        }
    }

    private void rectangle(ChartDrawing.Rectangle rectangle) {
        String tone = rectangle
                .tone()
                .map(known -> " " + known.name().toLowerCase(Locale.ROOT))
                .orElse("");
        svg.append("<rect class=\"")
                .append(rectangle.kind().name().toLowerCase(Locale.ROOT))
                .append(tone)
                .append("\" x=\"")
                .append(rectangle.x().toPlainString())
                .append("\" y=\"")
                .append(rectangle.y().toPlainString())
                .append("\" width=\"")
                .append(rectangle.width().toPlainString())
                .append("\" height=\"")
                .append(rectangle.height())
                .append("\"/>\n");
    }

    private void vertical(int x, int from, int to) {
        svg.append("<line class=\"target\" x1=\"")
                .append(x)
                .append("\" y1=\"")
                .append(from)
                .append("\" x2=\"")
                .append(x)
                .append("\" y2=\"")
                .append(to)
                .append("\"/>\n");
    }

    private void text(int x, int y, String text) {
        List<String> parts = List.of(
                "<text x=\"",
                Integer.toString(x),
                "\" y=\"",
                Integer.toString(y),
                "\">",
                SvgText.escaped(text),
                "</text>\n");
        parts.forEach(svg::append);
    }
}
