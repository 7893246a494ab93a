package th.ita.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.ExamplePlan;
import th.ita.export.OneText;
import th.ita.export.compose.MeasuresDocument;
import th.ita.export.document.Document;
import th.ita.export.document.Inline;
import th.ita.export.document.Table;
import th.ita.export.office.DataTables;
import th.ita.export.office.OfficeRefusal;
import th.ita.export.thai.LineBreaks;

@DisplayNameGeneration(ReplaceUnderscores.class)
class XlsxRendererTest {
    private static final Document MEASURES =
            MeasuresDocument.compose(ExamplePlan.paper(ItemRole.MEASURES, ExamplePlan.plan(), Language.TH));

    private static XSSFWorkbook opened(Document document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(
                XlsxRenderer.render(document).getOrElseThrow(refusal -> new AssertionError(refusal.toString()))));
    }

    @Test
    void every_table_has_its_sheet_with_heads_in_sight_and_printed_on_every_page() throws IOException {
        try (XSSFWorkbook book = opened(MEASURES)) {
            assertThat(book.getNumberOfSheets())
                    .isEqualTo(1 + DataTables.of(MEASURES).size());
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getFooter().getCenter()).contains("หน้า &P จาก &N");
            }
            assertThat(book.getProperties().getCoreProperties().getTitle()).isNotEmpty();
        }
    }

    @Test
    void figures_are_numbers_shown_in_the_digits_of_the_paper() throws IOException {
        try (XSSFWorkbook book = opened(MEASURES)) {
            List<Double> numbers = new ArrayList<>();
            List<String> formats = new ArrayList<>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.NUMERIC) {
                    numbers.add(cell.getNumericCellValue());
                    formats.add(cell.getCellStyle().getDataFormatString());
                }
            })));
            assertThat(numbers).contains(49.89, 6.25);
            assertThat(formats)
                    .allSatisfy(
                            format -> assertThat(format.split(";")).allMatch(part -> part.startsWith("[$-D00041E]")));
        }
    }

    private static Document figures(String... texts) {
        List<Table.Row> rows = new ArrayList<>();
        for (String text : texts) {
            List<Inline> runs = new ArrayList<>();
            runs.add(new Inline.Plain(text.replace("*", "")));
            if (text.endsWith("*")) {
                runs.add(new Inline.Label("คำนวณ"));
            }
            rows.add(Table.Row.of(Table.Cell.of(runs.toArray(Inline[]::new))));
        }
        Inline title = new Inline.Plain("ผล");
        return new Document(
                title,
                List.of(title),
                Language.TH,
                Numerals.THAI,
                new Document.Properties("ก", Optional.empty()),
                List.of(new Table(
                        "t",
                        List.of(new Inline.Plain("คะแนน")),
                        List.of(new Table.Column(new Inline.Plain("คะแนน"), 1, Table.Align.END)),
                        rows)));
    }

    @Test
    void a_computed_score_is_a_number_that_shows_its_mark() throws IOException {
        try (XSSFWorkbook book = opened(figures("28.07 *", "6.25", "-1.50 *"))) {
            List<Double> numbers = new ArrayList<>();
            List<String> shown = new ArrayList<>();
            for (int row = 1; row <= 3; row++) {
                org.apache.poi.xssf.usermodel.XSSFCell cell =
                        book.getSheetAt(1).getRow(row).getCell(0);
                numbers.add(cell.getNumericCellValue());
                shown.add(Numerals.ARABIC.write(new DataFormatter().formatCellValue(cell)));
            }

            assertThat(numbers).containsExactly(28.07, 6.25, -1.5);
            assertThat(shown).containsExactly("28.07 (คำนวณ)", "6.25", "-1.50 (คำนวณ)");
        }
    }

    /** A spreadsheet breaks no number; one that does not fit is shown as ####. */
    @Test
    void a_number_with_a_mark_has_room() throws IOException {
        int marked = 0;
        try (XSSFWorkbook book = opened(MEASURES)) {
            for (org.apache.poi.ss.usermodel.Sheet sheet : book) {
                for (Row row : sheet) {
                    for (org.apache.poi.ss.usermodel.Cell cell : row) {
                        if (cell.getCellStyle().getDataFormatString().contains("คำนวณ")) {
                            marked++;
                            assertThat(cell.getCellStyle().getIndention()).isEqualTo((short) 1);
                            assertThat(sheet.getColumnWidth(cell.getColumnIndex()) / 256)
                                    .isGreaterThan("28.07 (คำนวณ)".length() + 2);
                        }
                    }
                }
            }
        }
        assertThat(marked).isPositive();
    }

    @Test
    void a_range_stays_text_and_the_printed_sheet_says_what_that_means_for_sums() throws IOException {
        try (XSSFWorkbook book = opened(figures("3.12–12.50", "6.25"))) {
            assertThat(book.getSheetAt(1).getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(book.getSheetAt(1).getHeader().getLeft()).contains("คะแนน", "ไม่นับเมื่อรวมคอลัมน์");
        }
        try (XSSFWorkbook book = opened(figures("6.25"))) {
            assertThat(book.getSheetAt(1).getHeader().getLeft()).isEqualTo("คะแนน");
        }
    }

    @Test
    void rows_are_as_high_as_their_text() throws IOException {
        try (XSSFWorkbook book = opened(OneText.document("ข้อความที่ยาวมาก ".repeat(40)))) {
            Row row = book.getSheetAt(1).getRow(1);

            assertThat(row.getHeightInPoints()).isGreaterThan(100);
            assertThat(row.getCell(0).getCellStyle().getWrapText()).isTrue();
        }
    }

    /** Set at the very end of its cell, a figure would run into the words of the next. */
    @Test
    void figures_stand_off_from_the_next_column() throws IOException {
        int figures = 0;
        try (XSSFWorkbook book = opened(MEASURES)) {
            for (org.apache.poi.ss.usermodel.Sheet sheet : book) {
                for (Row row : sheet) {
                    for (org.apache.poi.ss.usermodel.Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC) {
                            figures++;
                            String shown = new DataFormatter().formatCellValue(cell);
                            assertThat(cell.getCellStyle().getIndention()).isEqualTo((short) 1);
                            assertThat(sheet.getColumnWidth(cell.getColumnIndex()) / 256)
                                    .isGreaterThan(LineBreaks.clusters(shown).size() + 2);
                        }
                    }
                }
            }
        }
        assertThat(figures).isGreaterThan(20);
    }

    @Test
    void formulas_are_text_for_good() throws IOException {
        for (String text : List.of("=1+1", "+1", "-1", "@x", "=HYPERLINK(\"http://x\")")) {
            try (XSSFWorkbook book = opened(OneText.document(text))) {
                org.apache.poi.xssf.usermodel.XSSFCell cell =
                        book.getSheetAt(1).getRow(1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                assertThat(new DataFormatter().formatCellValue(cell)).isEqualTo(text);
            }
        }
    }

    @Test
    void hostile_names_and_long_words_make_a_whole_workbook() throws IOException {
        for (String text : List.of("a[b]:*?/\\'c", "ก\u0000\u202E<x>&\uFFFF", OneText.longWord(), " ", "History")) {
            try (XSSFWorkbook book = opened(OneText.document(text))) {
                assertThat(book.getNumberOfSheets()).isEqualTo(2);
                assertThat(book.getSheetName(1).length()).isBetween(1, 31);
            }
        }
    }

    @Test
    void a_text_that_no_cell_holds_is_refused_with_its_place() {
        assertThat(XlsxRenderer.render(OneText.document("ก".repeat(32_768))).getLeft())
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(OfficeRefusal.OFFICE_CELL_TOO_LONG);
                    assertThat(refusal.where().toString()).contains("t[1][1]");
                });
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(XlsxRenderer.render(MEASURES).get())
                .isEqualTo(XlsxRenderer.render(MEASURES).get());
    }
}
