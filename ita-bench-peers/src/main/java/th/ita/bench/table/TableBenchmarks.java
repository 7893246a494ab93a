package th.ita.bench.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A table scored, from a file to bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class TableBenchmarks {
    static final String FILE = "ita.bench.file";

    /** What is measured. */
    @Param
    public TableSubject subject = TableSubject.OURS_CSV;

    private final Path file = Path.of(System.getProperty(FILE, "agencies.csv"));

    /** For JMH. */
    public TableBenchmarks() {}

    /**
     * Reads, scores, writes.
     *
     * @return the bytes
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public byte[] scoreTable() throws IOException {
        return subject.score(file);
    }
}
