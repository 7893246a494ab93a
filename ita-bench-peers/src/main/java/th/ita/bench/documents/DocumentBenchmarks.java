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
import th.ita.export.reading.ReadReport;

/** Composes reports and renders them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 10, time = 1, timeUnit = TimeUnit.SECONDS)
public class DocumentBenchmarks {
    /** The example, read before. */
    @State(Scope.Benchmark)
    public static class Example {
        /** What is measured. */
        @Param({"PDF", "DOCX", "ALL_FORMATS", "OPENHTMLTOPDF", "FOP", "OPENPDF", "POI", "DOCX4J"})
        public DocumentSubject subject = DocumentSubject.PDF;

        private ReadReport plan = DocumentData.example();

        /** For JMH. */
        public Example() {}

        /** Reads the plan. */
        @Setup(Level.Trial)
        public void read() {
            plan = DocumentData.example();
        }
    }

    /** The example, composed before. */
    @State(Scope.Benchmark)
    public static class Paper {
        /** What is measured. */
        @Param({"PDF", "DOCX", "XLSX", "HTML", "MARKDOWN", "CSV", "JSON"})
        public DocumentSubject subject = DocumentSubject.PDF;

        private DocumentData.Composed report = DocumentData.compose(DocumentData.example());

        /** For JMH. */
        public Paper() {}

        /** Composes the report. */
        @Setup(Level.Trial)
        public void compose() {
            report = DocumentData.compose(DocumentData.example());
        }
    }

    /** Long plans. */
    @State(Scope.Benchmark)
    public static class LongPlans {
        /** What is measured. */
        @Param({"PDF", "DOCX", "XLSX"})
        public DocumentSubject subject = DocumentSubject.PDF;

        private ReadReport few = DocumentData.example();
        private ReadReport many = DocumentData.example();

        /** For JMH. */
        public LongPlans() {}

        /** Makes the plans. */
        @Setup(Level.Trial)
        public void make() {
            few = DocumentData.of(DocumentData.FEW);
            many = DocumentData.of(DocumentData.MANY);
        }
    }

    /** For JMH. */
    public DocumentBenchmarks() {}

    /**
     * The whole report of the example, 24 measures: composed, then rendered.
     *
     * @param example the plan
     * @return a whole file
     * @throws IOException if it cannot be written
     */
    @Benchmark
    public byte[] report(Example example) throws IOException {
        return example.subject.render(DocumentData.compose(example.plan));
    }

    /**
     * The report of the example rendered alone.
     *
     * @param paper the report
     * @return a whole file
     * @throws IOException if it cannot be written
     */
    @Benchmark
    @Warmup(iterations = 4, time = 1, timeUnit = TimeUnit.SECONDS)
    @Measurement(iterations = 3, time = 1, timeUnit = TimeUnit.SECONDS)
    public byte[] rendering(Paper paper) throws IOException {
        return paper.subject.render(paper.report);
    }

    /**
     * The whole report of a plan with 300 measures.
     *
     * @param plans the plans
     * @return a whole file
     * @throws IOException if it cannot be written
     */
    @Benchmark
    public byte[] measures300(LongPlans plans) throws IOException {
        return plans.subject.render(DocumentData.compose(plans.few));
    }

    /**
     * The whole report of a plan with 3,000 measures, to be held against ten of 300.
     *
     * @param plans the plans
     * @return a whole file
     * @throws IOException if it cannot be written
     */
    @Benchmark
    @Warmup(iterations = 2, time = 4, timeUnit = TimeUnit.SECONDS)
    @Measurement(iterations = 3, time = 3, timeUnit = TimeUnit.SECONDS)
    public byte[] measures3000(LongPlans plans) throws IOException {
        return plans.subject.render(DocumentData.compose(plans.many));
    }
}
