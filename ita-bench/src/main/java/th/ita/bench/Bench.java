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
import th.ita.bench.growth.Growth;

/**
 * {@code ./bench W7 [--record] [JMH's options]}: has the subjects of a workload agree on their results, measures them warm
 * and cold, and prints the numbers; with {@code --record} also writes them into {@code docs/benchmarks.md}.
 */
public final class Bench {
    private static final List<Workload> WORKLOADS = ServiceLoader.load(Workload.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Workload::id))
            .toList();
    private static final String RECORD = "--record";
    private static final String GROWTH = "growth";
    private static final int BAD_USAGE = 2;

    private Bench() {}

    /**
     * Runs one workload.
     *
     * @param arguments its number, and options
     * @throws Exception if a subject fails, or subjects do not agree
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals(GROWTH)) {
            Growth.run(emptied(Path.of("ita-bench", "target", "bench", GROWTH)), Path.of("docs", "growth.svg"));
            return;
        }
        Optional<Workload> chosen = WORKLOADS.stream()
                .filter(workload -> arguments.length > 0 && workload.id().equals(arguments[0]))
                .findFirst();
        if (chosen.isEmpty()) {
            System.err.println("bench WORKLOAD [" + RECORD + "] [JMH's options]");
            WORKLOADS.forEach(workload -> System.err.println("  " + workload.id() + "  " + workload.title()));
            System.err.println("  " + GROWTH + "  Time against size, drawn in docs/growth.svg");
            System.exit(BAD_USAGE);
        }
        List<String> rest = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
        boolean record = rest.remove(RECORD);
        try (Workload workload = chosen.orElseThrow()) {
            Report report = run(workload, rest);
            System.out.println(report.text());
            if (record) {
                report.record(Path.of("docs", "benchmarks.md"));
            }
        }
    }

    private static Report run(Workload workload, List<String> options) throws Exception {
        Path folder = emptied(Path.of("ita-bench", "target", "bench", workload.id()));
        String checksum = workload.prepare(folder);
        System.out.println(workload.id() + ": all subjects agree on " + checksum);
        Machine before = Machine.now();
        CommandLineOptions given = new CommandLineOptions(options.toArray(String[]::new));
        ChainedOptionsBuilder measured = common(workload, given);
        if (workload.countsBytes()) {
            measured.addProfiler(GCProfiler.class);
        }
        Collection<RunResult> warm = new Runner(measured.build()).run();
        Collection<RunResult> cold = new Runner(common(workload, given)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .build())
                .run();
        String command = String.join(
                " ",
                Stream.concat(Stream.of("./bench", workload.id()), options.stream())
                        .toList());
        return new Report(workload, command, checksum, before, Machine.now(), warm, cold);
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
