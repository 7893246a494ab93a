package th.ita.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.compose.MeasuresDocument;
import th.ita.export.csv.CsvTables;
import th.ita.export.document.Block;
import th.ita.export.document.Document;
import th.ita.export.document.Table;
import th.ita.export.docx.DocxRenderer;
import th.ita.export.html.HtmlRenderer;
import th.ita.export.markdown.MarkdownRenderer;
import th.ita.export.office.DataTables;
import th.ita.export.office.PlainText;
import th.ita.export.xlsx.XlsxRenderer;

/**
 * Every row of a paper's tables holds the same figures in the same order in every format. {@link SameFiguresTest} looks at
 * papers as wholes and would not see two figures that changed places. (Of PDF files all text is compared, in its order.)
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SameCellsTest {
    private static final Pattern FIGURE = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    @ParameterizedTest
    @EnumSource(Format.class)
    void every_row_has_the_figures_of_the_paper(Format format) throws IOException {
        for (Language language : Language.values()) {
            Document paper = paper(language);

            assertThat(format.expected(paper)).hasSizeGreaterThan(40).anyMatch(row -> row.contains("49.89"));
            assertThat(format.rows(paper)).isEqualTo(format.expected(paper));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_figure_in_the_row_of_another_is_found_out(Format format) throws IOException {
        Document paper = paper(Language.TH);
        Document mixed = new Document(
                paper.title(),
                paper.subtitle(),
                paper.language(),
                paper.numerals(),
                paper.properties(),
                paper.furniture(),
                paper.blocks().stream().map(SameCellsTest::mixed).toList());

        assertThat(format.rows(mixed)).isNotEqualTo(format.expected(paper));
    }

    private static Document paper(Language language) {
        return MeasuresDocument.compose(ExamplePlan.paper(ItemRole.MEASURES, ExamplePlan.plan(), language));
    }

    /** The same table with the last cells of its first two rows exchanged. */
    private static Block mixed(Block block) {
        if (!(block instanceof Table table) || table.rows().size() < 2) {
            return block;
        }
        List<List<Table.Cell>> cells = table.rows().stream()
                .<List<Table.Cell>>map(row -> new ArrayList<>(row.cells()))
                .toList();
        int last = table.columns().size() - 1;
        Table.Cell first = cells.get(0).get(last);
        cells.get(0).set(last, cells.get(1).set(last, first));
        return new Table(
                table.id(),
                table.caption(),
                table.columns(),
                cells.stream().map(Table.Row::new).toList(),
                table.wide());
    }

    private static String figures(List<String> cells) {
        return FIGURE.matcher(Numerals.ARABIC.write(String.join(" | ", cells)))
                .results()
                .map(match -> match.group())
                .collect(Collectors.joining(" "));
    }

    /** A format that has tables, and the rows of a paper's tables as somebody else's code reads them. */
    enum Format {
        HTML(false) {
            @Override
            List<String> rows(Document paper) {
                return Jsoup.parse(HtmlRenderer.render(paper)).select("tbody tr").stream()
                        .map(row -> figures(row.children().eachText()))
                        .toList();
            }
        },
        MARKDOWN(false) {
            @Override
            List<String> rows(Document paper) {
                List<String> rows = MarkdownRenderer.render(paper)
                        .lines()
                        .filter(line -> line.startsWith("| "))
                        .toList();
                List<String> figures = new ArrayList<>();
                for (int i = 0; i < rows.size(); i++) {
                    boolean head = i + 1 < rows.size() && rows.get(i + 1).startsWith("| --");
                    if (!head && !rows.get(i).startsWith("| --")) {
                        figures.add(figures(List.of(rows.get(i))));
                    }
                }
                return figures;
            }
        },
        DOCX(true) {
            @Override
            List<String> rows(Document paper) throws IOException {
                try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(DocxRenderer.render(paper)))) {
                    return docx.getTables().stream()
                            .flatMap(table -> table.getRows().stream().skip(1))
                            .map(row -> figures(row.getTableCells().stream()
                                    .flatMap(cell -> cell.getParagraphs().stream())
                                    .map(paragraph -> paragraph.getText())
                                    .toList()))
                            .toList();
                }
            }
        },
        XLSX(true) {
            @Override
            List<String> rows(Document paper) throws IOException {
                List<String> rows = new ArrayList<>();
                byte[] bytes = XlsxRenderer.render(paper).get();
                try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                    for (int sheet = 1; sheet < book.getNumberOfSheets(); sheet++) {
                        for (int row = 1; row <= book.getSheetAt(sheet).getLastRowNum(); row++) {
                            rows.add(figures(cells(book.getSheetAt(sheet).getRow(row))));
                        }
                    }
                }
                return rows;
            }
        },
        CSV(true) {
            @Override
            List<String> rows(Document paper) {
                return CsvTables.write(paper, false).values().stream()
                        .flatMap(bytes -> records(new String(bytes, StandardCharsets.UTF_8))
                                .skip(1))
                        .map(row -> figures(List.of(row)))
                        .toList();
            }
        };

        /** Whether the numbers of a picture stand in a table too. */
        private final boolean pictures;

        Format(boolean pictures) {
            this.pictures = pictures;
        }

        abstract List<String> rows(Document paper) throws IOException;

        List<String> expected(Document paper) {
            PlainText words = PlainText.of(paper);
            return DataTables.of(paper).stream()
                    .filter(table -> pictures || paper.blocks().contains(table))
                    .flatMap(table -> table.rows().stream())
                    .map(row -> figures(row.cells().stream().map(words::text).toList()))
                    .toList();
        }

        /** A number as its text, with the decimals of its format. */
        private static List<String> cells(Row row) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(
                    cell.getCellType() == CellType.NUMERIC
                            ? SameFiguresTest.shown(
                                    cell.getNumericCellValue(),
                                    cell.getCellStyle().getDataFormatString())
                            : Optional.ofNullable(cell.getStringCellValue()).orElse("")));
            return cells;
        }

        /** Rows of CSV: what ends a line is no end of a row while a quote is open. */
        private static Stream<String> records(String csv) {
            List<String> records = new ArrayList<>();
            StringBuilder record = new StringBuilder();
            for (String line : csv.split("\n", -1)) {
                record.append(line).append('\n');
                if (record.chars().filter(c -> c == '"').count() % 2 == 0) {
                    records.add(record.toString());
                    record.setLength(0);
                }
            }
            records.removeAll(Collections.singleton("\n"));
            return records.stream();
        }
    }
}
