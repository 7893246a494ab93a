package th.ita.export.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import th.ita.domain.text.Numerals;
import th.ita.export.document.Figure;
import th.ita.export.document.Figure.Bar;
import th.ita.export.document.Figure.BarChart;

/**
 * Draws a figure as an SVG element that a page takes into itself. It carries classes and no colours, so the page's style
 * decides on light, dark and print; its title and description are read aloud in place of it. The drawing is as wide as a
 * small telephone, with every label on lines of its own, so that it can be shown there without being made smaller.
 *
 * <p>The classes: {@code chart}; on bars {@code bar} or, for what a number may be beyond its least, {@code range}, and
 * one of {@code weak}, {@code fair}, {@code strong}, {@code plain}; {@code track}; {@code target}.
 */
public final class ChartSvg {
    private static final int WIDTH = 360;
    private static final int TRACK = 244;
    private static final int LINE = 20;
    private static final int THICKNESS = 14;
    private static final int GAP = 12;
    private static final int LABEL_CELLS = 38;

    private final BarChart chart;
    private final Numerals numerals;
    private final StringBuilder svg = new StringBuilder();

    private ChartSvg(BarChart chart, Numerals numerals) {
        this.chart = chart;
        this.numerals = numerals;
    }

    /**
     * Draws a figure.
     *
     * @param figure the figure
     * @param numerals the digits of the document
     * @return an {@code svg} element that ends with a line break
     */
    public static String draw(Figure figure, Numerals numerals) {
        return new ChartSvg(figure.chart(), numerals).draw(figure);
    }

    private String draw(Figure figure) {
        String caption = String.join(
                "", figure.caption().stream().map(run -> run.text(numerals)).toList());
        int height = bars();
        return "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 " + WIDTH + " " + height + "\" aria-labelledby=\""
                + figure.id() + "-title " + figure.id() + "-desc\">\n<title id=\"" + figure.id() + "-title\">"
                + SvgText.escaped(caption) + "</title>\n<desc id=\"" + figure.id() + "-desc\">"
                + SvgText.escaped(figure.description().text(numerals)) + "</desc>\n" + svg + "</svg>\n";
    }

    /** Draws the target's key and the bars, and returns how high the drawing became. */
    private int bars() {
        int y = chart.target().map(target -> key(target.label().text(numerals))).orElse(0);
        for (Bar bar : chart.bars()) {
            y = bar(bar, y);
        }
        return Math.max(y, LINE);
    }

    private int key(String label) {
        vertical(5, 3, LINE - 4);
        text(14, LINE - 6, label);
        return LINE + GAP / 2;
    }

    private int bar(Bar bar, int top) {
        int y = top;
        for (String line : LabelLines.of(bar.label().text(numerals), LABEL_CELLS)) {
            text(1, y + LINE - 6, line);
            y += LINE;
        }
        String tone = bar.tone().name().toLowerCase(Locale.ROOT);
        rectangle("track", "0.5", y, new BigDecimal(TRACK));
        if (bar.high().compareTo(bar.low()) > 0) {
            rectangle(
                    "range " + tone,
                    length(bar.low()).add(new BigDecimal("0.5")).toPlainString(),
                    y,
                    length(bar.high().subtract(bar.low())));
        }
        if (bar.low().signum() > 0) {
            rectangle("bar " + tone, "0.5", y, length(bar.low()));
        }
        int bottom = y + THICKNESS;
        int from = y;
        chart.target().ifPresent(target -> {
            BigDecimal x = length(target.at());
            vertical(x.setScale(0, RoundingMode.HALF_UP).intValue(), from - 3, bottom + 3);
        });
        text(TRACK + 8, y + THICKNESS - 2, bar.figure().text(numerals));
        return bottom + GAP;
    }

    /** A number on the scale as a length of the drawing, to a tenth. */
    private BigDecimal length(BigDecimal number) {
        return number.multiply(new BigDecimal(TRACK)).divide(chart.max(), 1, RoundingMode.HALF_UP);
    }

    private void rectangle(String kind, String x, int y, BigDecimal width) {
        svg.append("<rect class=\"")
                .append(kind)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append(".5\" width=\"")
                .append(width.toPlainString())
                .append("\" height=\"")
                .append(THICKNESS)
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
