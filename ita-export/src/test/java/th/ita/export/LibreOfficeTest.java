package th.ita.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.text.Language;
import th.ita.export.compose.MeasuresDocument;
import th.ita.export.document.Document;
import th.ita.export.docx.DocxRenderer;
import th.ita.export.xlsx.XlsxRenderer;

/** What LibreOffice makes of the files for word processors and spreadsheets, where it is installed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LibreOfficeTest {
    private static final int SECONDS = 240;
    private static final Document MEASURES =
            MeasuresDocument.compose(ExamplePlan.paper(ItemRole.MEASURES, ExamplePlan.plan(), Language.TH));

    @TempDir
    private Path folder;

    @Test
    void both_open_with_all_their_words_and_print_within_their_pages() throws Exception {
        OutsideProgram office =
                OutsideProgram.orSkip("libreoffice-writer-nogui libreoffice-calc-nogui", "soffice", "libreoffice");
        Path docx = Files.write(folder.resolve("paper.docx"), DocxRenderer.render(MEASURES));
        Path xlsx = Files.write(
                folder.resolve("book.xlsx"), XlsxRenderer.render(MEASURES).get());

        office.run(
                SECONDS,
                folder.resolve("soffice.log"),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder,
                docx,
                xlsx);

        for (String name : List.of("paper.pdf", "book.pdf")) {
            Path pdf = folder.resolve(name);
            assertThat(pdf).as(name + " was made").exists();
            Letters letters = Letters.of(pdf);
            assertThat(letters.text)
                    .as(name)
                    .contains("เทศบาลนครอุดรธานี", "กองวิชาการ", "๔๙.๘๙", "นักวิเคราะห์นโยบาย");
            assertThat(letters.outside).as(name + " beyond the edge of its page").isEmpty();
            assertThat(letters.gaps())
                    .as(name + " lines of the first page, in sizes of their letters")
                    .hasSizeGreaterThan(5)
                    .allMatch(gap -> gap >= 1);
        }
    }

    /** The letters of a file: what they say, which of them stand beyond their page, and how far lines are apart. */
    private static final class Letters extends PDFTextStripper {
        private final List<String> outside = new ArrayList<>();
        private final NavigableMap<Double, Double> lines = new TreeMap<>();
        private String text = "";
        private double size;

        static Letters of(Path pdf) throws IOException {
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                Letters letters = new Letters();
                StringWriter text = new StringWriter();
                letters.writeText(document, text);
                letters.text = text.toString().replaceAll("\\s", "");
                return letters;
            }
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            super.processTextPosition(letter);
            double left = letter.getXDirAdj();
            double right = left + letter.getWidthDirAdj();
            double baseline = letter.getYDirAdj();
            boolean fits = left >= 0 && right <= letter.getPageWidth() && baseline <= letter.getPageHeight();
            if (!letter.getUnicode().isBlank() && !fits) {
                outside.add(getCurrentPageNo() + ": " + letter.getUnicode() + " to " + right);
            }
            if (getCurrentPageNo() == 1) {
                lines.merge(Math.rint(baseline * 10) / 10, left, Math::min);
                size = size == 0 ? letter.getFontSizeInPt() : Math.min(size, letter.getFontSizeInPt());
            }
        }

        /** The distances of the lines of the first page that begin at its left edge. */
        List<Double> gaps() {
            double edge = lines.values().stream().min(Double::compare).orElse(0.0);
            List<Double> begin = lines.entrySet().stream()
                    .filter(line -> line.getValue() < edge + 4)
                    .map(Map.Entry::getKey)
                    .toList();
            return IntStream.range(1, begin.size())
                    .mapToObj(i -> (begin.get(i) - begin.get(i - 1)) / size)
                    .toList();
        }
    }
}
