package th.ita.bench.stores;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import th.ita.storage.memory.MemoryStore;

/** Appends, each on the disk before the next. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class AppendBenchmarks {
    /** A store that grows while it is measured. */
    @State(Scope.Benchmark)
    public static class Growing {
        /** What is measured. */
        @Param
        public StoreSubject subject = StoreSubject.SQLITE;

        private final Map<Integer, Revision> latest = new HashMap<>();
        private RevisionStore store = MemoryStore.create();
        private int turn;

        /** For JMH. */
        public Growing() {}

        /**
         * Opens the store and goes on where an earlier process ended.
         *
         * @throws SQLException as the database says
         */
        @Setup(Level.Trial)
        public void open() throws SQLException {
            store = subject.open(StoreWorkload.APPENDED);
            for (int index = 0; index < StoreData.AGENCIES; index++) {
                int at = index;
                store.latest(StoreData.key(index)).ifPresent(revision -> latest.put(at, revision));
            }
        }

        /** Closes the store. */
        @TearDown(Level.Trial)
        public void close() {
            store.close();
        }

        private synchronized Revision next() {
            int index = turn++ % StoreData.AGENCIES;
            Revision next = StoreData.next(Optional.ofNullable(latest.get(index)), index);
            latest.put(index, next);
            return next;
        }
    }

    /** A file that is written and forced. */
    @State(Scope.Benchmark)
    public static class Disk {
        private static final int BLOCK = 4096;

        private final ByteBuffer block = ByteBuffer.allocate(BLOCK);
        private @Nullable FileChannel file;

        /** For JMH. */
        public Disk() {}

        /**
         * Makes the file.
         *
         * @throws IOException if it cannot be made
         */
        @Setup(Level.Trial)
        public void make() throws IOException {
            file = FileChannel.open(
                    Path.of(System.getProperty(StoreSubject.FOLDER, "."), "sync"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }

        /**
         * Removes the file.
         *
         * @throws IOException if it cannot be removed
         */
        @TearDown(Level.Trial)
        public void remove() throws IOException {
            Objects.requireNonNull(file).close();
        }

        private long force() throws IOException {
            FileChannel open = Objects.requireNonNull(file);
            open.write(block.clear());
            open.force(false);
            return open.size();
        }
    }

    /** For JMH. */
    public AppendBenchmarks() {}

    /**
     * One revision, one sync.
     *
     * @param growing the store
     * @return the revision
     */
    @Benchmark
    public Revision appendSingly(Growing growing) {
        return growing.store.append(growing.next()).get();
    }

    /**
     * A thousand revisions, one sync.
     *
     * @param growing the store
     * @return the last revision
     */
    @Benchmark
    @OperationsPerInvocation(StoreData.BATCH)
    public Revision appendInBatches(Growing growing) {
        List<Revision> batch = new ArrayList<>(StoreData.BATCH);
        for (int i = 0; i < StoreData.BATCH; i++) {
            batch.add(growing.next());
        }
        return growing.store.appendAll(batch).stream()
                .map(result -> result.get())
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    /**
     * What the disk takes for one append at least.
     *
     * @param disk the file
     * @return its size
     * @throws IOException if it cannot be written
     */
    @Benchmark
    public long syncOnly(Disk disk) throws IOException {
        return disk.force();
    }
}
