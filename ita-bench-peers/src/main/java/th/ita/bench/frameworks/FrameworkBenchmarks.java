package th.ita.bench.frameworks;

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

/** All years' files read; what a subject must make ready once is made in its first call. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class FrameworkBenchmarks {
    /** What is measured. */
    @Param
    public FrameworkSubject subject = FrameworkSubject.OURS;

    /** For JMH. */
    public FrameworkBenchmarks() {}

    /**
     * Seven files from bytes to frameworks.
     *
     * @return how many are valid
     */
    @Benchmark
    public int loadAllYears() {
        return subject.valid(YearFiles.all());
    }
}
