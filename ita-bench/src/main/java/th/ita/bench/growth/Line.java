package th.ita.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long a work took at each of its sizes.
 *
 * @param work the work
 * @param points by growing size
 */
record Line(Work work, List<Point> points) {
    /** A size and how long it took. */
    record Point(int size, double micros) {}

    /** Rows of a table in Markdown, each with the power of the size at which time grew since the row before. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            rows.add(String.format(
                    Locale.ROOT,
                    "| %s %s | %,d | %,.1f µs | %.3f µs | %s |",
                    work.id(),
                    work.unit(),
                    point.size(),
                    point.micros(),
                    point.micros() / point.size(),
                    i == 0 ? "" : String.format(Locale.ROOT, "%.2f", power(points.get(i - 1), point))));
        }
        return rows;
    }

    private static double power(Point one, Point other) {
        return Math.log(other.micros() / one.micros()) / Math.log((double) other.size() / one.size());
    }
}
