package th.ita.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.bench.stores.GrowingStore;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.text.Language;
import th.ita.export.document.Document;
import th.ita.export.docx.DocxRenderer;
import th.ita.export.html.HtmlRenderer;
import th.ita.export.input.Input;
import th.ita.export.input.InputReader;
import th.ita.export.pdf.PdfRenderer;
import th.ita.export.questions.PaperChoice;
import th.ita.export.questions.PaperFile;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingHints;
import th.ita.export.xlsx.XlsxRenderer;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.history.StoreCheck;

/** As {@link GrowthTest}, of papers with more measures and of stores with more revisions. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrowthOfPapersAndStoresTest {
    private static final FrameworkSource YEARS = Frameworks.builtIn();
    private static final int SOME = 60;
    private static final int MORE = 4 * SOME;

    @TempDir
    Path folder = Path.of("");

    private static Document paper(int measures) {
        Path example = Path.of("..", "examples", "udon-thani-fy2564.txt");
        Input input = InputReader.of(YEARS)
                .read(example, new ReadingHints(Optional.empty(), Optional.empty()))
                .get();
        ReadReport report = ((Input.OfPlan) input).report();
        List<Measure> rows = report.plan().measures();
        List<Measure> all = new ArrayList<>();
        for (int i = 0; i < measures; i++) {
            Measure row = rows.get(i % rows.size());
            all.add(Measure.builder()
                    .from(row)
                    .title(row.title() + " ครั้งที่ " + (i + 1))
                    .build());
        }
        MeasuresPlan plan =
                MeasuresPlan.builder().from(report.plan()).measures(all).build();
        PaperFile.Wish wish =
                PaperFile.Wish.of(new PaperChoice("O43", Place.path("--item")), Language.TH, Optional.empty(), false);
        return PaperFile.compose(YEARS, new ReadReport(plan, report.notes()), wish)
                .get()
                .get(0)
                .document();
    }

    @Test
    void composing_a_paper_takes_as_much_a_measure_however_many_there_are() throws Exception {
        Allocated.isLinear(() -> paper(SOME), () -> paper(MORE));
    }

    @Test
    void every_format_takes_as_much_a_measure_however_many_there_are() throws Exception {
        Document some = paper(SOME);
        Document more = paper(MORE);
        Allocated.isLinear(
                () -> PdfRenderer.render(some).get(),
                () -> PdfRenderer.render(more).get());
        Allocated.isLinear(() -> DocxRenderer.render(some), () -> DocxRenderer.render(more));
        Allocated.isLinear(
                () -> XlsxRenderer.render(some).get(),
                () -> XlsxRenderer.render(more).get());
        Allocated.isLinear(() -> HtmlRenderer.render(some), () -> HtmlRenderer.render(more));
    }

    @Test
    void chains_take_as_much_a_revision_however_many_there_are() throws Exception {
        Callable<?> some = new GrowingStore().of(1200, folder);
        Callable<?> more = new GrowingStore().of(4800, folder);

        StoreCheck check = (StoreCheck) more.call();
        assertThat(check.isSound()).isTrue();
        assertThat(check.revisions()).isEqualTo(4800);
        Allocated.isLinear(some, more);
    }
}
