package th.ita.bench.documents;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Refusal;
import th.ita.export.compose.ImplementationReport;
import th.ita.export.compose.Paper;
import th.ita.export.document.Document;
import th.ita.export.input.Input;
import th.ita.export.input.InputReader;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingHints;
import th.ita.rules.completeness.Completeness;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.review.ResultReview;

/** The implementation report of the example, and such reports with more measures. */
final class DocumentData {
    static final String EXAMPLE = "ita.bench.example";
    static final int FEW = 300;
    static final int MANY = 3000;

    private static final FrameworkSource FRAMEWORKS = Frameworks.builtIn();

    private DocumentData() {}

    /** The report of the example as it is. */
    static Document example() {
        return compose(read());
    }

    /** A report with so many measures: those of the example again and again, no two of them with the same words. */
    static Document of(int measures) {
        return variant(measures, 0);
    }

    /** Another such report for every number. */
    static Document variant(int measures, int number) {
        ReadReport example = read();
        List<Measure> rows = example.plan().measures();
        List<Measure> all = new ArrayList<>();
        for (int i = 0; i < measures; i++) {
            Measure row = rows.get(i % rows.size());
            all.add(Measure.builder()
                    .from(row)
                    .title(row.title() + " ครั้งที่ " + (number * measures + i + 1))
                    .build());
        }
        MeasuresPlan plan =
                MeasuresPlan.builder().from(example.plan()).measures(all).build();
        return compose(new ReadReport(plan, example.notes()));
    }

    private static ReadReport read() {
        Path file = Path.of(System.getProperty(EXAMPLE, "examples/udon-thani-fy2564.txt"));
        Input input =
                right(InputReader.of(FRAMEWORKS).read(file, new ReadingHints(Optional.empty(), Optional.empty())));
        return ((Input.OfPlan) input).report();
    }

    private static Document compose(ReadReport report) {
        MeasuresPlan plan = report.plan();
        Framework planned = right(FRAMEWORKS.framework(plan.fiscalYear()));
        Optional<Framework> assessed =
                plan.previousResult().map(result -> right(FRAMEWORKS.framework(result.fiscalYear())));
        return ImplementationReport.compose(Paper.builder()
                .plan(plan)
                .reading(report.notes())
                .framework(planned)
                .review(plan.previousResult()
                        .map(result -> right(ResultReview.of(result, assessed.orElseThrow(), plan, planned))))
                .check(right(Completeness.standard().check(ItemRole.MEASURES_REPORT, plan, planned, assessed)))
                .build());
    }

    private static <T> T right(Either<Refusal, T> value) {
        return value.getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
