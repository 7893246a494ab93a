package th.ita.bench.growth;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * {@code ./bench growth}: how long work of growing size takes, as a table and as a drawing in {@code docs/growth.svg}. Each
 * size is done for a second or more, and its fastest time counts, since whatever else runs can only make it slower.
 */
public final class Growth {
    private static final long ENOUGH = 1_000_000_000L;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 70;
    private static final int BOTTOM = 350;
    private static final int DECADE_X = 125;
    private static final int DECADE_Y = 55;
    /** The least of both axes, as powers of ten: units, and microseconds. */
    private static final int FIRST_X = 2;

    private static final List<String> COLOURS = List.of("#1b6ca8", "#b5540b", "#2e7d32");

    private Growth() {}

    /** A size and how long it took. */
    private record Point(int size, double micros) {}

    /**
     * Measures and draws.
     *
     * @param folder where inputs are put
     * @param drawing where the drawing goes
     * @throws Exception if the work fails
     */
    public static void run(Path folder, Path drawing) throws Exception {
        StringBuilder svg = new StringBuilder(frame());
        System.out.println("| work | size | time | for one | grows with size to the power of |");
        System.out.println("| --- | --- | --- | --- | --- |");
        for (Work work : Work.values()) {
            List<Point> points = new ArrayList<>();
            for (int size : work.sizes()) {
                points.add(new Point(size, micros(work.of(size, folder))));
            }
            for (int i = 0; i < points.size(); i++) {
                Point point = points.get(i);
                System.out.printf(
                        Locale.ROOT,
                        "| %s %s | %,d | %,.1f µs | %.3f µs | %s |%n",
                        work,
                        work.unit(),
                        point.size(),
                        point.micros(),
                        point.micros() / point.size(),
                        i == 0 ? "" : String.format(Locale.ROOT, "%.2f", power(points.get(i - 1), point)));
            }
            draw(work, points, svg);
        }
        Files.writeString(drawing, svg.append("</svg>\n"));
    }

    private static double micros(Callable<?> work) throws Exception {
        long best = Long.MAX_VALUE;
        long began = System.nanoTime();
        int times = 0;
        while (times < 5 || System.nanoTime() - began < ENOUGH) {
            long before = System.nanoTime();
            work.call();
            best = Math.min(best, System.nanoTime() - before);
            times++;
        }
        return best / 1000.0;
    }

    private static double power(Point one, Point other) {
        return Math.log(other.micros() / one.micros()) / Math.log((double) other.size() / one.size());
    }

    private static double x(double size) {
        return LEFT + DECADE_X * (Math.log10(size) - FIRST_X);
    }

    private static double y(double micros) {
        return BOTTOM - DECADE_Y * Math.log10(micros);
    }

    private static String frame() {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">%n<title>Time against size, both by powers of ten</title>%n"
                        + "<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n",
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT));
        for (int decade = FIRST_X; decade <= 6; decade++) {
            double at = x(Math.pow(10, decade));
            svg.append(line(at, BOTTOM, at, 20, "#ddd"))
                    .append(text(at - 18, BOTTOM + 18, String.format(Locale.ROOT, "%,d", (long) Math.pow(10, decade))));
        }
        List<String> times = List.of("1 µs", "10 µs", "100 µs", "1 ms", "10 ms", "100 ms", "1 s");
        for (int decade = 0; decade < times.size(); decade++) {
            double at = y(Math.pow(10, decade));
            svg.append(line(LEFT, at, x(1e6), at, "#ddd")).append(text(12, at + 4, times.get(decade)));
        }
        return svg.toString();
    }

    private static void draw(Work work, List<Point> points, StringBuilder svg) {
        String colour = COLOURS.get(work.ordinal());
        for (int i = 1; i < points.size(); i++) {
            svg.append(line(
                    x(points.get(i - 1).size()),
                    y(points.get(i - 1).micros()),
                    x(points.get(i).size()),
                    y(points.get(i).micros()),
                    colour));
        }
        for (Point point : points) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n",
                    x(point.size()),
                    y(point.micros()),
                    colour));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s: %s</text>%n",
                LEFT + 10,
                35 + 16 * work.ordinal(),
                colour,
                work,
                work.unit()));
    }

    private static String line(double x1, double y1, double x2, double y2, String colour) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                x1,
                y1,
                x2,
                y2,
                colour);
    }

    private static String text(double x, double y, String text) {
        return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">%s</text>%n", x, y, text);
    }
}
