package th.ita.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.text.Language;
import th.ita.export.ExamplePlan;
import th.ita.export.OutsideProgram;
import th.ita.export.compose.ImplementationReport;
import th.ita.export.document.Document;
import th.ita.export.document.Figure;

/** What a browser prints of a page, where Chromium is installed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HtmlPrintTest {
    private static final int SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void a_picture_stands_on_one_page_under_its_caption() throws Exception {
        Document report = ImplementationReport.compose(
                ExamplePlan.paper(ItemRole.MEASURES_REPORT, ExamplePlan.plan(), Language.EN));
        List<Figure> figures = report.blocks().stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
        List<String> pages = printed(HtmlRenderer.render(report));

        assertThat(figures).hasSize(2);
        for (Figure figure : figures) {
            String caption = squeezed(figure.caption().stream()
                    .map(run -> run.text(report.numerals()))
                    .toList());
            assertThat(pages)
                    .filteredOn(page -> page.contains(caption))
                    .as(caption)
                    .singleElement()
                    .satisfies(page -> figure.chart()
                            .bars()
                            .forEach(bar -> assertThat(page)
                                    .contains(squeezed(List.of(bar.figure().text(report.numerals()))))
                                    .contains(squeezed(List.of(
                                            bar.label().text(report.numerals()).replaceAll(" .*", ""))))));
        }
    }

    private List<String> printed(String html) throws Exception {
        OutsideProgram chromium = OutsideProgram.orSkip("chromium", "chromium", "chromium-browser", "google-chrome");
        Path page = Files.writeString(folder.resolve("page.html"), html);
        Path pdf = folder.resolve("page.pdf");
        chromium.run(
                SECONDS,
                folder.resolve("chromium.log"),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("chromium"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                page.toUri());
        List<String> pages = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf.toFile())) {
            for (int number = 1; number <= file.getNumberOfPages(); number++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                pages.add(squeezed(List.of(stripper.getText(file))));
            }
        }
        return pages;
    }

    private static String squeezed(List<String> texts) {
        return String.join("", texts).replaceAll("[\\s\\p{Z}]", "");
    }
}
