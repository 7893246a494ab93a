package th.ita.bench.growth;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/** Time against size, both by powers of ten, as a drawing: work that is linear climbs a decade with each decade. */
final class Drawing {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 470;
    private static final int LEFT = 80;
    private static final int BOTTOM = 430;
    private static final int DECADE_X = 90;
    private static final int DECADE_Y = 55;
    private static final int LEGEND = 640;
    private static final List<String> SIZES = List.of("1", "10", "100", "1,000", "10,000", "100,000", "1,000,000");
    private static final List<String> TIMES =
            List.of("1 µs", "10 µs", "100 µs", "1 ms", "10 ms", "100 ms", "1 s", "10 s");
    private static final List<String> COLOURS =
            List.of("#1b6ca8", "#b5540b", "#2e7d32", "#8e24aa", "#c62828", "#5d4037", "#00838f");

    private final Formatter svg = new Formatter(Locale.ROOT);

    private Drawing() {}

    /** The drawing of several lines, as SVG. */
    static String of(List<Line> lines) {
        Drawing drawing = new Drawing();
        drawing.frame();
        for (int i = 0; i < lines.size(); i++) {
            drawing.draw(lines.get(i), COLOURS.get(i % COLOURS.size()), 30 + 22 * i);
        }
        return drawing.svg.format("</svg>%n").toString();
    }

    private void frame() {
        svg.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\"",
                WIDTH, HEIGHT);
        svg.format(" font-size=\"12\">%n<title>Time against size, both by powers of ten</title>%n");
        svg.format("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n", WIDTH, HEIGHT);
        for (int decade = 0; decade < SIZES.size(); decade++) {
            double at = LEFT + DECADE_X * decade;
            line(at, BOTTOM, at, BOTTOM - DECADE_Y * (TIMES.size() - 1.0), "#ddd");
            text(at - 16, BOTTOM + 18, "black", SIZES.get(decade));
        }
        for (int decade = 0; decade < TIMES.size(); decade++) {
            double at = BOTTOM - DECADE_Y * decade;
            line(LEFT, at, LEFT + DECADE_X * (SIZES.size() - 1.0), at, "#ddd");
            text(22, at + 4, "black", TIMES.get(decade));
        }
    }

    private void draw(Line drawn, String colour, int legend) {
        List<Line.Point> points = drawn.points();
        for (int i = 0; i < points.size(); i++) {
            if (i > 0) {
                line(x(points.get(i - 1)), y(points.get(i - 1)), x(points.get(i)), y(points.get(i)), colour);
            }
            svg.format(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n",
                    x(points.get(i)), y(points.get(i)), colour);
        }
        line(LEGEND + 10, legend - 4, LEGEND + 40, legend - 4, colour);
        text(
                LEGEND + 48,
                legend,
                colour,
                drawn.work().id() + ": " + drawn.work().unit());
    }

    private static double x(Line.Point point) {
        return LEFT + DECADE_X * Math.log10(point.size());
    }

    private static double y(Line.Point point) {
        return BOTTOM - DECADE_Y * Math.log10(point.micros());
    }

    private void line(double x1, double y1, double x2, double y2, String colour) {
        svg.format("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n", x1, y1, x2, y2, colour);
    }

    private void text(double x, double y, String colour, String text) {
        svg.format("<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>%n", x, y, colour, text);
    }
}
