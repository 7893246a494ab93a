package th.ita.bench.planning;

import java.util.List;
import java.util.OptionalInt;
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

/** Plans, another agency's each time, each timed by itself. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class PlanBenchmarks {
    /** What is measured. */
    @Param
    public PlanSubject subject = PlanSubject.OURS;

    private final List<Tasks.Drawn> tasks = Tasks.drawn(Tasks.AGENCIES);
    private int turn;

    /** For JMH. */
    public PlanBenchmarks() {}

    /**
     * The cheapest way to the next grade.
     *
     * @return its cost
     */
    @Benchmark
    public OptionalInt planNextGrade() {
        return subject.leastCost(tasks.get(turn++ % tasks.size()));
    }
}
