package th.ita.bench.whatif;

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

/** Changes rescored, another agency's each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class WhatIfBenchmarks {
    /** What is measured. */
    @Param
    public WhatIfSubject subject = WhatIfSubject.BY_HAND;

    private WhatIf ready = agency -> agency;
    private int turn;

    /** For JMH. */
    public WhatIfBenchmarks() {}

    /** Makes the subject ready. */
    @Setup(Level.Trial)
    public void ready() {
        ready = subject.ready(Situations.drawn());
    }

    /**
     * All changes of one agency.
     *
     * @return what they come to
     */
    @Benchmark
    @OperationsPerInvocation(Situations.CHANGES)
    public long rescoreState() {
        return ready.changed(turn++ % Situations.AGENCIES);
    }
}
