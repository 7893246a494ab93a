package th.ita.bench.scoring;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Nations scored, another one each time. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class ScoringBenchmarks {
    /** A thread's own subject and nations. */
    @State(Scope.Thread)
    public static class Ready {
        /** What is measured. */
        @Param
        public Subject subject = Subject.BY_HAND;

        private final List<Agencies> nations = Agencies.drawn();
        private Scoring scoring = new ByHand();
        private int turn;

        /** For JMH. */
        public Ready() {}

        /** Makes the subject ready. */
        @Setup(Level.Trial)
        public void ready() {
            scoring = subject.ready(nations);
        }
    }

    /** For JMH. */
    public ScoringBenchmarks() {}

    /**
     * Scores a nation.
     *
     * @param ready the subject
     * @return what keeps the result
     */
    @Benchmark
    @OperationsPerInvocation(Agencies.COUNT)
    public Object scoreAgency(Ready ready) {
        ready.scoring.score(ready.nations.get(ready.turn++ % ready.nations.size()));
        return ready.scoring;
    }
}
