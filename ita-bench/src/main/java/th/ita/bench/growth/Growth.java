package th.ita.bench.growth;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import th.ita.bench.Measurement;

/**
 * {@code ./bench growth}: how long work of growing size takes, as a table and as a drawing in {@code docs/growth.svg}. Each
 * size is done for a second or more, and its fastest time counts, since whatever else runs can only make it slower.
 */
public final class Growth implements Measurement {
    private static final long ENOUGH = 1_000_000_000L;
    private static final int TIMES = 5;
    private static final Path DRAWING = Path.of("docs", "growth.svg");

    /** For the service loader. */
    public Growth() {}

    @Override
    public String id() {
        return "Growth";
    }

    @Override
    public String title(List<String> options) {
        return "of time with size, over three decades";
    }

    @Override
    public List<String> measure(Path folder, List<String> options) throws Exception {
        List<Line> lines = new ArrayList<>();
        List<String> table = new ArrayList<>(List.of(
                "![Time against size, both by powers of ten](growth.svg)",
                "",
                "| work | size | time | for one | grows with the size to the power of |",
                "| --- | --- | --- | --- | --- |"));
        for (Work work : works()) {
            Line line = line(work, folder);
            lines.add(line);
            table.addAll(line.rows());
            System.out.println(String.join("\n", line.rows()));
        }
        Files.writeString(DRAWING, Drawing.of(lines));
        table.add("");
        table.add("- The fastest of " + TIMES
                + " times or more, in a second or more; sizes one after the other in one JVM,"
                + " so that the smallest also pay for code that is not compiled yet.");
        return table;
    }

    private static List<Work> works() {
        return ServiceLoader.load(Work.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Work::id))
                .toList();
    }

    private static Line line(Work work, Path folder) throws Exception {
        List<Integer> sizes = work.sizes();
        micros(work.of(sizes.get(sizes.size() - 1), folder));
        List<Line.Point> points = new ArrayList<>();
        for (int size : sizes) {
            points.add(new Line.Point(size, micros(work.of(size, folder))));
        }
        return new Line(work, points);
    }

    private static double micros(Callable<?> work) throws Exception {
        long best = Long.MAX_VALUE;
        long began = System.nanoTime();
        for (int times = 0; times < TIMES || System.nanoTime() - began < ENOUGH; times++) {
            long before = System.nanoTime();
            work.call();
            best = Math.min(best, System.nanoTime() - before);
        }
        return best / 1000.0;
    }
}
