package th.ita.bench.stores;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.rules.history.Heads;
import th.ita.rules.history.StoreCheck;
import th.ita.storage.memory.MemoryStore;

/** Reads from stores that were filled before. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class ReadBenchmarks {
    /** The stores. */
    @State(Scope.Benchmark)
    public static class Filled {
        /** What is measured. */
        @Param
        public StoreSubject subject = StoreSubject.SQLITE;

        private RevisionStore many = MemoryStore.create();
        private RevisionStore year = MemoryStore.create();

        /** For JMH. */
        public Filled() {}

        /**
         * Opens them.
         *
         * @throws SQLException as the database says
         */
        @Setup(Level.Trial)
        public void open() throws SQLException {
            many = subject.open(StoreWorkload.MANY);
            year = subject.open(StoreWorkload.YEAR);
        }

        /** Closes them. */
        @TearDown(Level.Trial)
        public void close() {
            many.close();
            year.close();
        }
    }

    /** For JMH. */
    public ReadBenchmarks() {}

    /**
     * The latest revision of one of 100,000 keys.
     *
     * @param filled the stores
     * @return the revision
     */
    @Benchmark
    public Revision latestOf100000Keys(Filled filled) {
        int index = ThreadLocalRandom.current().nextInt(StoreData.MANY_KEYS);
        return filled.many.latest(StoreData.key(index)).orElseThrow();
    }

    /**
     * All keys of a year.
     *
     * @param filled the stores
     * @return the keys
     */
    @Benchmark
    public List<RevisionKey> list8300Keys(Filled filled) {
        List<RevisionKey> keys = filled.year.keys(Optional.empty(), StoreData.AGENCIES);
        if (keys.size() != StoreData.AGENCIES) {
            throw new IllegalStateException(keys.size() + " keys");
        }
        return keys;
    }

    /**
     * Every chain of a year, as the core follows it.
     *
     * @param filled the stores
     * @return the ends of all histories
     */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Warmup(iterations = 2, time = 300, timeUnit = TimeUnit.MILLISECONDS)
    @Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
    @OperationsPerInvocation(StoreData.AGENCIES * StoreData.REVISIONS)
    public Heads followChains(Filled filled) {
        StoreCheck check = StoreCheck.ofHistories(filled.year, Heads.NONE);
        if (!check.isSound() || check.revisions() != StoreData.AGENCIES * (long) StoreData.REVISIONS) {
            throw new IllegalStateException(check.revisions() + " revisions, " + check.findings() + check.damage());
        }
        return check.heads();
    }
}
