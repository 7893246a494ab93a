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
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.compose.ImplementationReport;
import th.ita.export.compose.MeasuresDocument;
import th.ita.export.csv.CsvTables;
import th.ita.export.document.Document;
import th.ita.export.document.Table;
import th.ita.export.docx.DocxRenderer;
import th.ita.export.html.HtmlRenderer;
import th.ita.export.json.PlanJson;
import th.ita.export.markdown.MarkdownRenderer;
import th.ita.export.office.DataTables;
import th.ita.export.office.PlainText;
import th.ita.export.pdf.PdfRenderer;
import th.ita.export.reading.ReadingNotes;
import th.ita.export.xlsx.XlsxRenderer;

/**
 * The figures of a paper are the same in every format it is written in, each read back by other code than wrote it: none is
 * missing, and none stands there that the paper does not have.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SameFiguresTest {
    private static final Pattern FIGURE = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** The ends and the steps of the axis of scores, which charts draw. */
    private static final Set<String> AXIS = Set.of("0", "20", "25", "40", "50", "60", "75", "80", "100");

    /** A text of JSON, or the name of a value. */
    private static final Pattern VALUE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*:)?");

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_format_shows_the_same_figures(Language language) throws IOException {
        Document paper = MeasuresDocument.compose(ExamplePlan.paper(ItemRole.MEASURES, ExamplePlan.plan(), language));
        Set<String> all = figures(String.join("\n", DocumentText.of(paper)));
        byte[] docx = DocxRenderer.render(paper);
        byte[] xlsx = XlsxRenderer.render(paper).get();

        assertThat(all).contains("49.89", "6.25");
        same(figures(Jsoup.parse(HtmlRenderer.render(paper)).body().text()), all);
        same(figures(MarkdownRenderer.render(paper).replace("\\", "")), all);
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            same(figures(text.getText()), all);
        }
        same(figures(cells(xlsx)), all);
        try (PDDocument pdf = Loader.loadPDF(PdfRenderer.render(paper).get())) {
            String text = new PDFTextStripper().getText(pdf);
            String digits = Numerals.ARABIC.write(text).replaceAll("\\s", "");
            assertThat(all).allSatisfy(figure -> assertThat(digits).contains(figure));
            assertThat(figures(text))
                    .allSatisfy(figure -> assertThat(all.contains(figure)
                                    || AXIS.contains(figure)
                                    || isPage(figure, pdf.getNumberOfPages())
                                    || isPieceOfDigest(figure, paper))
                            .as(figure)
                            .isTrue());
        }
        String csv = CsvTables.write(paper, false).values().stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        assertThat(figures(csv)).containsAll(inTables(paper)).isSubsetOf(all);
    }

    @Test
    void the_data_holds_the_figures_of_the_papers_words_and_no_others() {
        MeasuresPlan plan = ExamplePlan.plan();
        Document paper = ImplementationReport.compose(ExamplePlan.paper(ItemRole.MEASURES_REPORT, plan, Language.TH));
        Set<String> all = figures(String.join("\n", DocumentText.of(paper)));
        Set<String> data = figures(VALUE.matcher(PlanJson.write(plan, ReadingNotes.NONE))
                .results()
                .filter(text -> text.group(2) == null && !text.group(1).matches(DAY))
                .map(value -> value.group(1))
                .collect(Collectors.joining("\n")));
        Set<String> ofPlan = new TreeSet<>(data);
        plan.measures()
                .forEach(measure -> ofPlan.addAll(figures(measure.title() + " " + measure.method() + " "
                        + measure.result() + " " + measure.recommendation() + " " + measure.targets())));
        ofPlan.addAll(figures(String.join(" ", plan.introduction())));
        plan.previousResult()
                .orElseThrow()
                .reported()
                .values()
                .forEach(score -> ofPlan.addAll(figures(score.toString())));

        assertThat(data).contains("49.89", "6.25").isSubsetOf(all).isEqualTo(ofPlan);
    }

    /** Every figure of the paper, and beside them none but those on the axis of a chart. */
    private static void same(Set<String> shown, Set<String> all) {
        assertThat(shown).containsAll(all);
        assertThat(shown)
                .allSatisfy(figure -> assertThat(all.contains(figure) || AXIS.contains(figure))
                        .as(figure)
                        .isTrue());
    }

    private static boolean isPage(String figure, int pages) {
        return figure.matches("[1-9][0-9]?") && Integer.parseInt(figure) <= pages;
    }

    /** A digest is broken where its line ends, between any two of its letters. */
    private static boolean isPieceOfDigest(String figure, Document paper) {
        return DIGEST.matcher(String.join("\n", DocumentText.of(paper)))
                .results()
                .anyMatch(digest -> digest.group().contains(figure));
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
    static String shown(double number, String format) {
        String positive = format.split(";", -1)[0].replaceAll("\"[^\"]*\"", "");
        int point = positive.lastIndexOf('.');
        int decimals = point < 0 ? 0 : positive.length() - point - 1;
        return BigDecimal.valueOf(number).setScale(decimals).toPlainString();
    }
}
