package th.ita.bench.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What a long run showed: minute by minute, and as a verdict on growth. */
final class SoakReport {
    private static final int SHOWN_EVERY = 5;
    private static final int BAR = 60;

    /** What grows by less than so much of itself from the first ten minutes' end to the last look does not grow. */
    private static final double STEADY = 0.1;

    private static final int WARM = 10;

    private final SoakPlan plan;
    private final List<Look> looks = new ArrayList<>();

    SoakReport(SoakPlan plan, ServerProcess server, Look first) {
        this.plan = plan;
        looks.add(first);
    }

    /**
     * The state after a minute.
     *
     * @param minutes how many minutes after the beginning
     * @param answered how many requests were answered since the last look
     * @param errors how many failed since the beginning
     * @param median what half of them took at most, in milliseconds
     * @param rare what 99 of 100 took at most, in milliseconds
     * @param resident the memory that the system holds for the process, in MB
     * @param live what of the heap lives after a collection, in MB; not a number where none was asked for
     * @param threads how many threads there are
     * @param files how many files and connections are open
     * @param processor the processor's time since the start, in seconds
     * @param load how many programs ran or waited for one of the processors
     */
    record Look(
            int minutes,
            long answered,
            long errors,
            double median,
            double rare,
            double resident,
            double live,
            int threads,
            int files,
            double processor,
            double load) {}

    void add(Look look) {
        looks.add(look);
    }

    String last() {
        return line(looks.get(looks.size() - 1));
    }

    private static String line(Look look) {
        return String.format(
                Locale.ROOT,
                "| %d | %,d | %d | %.1f | %.1f | %.0f | %s | %d | %d | %.0f | %.1f |",
                look.minutes(),
                look.answered(),
                look.errors(),
                look.median(),
                look.rare(),
                look.resident(),
                Double.isNaN(look.live()) ? "" : String.format(Locale.ROOT, "%.1f", look.live()),
                look.threads(),
                look.files(),
                look.processor(),
                look.load());
    }

    static String row(String what, Times times) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f | %.1f | %.1f | %.0f |",
                what,
                times.count(),
                times.millis(50),
                times.millis(99),
                times.millis(99.9),
                times.millis(100));
    }

    List<String> lines(Supplier<List<String>> summary, Collection<String> told) {
        List<String> lines = new ArrayList<>();
        Look end = looks.get(looks.size() - 1);
        lines.add(verdict(end));
        lines.add("");
        lines.addAll(List.of(
                "| asked | answers | median, ms | 99 % within | 99.9 % | longest |",
                "| --- | --- | --- | --- | --- | --- |"));
        lines.addAll(summary.get());
        lines.add("");
        lines.addAll(List.of(
                "| minute | answers in it | errors so far | median, ms | 99 % within | memory, MB | live heap, MB | threads"
                        + " | open files | processor, s | load of the machine |",
                "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"));
        looks.stream()
                .filter(look -> look.minutes() % SHOWN_EVERY == 0 || look.equals(end))
                .forEach(look -> lines.add(line(look)));
        lines.add("");
        lines.add("Memory (VmRSS) each minute:");
        lines.add("");
        lines.add("```text");
        double most = looks.stream().mapToDouble(Look::resident).max().orElseThrow();
        looks.forEach(look -> lines.add(String.format(
                Locale.ROOT, "%3d %4.0f MB %s", look.minutes(), look.resident(), "#".repeat((int)
                                Math.round(look.resident() / most * BAR)))));
        lines.add("```");
        lines.add("");
        if (!told.isEmpty()) {
            lines.add("The first errors:");
            lines.add("");
            told.forEach(error -> lines.add("- " + error));
            lines.add("");
        }
        return lines;
    }

    private String verdict(Look end) {
        long answered = looks.stream().mapToLong(Look::answered).sum();
        List<Look> collected =
                looks.stream().filter(look -> !Double.isNaN(look.live())).toList();
        Look warm = collected.stream()
                .filter(look -> look.minutes() >= WARM)
                .findFirst()
                .orElse(end);
        String growth =
                grown(warm.live(), end.live()) || warm.threads() < end.threads() - 8 || warm.files() < end.files() - 8
                        ? "**GROWTH**"
                        : "no growth";
        return String.format(
                Locale.ROOT,
                "%,d requests were due in %d minutes, %,d a second; %,d were answered, **%,d errors**, %s: after collection"
                        + " %.1f MB of the heap lived at minute %d and %.1f MB at minute %d; the system held %.0f MB and %.0f MB,"
                        + " with %d and %d threads, %d and %d open files.",
                plan.requests(),
                plan.length().toMinutes(),
                plan.perSecond(),
                answered,
                end.errors(),
                growth,
                warm.live(),
                warm.minutes(),
                end.live(),
                end.minutes(),
                warm.resident(),
                end.resident(),
                warm.threads(),
                end.threads(),
                warm.files(),
                end.files());
    }

    private static boolean grown(double from, double to) {
        return to > from * (1 + STEADY);
    }
}
