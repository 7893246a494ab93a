package th.ita.bench.documents;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.export.document.Document;
import th.ita.export.input.Input;
import th.ita.export.input.InputReader;
import th.ita.export.questions.PaperChoice;
import th.ita.export.questions.PaperFile;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingHints;
import th.ita.rules.frameworks.Frameworks;

/** The implementation report of the example, and such reports with more measures. */
final class DocumentData {
    static final String EXAMPLE = "ita.bench.example";
    static final int FEW = 300;
    static final int MANY = 3000;

    private static final FrameworkSource FRAMEWORKS = Frameworks.builtIn();

    private DocumentData() {}

    /** The example as it is read. */
    static ReadReport example() {
        Path file = Path.of(System.getProperty(EXAMPLE, "examples/udon-thani-fy2564.txt"));
        Input input =
                right(InputReader.of(FRAMEWORKS).read(file, new ReadingHints(Optional.empty(), Optional.empty())));
        return ((Input.OfPlan) input).report();
    }

    /** A plan with so many measures: those of the example again and again, no two of them with the same words. */
    static ReadReport of(int measures) {
        return variant(example(), measures, 0);
    }

    /** Another such plan for every number. */
    static ReadReport variant(ReadReport example, int measures, int number) {
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
        return new ReadReport(plan, example.notes());
    }

    /** The implementation report: the result reviewed, the report checked, its digest taken, its text composed. */
    static Composed compose(ReadReport plan) {
        PaperChoice choice = new PaperChoice("O43", Place.path("--item"));
        PaperFile.Wish wish = PaperFile.Wish.of(choice, Language.TH, Optional.empty(), false);
        PaperFile paper = right(PaperFile.compose(FRAMEWORKS, plan, wish)).get(0);
        return new Composed(plan, paper.document(), paper.frameworks());
    }

    /** A plan, the report composed of it, and the frameworks that it rests on. */
    record Composed(ReadReport plan, Document document, List<Framework> frameworks) {}

    private static <T> T right(Either<Refusal, T> value) {
        return value.getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
