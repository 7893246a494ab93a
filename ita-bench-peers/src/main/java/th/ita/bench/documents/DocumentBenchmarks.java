package th.ita.bench.documents;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;
import th.ita.export.document.Document;

/** Renders reports that were composed before. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 10, time = 1, timeUnit = TimeUnit.SECONDS)
public class DocumentBenchmarks {
    /** The example. */
    @State(Scope.Benchmark)
    public static class Example {
        /** What is measured. */
        @Param
        public DocumentSubject subject = DocumentSubject.PDF;

        private Document report = DocumentData.example();

        /** For JMH. */
        public Example() {}

        /** Composes the report. */
        @Setup(Level.Trial)
        public void compose() {
            report = DocumentData.example();
        }
    }

    /** Long plans. */
    @State(Scope.Benchmark)
    public static class LongPlans {
        /** What is measured. */
        @Param({"PDF", "DOCX", "XLSX"})
        public DocumentSubject subject = DocumentSubject.PDF;

        private Document few = DocumentData.example();
        private Document many = DocumentData.example();

        /** For JMH. */
        public LongPlans() {}

        /** Composes the reports. */
        @Setup(Level.Trial)
        public void compose() {
            few = DocumentData.of(DocumentData.FEW);
            many = DocumentData.of(DocumentData.MANY);
        }
    }

    /** For JMH. */
    public DocumentBenchmarks() {}

    /**
     * The report of the example: 24 measures.
     *
     * @param example the report
     * @return a whole file
     * @throws IOException if it cannot be written
     */
    @Benchmark
    public byte[] report(Example example) throws IOException {
        return example.subject.render(example.report);
    }

    /**
     * A report with 300 measures.
     *
     * @param reports the reports
     * @return a whole file
     * @throws IOException if it cannot be written
     */
    @Benchmark
    public byte[] measures300(LongPlans reports) throws IOException {
        return reports.subject.render(reports.few);
    }

    /**
     * A report with 3,000 measures, to be held against ten of 300.
     *
     * @param reports the reports
     * @return a whole file
     * @throws IOException if it cannot be written
     */
    @Benchmark
    @Warmup(iterations = 2, time = 2, timeUnit = TimeUnit.SECONDS)
    @Measurement(iterations = 5, time = 2, timeUnit = TimeUnit.SECONDS)
    public byte[] measures3000(LongPlans reports) throws IOException {
        return reports.subject.render(reports.many);
    }
}
