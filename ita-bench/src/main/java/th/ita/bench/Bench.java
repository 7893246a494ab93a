package th.ita.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * {@code ./bench W7 [--record] [JMH's options]}: has the subjects of a workload agree on their results, measures them warm
 * and cold, and prints the numbers; with {@code --record} also writes them into {@code docs/benchmarks.md}. What JMH cannot
 * measure, a {@link Measurement} does.
 */
public final class Bench {
    private static final List<Workload> WORKLOADS = ServiceLoader.load(Workload.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Workload::id))
            .toList();
    private static final List<Measurement> MEASUREMENTS = ServiceLoader.load(Measurement.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Measurement::id))
            .toList();
    private static final Path DOCUMENT = Path.of("docs", "benchmarks.md");
    private static final String RECORD = "--record";
    private static final int BAD_USAGE = 2;

    private Bench() {}

    /**
     * Runs one workload.
     *
     * @param arguments its number, and options
     * @throws Exception if a subject fails, or subjects do not agree
     */
    public static void main(String[] arguments) throws Exception {
        List<String> rest = new ArrayList<>(Arrays.asList(arguments));
        String id = rest.isEmpty() ? "" : rest.remove(0);
        boolean record = rest.remove(RECORD);
        Optional<Workload> workload =
                WORKLOADS.stream().filter(one -> one.id().equalsIgnoreCase(id)).findFirst();
        Optional<Measurement> measurement = MEASUREMENTS.stream()
                .filter(one -> one.id().equalsIgnoreCase(id))
                .findFirst();
        if (workload.isPresent()) {
            try (Workload chosen = workload.get()) {
                show(chosen.id(), run(chosen, rest).text(), record, DOCUMENT);
            }
        } else if (measurement.isPresent()) {
            show(
                    measurement.get().id(),
                    measured(measurement.get(), rest),
                    record,
                    measurement.get().record(rest));
        } else {
            System.err.println("bench WORKLOAD [" + RECORD + "] [options]");
            WORKLOADS.forEach(one -> System.err.println("  " + one.id() + "  " + one.title()));
            MEASUREMENTS.forEach(one -> System.err.println("  " + one.id() + "  " + one.title(List.of())));
            System.exit(BAD_USAGE);
        }
    }

    private static void show(String id, String text, boolean record, Path file) throws IOException {
        System.out.println(text);
        if (record) {
            Report.record(file, id, text);
        }
    }

    private static String measured(Measurement measurement, List<String> options) throws Exception {
        Machine before = Machine.now();
        List<String> lines = new ArrayList<>(List.of("## " + measurement.id() + " " + measurement.title(options), ""));
        lines.addAll(measurement.measure(folder(measurement.id()), options));
        lines.addAll(Machine.inWords(before, Machine.now(), command(measurement.id(), options)));
        return String.join("\n", lines) + "\n";
    }

    private static Path folder(String id) throws IOException {
        return emptied(Path.of("ita-bench", "target", "bench", id));
    }

    private static String command(String id, List<String> options) {
        return String.join(
                " ", Stream.concat(Stream.of("./bench", id), options.stream()).toList());
    }

    private static Report run(Workload workload, List<String> options) throws Exception {
        String checksum = workload.prepare(folder(workload.id()));
        System.out.println(workload.id() + ": all subjects agree on " + checksum);
        Machine before = Machine.now();
        CommandLineOptions given = new CommandLineOptions(options.toArray(String[]::new));
        List<RunResult> warm = new ArrayList<>();
        for (int threads : threads(workload, given)) {
            ChainedOptionsBuilder measured = common(workload, given).threads(threads);
            if (workload.countsBytes()) {
                measured.addProfiler(GCProfiler.class);
            }
            warm.addAll(new Runner(measured.build()).run());
        }
        Collection<RunResult> cold = new Runner(common(workload, given)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .build())
                .run();
        String command = command(workload.id(), options);
        return new Report(workload, command, checksum, before, Machine.now(), warm, cold);
    }

    private static List<Integer> threads(Workload workload, CommandLineOptions given) {
        return given.getThreads().hasValue() ? List.of(given.getThreads().get()) : workload.threads();
    }

    private static ChainedOptionsBuilder common(Workload workload, CommandLineOptions given) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .parent(given)
                .jvmArgsAppend(workload.jvmArguments().toArray(String[]::new))
                .shouldFailOnError(true);
        return given.getIncludes().isEmpty() ? options.include(workload.benchmarks()) : options;
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(folder).toAbsolutePath();
    }
}
