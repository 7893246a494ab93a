package th.ita.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The numbers of one run, with all it takes to judge and to repeat them. */
final class Report {
    private static final String SUBJECT = "subject";
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final int MILLIS = 1000;
    private static final double MEDIAN = 50;
    private static final double RARE = 99;

    private final Workload workload;
    private final String command;
    private final String checksum;
    private final Machine before;
    private final Machine after;
    private final Collection<RunResult> warm;
    private final Map<String, RunResult> cold;

    Report(
            Workload workload,
            String command,
            String checksum,
            Machine before,
            Machine after,
            Collection<RunResult> warm,
            Collection<RunResult> cold) {
        this.workload = workload;
        this.command = command;
        this.checksum = checksum;
        this.before = before;
        this.after = after;
        this.warm = warm;
        this.cold =
                cold.stream().collect(Collectors.toMap(run -> name(run.getParams()), Function.identity(), (a, b) -> b));
    }

    /** The numbers as Markdown. */
    String text() {
        List<String> lines = new ArrayList<>(List.of(
                "## " + workload.id() + " " + workload.title(),
                "",
                "| benchmark | subject | threads | warm (± 99.9 %) | cold, first time | goal |",
                "| --- | --- | --- | --- | --- | --- |"));
        warm.forEach(run -> lines.add(row(run)));
        workload.findings().forEach(found -> lines.add(row(found)));
        lines.add("");
        workload.notes().forEach(note -> lines.add("- " + note));
        BenchmarkParams any = warm.iterator().next().getParams();
        lines.add(String.format(
                Locale.ROOT,
                "- Forks: %d, warm-ups: %d of %s, iterations: %d of %s. JMH %s. Results compared first: `%s`.",
                any.getForks(),
                any.getWarmup().getCount(),
                any.getWarmup().getTime(),
                any.getMeasurement().getCount(),
                any.getMeasurement().getTime(),
                any.getJmhVersion(),
                checksum));
        lines.addAll(Machine.inWords(before, after, command));
        return String.join("\n", lines) + "\n";
    }

    /** Puts the numbers of a run in place of those of an earlier one of the workload, or at the end. */
    static void record(Path file, String workload, String text) throws IOException {
        String begin = "<!-- " + workload + " -->\n";
        String end = "<!-- end of " + workload + " -->\n";
        String all = Files.readString(file);
        int from = all.indexOf(begin);
        int to = all.indexOf(end);
        String before = from < 0 ? all + "\n" : all.substring(0, from);
        String behind = to < 0 ? "" : all.substring(to + end.length());
        Files.writeString(file, before + begin + text + end + behind);
    }

    static String number(double number) {
        return String.format(
                Locale.ROOT, number >= 100 ? "%,.0f" : number >= 10 ? "%.1f" : number >= 1 ? "%.2f" : "%.3f", number);
    }

    private String row(RunResult run) {
        Result<?> result = run.getPrimaryResult();
        BenchmarkParams params = run.getParams();
        String subject = subject(params);
        String method = method(params);
        String goals = workload.goals().stream()
                .filter(one -> params.getThreads() == 1
                        && one.benchmark().equals(method)
                        && one.subject().equals(subject))
                .flatMap(one -> value(one, run).stream().mapToObj(one::judge))
                .collect(Collectors.joining("; "));
        return "| "
                + String.join(
                        " | ",
                        method,
                        subject,
                        Integer.toString(params.getThreads()),
                        number(result.getScore()) + " ± " + number(result.getScoreError()) + " "
                                + result.getScoreUnit().replace("ops", "").replace("/op", "")
                                + percentiles(run)
                                + bytes(run).stream()
                                        .mapToObj(bytes -> ", " + number(bytes) + " B")
                                        .collect(Collectors.joining()),
                        Optional.ofNullable(cold.get(name(params)))
                                .map(Report::inMillis)
                                .orElse("–"),
                        goals)
                + " |";
    }

    private String row(Workload.Finding found) {
        String goals = workload.goals().stream()
                .filter(one -> one.benchmark().equals(found.benchmark())
                        && one.subject().equals(found.subject()))
                .map(one -> one.judge(found.number()))
                .collect(Collectors.joining("; "));
        return "| " + String.join(" | ", found.benchmark(), found.subject(), "1", found.words(), "–", goals) + " |";
    }

    private OptionalDouble value(Goal goal, RunResult run) {
        return switch (goal.measure()) {
            case AT_LEAST, AT_MOST -> OptionalDouble.of(run.getPrimaryResult().getScore());
            case BYTES -> bytes(run);
            case MEDIAN -> OptionalDouble.of(percentile(run, MEDIAN));
            case PERCENTILE_99 -> OptionalDouble.of(percentile(run, RARE));
            case COLD ->
                Optional.ofNullable(cold.get(name(run.getParams()))).stream()
                        .mapToDouble(Report::millis)
                        .findFirst();
            case GROWTH ->
                warm.stream()
                        .filter(other -> method(other.getParams()).equals(goal.other())
                                && subject(other.getParams()).equals(goal.subject())
                                && other.getParams().getThreads() == 1)
                        .mapToDouble(other -> time(run) / time(other))
                        .findFirst();
            case TIMES_FASTER, TIMES_AS_LONG ->
                warm.stream()
                        .filter(other -> method(other.getParams()).equals(goal.benchmark())
                                && subject(other.getParams()).equals(goal.other())
                                && other.getParams().getThreads() == 1)
                        .mapToDouble(other -> goal.measure() == Goal.Measure.TIMES_FASTER
                                ? time(other) / time(run)
                                : time(run) / time(other))
                        .findFirst();
        };
    }

    private static String percentiles(RunResult run) {
        return run.getParams().getMode() == Mode.SampleTime
                ? ", median " + number(percentile(run, MEDIAN)) + ", 99 % within " + number(percentile(run, RARE))
                : "";
    }

    private static double percentile(RunResult run, double percent) {
        return run.getPrimaryResult().getStatistics().getPercentile(percent);
    }

    /** The time of an operation, in a unit that all runs of the benchmark share. */
    private static double time(RunResult run) {
        double score = run.getPrimaryResult().getScore();
        return run.getParams().getMode() == Mode.Throughput ? 1 / score : score;
    }

    private static OptionalDouble bytes(RunResult run) {
        Result<?> bytes = run.getSecondaryResults().get(ALLOCATED);
        return bytes == null ? OptionalDouble.empty() : OptionalDouble.of(bytes.getScore());
    }

    private static String inMillis(RunResult run) {
        return number(millis(run)) + " ms";
    }

    private static double millis(RunResult run) {
        Result<?> result = run.getPrimaryResult();
        BenchmarkParams params = run.getParams();
        return result.getScore()
                * MILLIS
                / params.getTimeUnit().convert(1, TimeUnit.SECONDS)
                * params.getOpsPerInvocation();
    }

    private static String method(BenchmarkParams params) {
        String name = params.getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String subject(BenchmarkParams params) {
        return Optional.ofNullable(params.getParam(SUBJECT)).orElse("–");
    }

    private static String name(BenchmarkParams params) {
        return params.getBenchmark() + " " + subject(params) + " " + params.getThreads();
    }
}
