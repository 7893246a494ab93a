package th.ita.bench.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Both surveys of a nation counted. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class SurveyBenchmarks {
    static final String FOLDER = "ita.bench.folder";

    private static Path folder() {
        return Path.of(System.getProperty(FOLDER, "."));
    }

    /** Answers in memory. */
    @State(Scope.Thread)
    public static class Memory {
        /** What is measured. */
        @Param
        public MemorySubject subject = MemorySubject.SCAN;

        private @Nullable Counting counting;

        /** For JMH. */
        public Memory() {}

        /**
         * Draws the answers.
         *
         * @throws SQLException as the database says
         */
        @Setup(Level.Trial)
        public void draw() throws SQLException {
            counting = subject.ready(Survey.drawn(), folder());
        }

        /**
         * Closes what is open.
         *
         * @throws IOException if that fails
         */
        @TearDown(Level.Trial)
        public void close() throws IOException {
            Objects.requireNonNull(counting).close();
        }
    }

    /** Answers in files. */
    @State(Scope.Thread)
    public static class Csv {
        /** What is measured. */
        @Param
        public FileSubject subject = FileSubject.OURS;

        private @Nullable Counting counting;

        /** For JMH. */
        public Csv() {}

        /**
         * Makes the subject ready; the files are written before.
         *
         * @throws SQLException as the database says
         */
        @Setup(Level.Trial)
        public void ready() throws SQLException {
            counting = subject.ready(Survey.drawn(), folder());
        }

        /**
         * Closes what is open.
         *
         * @throws IOException if that fails
         */
        @TearDown(Level.Trial)
        public void close() throws IOException {
            Objects.requireNonNull(counting).close();
        }
    }

    /** For JMH. */
    public SurveyBenchmarks() {}

    /**
     * 27 million answers in memory.
     *
     * @param memory the subject
     * @return the counts
     * @throws Exception if the subject fails
     */
    @Benchmark
    public Object countInMemory(Memory memory) throws Exception {
        return Objects.requireNonNull(memory.counting).count();
    }

    /**
     * The same answers in two files.
     *
     * @param csv the subject
     * @return the counts
     * @throws Exception if the subject fails
     */
    @Benchmark
    public Object countCsv(Csv csv) throws Exception {
        return Objects.requireNonNull(csv.counting).count();
    }
}
