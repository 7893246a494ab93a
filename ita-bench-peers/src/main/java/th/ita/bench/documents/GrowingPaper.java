package th.ita.bench.documents;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import th.ita.bench.growth.Work;
import th.ita.export.reading.ReadReport;

/** An implementation report as PDF with so many measures. */
public final class GrowingPaper implements Work {
    /** For the service loader. */
    public GrowingPaper() {}

    @Override
    public String id() {
        return "W5";
    }

    @Override
    public String unit() {
        return "measures in a report as PDF";
    }

    @Override
    public int least() {
        return 3;
    }

    @Override
    public Callable<?> of(int size, Path folder) {
        ReadReport report = DocumentData.of(size);
        return () -> DocumentSubject.PDF.render(DocumentData.compose(report));
    }
}
