package th.ita.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.compose.MeasuresDocument;
import th.ita.export.csv.CsvTables;
import th.ita.export.document.Document;
import th.ita.export.document.Table;
import th.ita.export.docx.DocxRenderer;
import th.ita.export.html.HtmlRenderer;
import th.ita.export.markdown.MarkdownRenderer;
import th.ita.export.office.DataTables;
import th.ita.export.office.PlainText;
import th.ita.export.pdf.PdfRenderer;
import th.ita.export.xlsx.XlsxRenderer;

/** The figures of a paper are the same in every format it is written in, each read back by other code than wrote it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SameFiguresTest {
    private static final Pattern FIGURE = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_format_shows_the_same_figures(Language language) throws IOException {
        Document paper = MeasuresDocument.compose(ExamplePlan.paper(ItemRole.MEASURES, ExamplePlan.plan(), language));
        Set<String> all = figures(String.join("\n", DocumentText.of(paper)));
        byte[] docx = DocxRenderer.render(paper);
        byte[] xlsx = XlsxRenderer.render(paper).get();

        assertThat(all).contains("49.89", "6.25");
        assertThat(figures(HtmlRenderer.render(paper))).containsAll(all);
        assertThat(figures(MarkdownRenderer.render(paper).replace("\\", ""))).containsAll(all);
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            assertThat(figures(text.getText())).containsAll(all);
        }
        assertThat(figures(cells(xlsx))).containsAll(all);
        try (PDDocument pdf = Loader.loadPDF(PdfRenderer.render(paper).get())) {
            String digits =
                    Numerals.ARABIC.write(new PDFTextStripper().getText(pdf)).replaceAll("\\s", "");
            assertThat(all).allSatisfy(figure -> assertThat(digits).contains(figure));
        }
        String csv = CsvTables.write(paper, false).values().stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        assertThat(figures(csv)).containsAll(inTables(paper));
    }

    private static Set<String> figures(String text) {
        return FIGURE.matcher(Numerals.ARABIC.write(text))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> inTables(Document paper) {
        PlainText words = PlainText.of(paper);
        List<String> texts = new ArrayList<>();
        for (Table table : DataTables.of(paper)) {
            table.rows().forEach(row -> row.cells().forEach(cell -> texts.add(words.text(cell))));
        }
        return figures(String.join("\n", texts));
    }

    private static String cells(byte[] xlsx) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(
                    switch (cell.getCellType()) {
                        case NUMERIC ->
                            shown(
                                    cell.getNumericCellValue(),
                                    cell.getCellStyle().getDataFormatString());
                        default ->
                            Optional.ofNullable(cell.getStringCellValue()).orElse("");
                    }))));
        }
        return String.join("\n", texts);
    }

    /** A number with as many decimals as its format has. */
    private static String shown(double number, String format) {
        String positive = format.split(";", -1)[0];
        int point = positive.lastIndexOf('.');
        int decimals = point < 0 ? 0 : positive.length() - point - 1;
        return BigDecimal.valueOf(number).setScale(decimals).toPlainString();
    }
}
