package th.ita.export.input;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.export.ExamplePlan.right;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Measure;
import th.ita.domain.refusal.Refusal;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingHints;
import th.ita.export.reading.ReadingRefusal;
import th.ita.export.reading.SourceFile;
import th.ita.export.reading.UnreadLine;
import th.ita.rules.frameworks.Frameworks;

/** What documents that others wrote have besides tables: menus, links, headings, lists, days, deleted text. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForeignDocumentsTest {
    private static final InputReader READER = InputReader.of(Frameworks.builtIn());
    private static final String TITLE = "รายงานผลการดำเนินการ เทศบาลตำบลตัวอย่าง ปีงบประมาณ พ.ศ. ๒๕๖๔";
    private static final String HEAD = "<tr><th>มาตรการ<th>วิธีการ<th>ผู้รับผิดชอบ<th>ระยะเวลา<th>ผลการดำเนินการ</tr>";
    private static final String ROW =
            "<tr><td>กฎหมายที่เกี่ยวข้อง<td>รวบรวม<td>กองคลัง<td>เดือนเมษายน ๒๕๖๔<td>เผยแพร่แล้ว</tr>";

    private static ReadReport read(String name, byte[] content) {
        return ((Input.OfPlan) right(READER.read(new SourceFile(name, content), ReadingHints.NONE))).report();
    }

    private static ReadReport html(String body) {
        return read("page.html", ("<html><body>" + body).getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal refused(String name, String content) {
        SourceFile file = new SourceFile(name, content.getBytes(StandardCharsets.UTF_8));
        return READER.read(file, ReadingHints.NONE).getLeft();
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        document.close();
        return bytes.toByteArray();
    }

    @Test
    void menus_and_feet_of_a_page_are_no_part_of_the_report_and_are_listed() {
        ReadReport report = html("<nav>หน้าแรก ติดต่อเรา</nav><script>alert('x')</script><h1>" + TITLE
                + "</h1><p>ความเป็นมา<br>ของมาตรการ</p><table>" + HEAD + ROW
                + "</table><footer>สงวนลิขสิทธิ์</footer>");

        assertThat(report.plan().introduction()).containsExactly("ความเป็นมา", "ของมาตรการ");
        assertThat(report.notes().notUnderstood())
                .extracting(UnreadLine::text)
                .containsExactly("หน้าแรก ติดต่อเรา", "สงวนลิขสิทธิ์");
    }

    @Test
    void a_table_that_lays_out_the_page_is_none_of_its_tables() {
        ReadReport report =
                html("<table><tr><td>เมนู<td><h1>" + TITLE + "</h1><table>" + HEAD + ROW + "</table></table>");

        assertThat(report.plan().measures()).hasSize(1);
        assertThat(report.plan().measures().get(0).targets()).hasToString("[O6]");
    }

    @Test
    void links_behind_words_are_evidence_with_the_words_as_title() {
        ReadReport report = html("<h1>" + TITLE + "</h1><table>" + HEAD
                + ROW.replace("เผยแพร่แล้ว", "เผยแพร่แล้ว <a href='https://www.example.go.th/o6'>หน้าข้อ O6</a>")
                + "</table>");

        assertThat(report.plan().measures().get(0).evidence())
                .containsExactly(right(Evidence.parse("https://www.example.go.th/o6", Optional.of("หน้าข้อ O6"))));
    }

    @Test
    void a_page_in_a_thai_code_page_is_read() {
        byte[] page = ("<meta charset=tis-620><h1>" + TITLE + "</h1><table>" + HEAD + ROW + "</table>")
                .getBytes(Charset.forName("x-windows-874"));

        assertThat(read("page.htm", page).plan().agency().name().th()).isEqualTo("เทศบาลตำบลตัวอย่าง");
    }

    @Test
    void a_document_of_word_is_read_with_its_headings_lists_links_and_without_deleted_text() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph title = document.createParagraph();
        title.setStyle("Heading1");
        title.createRun().setText(TITLE);
        XWPFParagraph deleted = document.createParagraph();
        deleted.createRun().setText("ยังอยู่");
        deleted.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("ถูกลบแล้ว");
        document.createParagraph().createRun().setText("ได้จัดทำมาตรการ ดังนี้");
        XWPFParagraph listed = document.createParagraph();
        listed.setNumID(java.math.BigInteger.ONE);
        listed.createRun().setText("มาตรการป้องกันการรับสินบน");
        XWPFTable table = document.createTable(2, 3);
        String[][] cells = {{"มาตรการ", "วิธีการ", "ผลการดำเนินการ"}, {"กฎหมายที่เกี่ยวข้อง", "รวบรวม", ""}};
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 3; column++) {
                table.getRow(row).getCell(column).setText(cells[row][column]);
            }
        }
        String id = document.getPackagePart()
                .addExternalRelationship(
                        "https://www.example.go.th/o6",
                        org.apache.poi.xwpf.usermodel.XWPFRelation.HYPERLINK.getRelation())
                .getId();
        var link = table.getRow(1).getCell(2).getParagraphs().get(0).getCTP().addNewHyperlink();
        link.setId(id);
        link.addNewR().addNewT().setStringValue("ดูผล");
        ReadReport report = read("report.docx", bytes(document));

        assertThat(report.plan().introduction()).containsExactly("ยังอยู่");
        assertThat(report.plan().standingLead()).contains("ได้จัดทำมาตรการ ดังนี้");
        assertThat(report.plan().standingMeasures()).containsExactly("มาตรการป้องกันการรับสินบน");
        assertThat(report.plan().measures().get(0).evidence())
                .containsExactly(right(Evidence.parse("https://www.example.go.th/o6", Optional.of("ดูผล"))));
        assertThat(report.notes().notUnderstood()).isEmpty();
    }

    @Test
    void days_of_a_workbook_are_read_in_whichever_era_they_were_typed() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("ผล");
            XSSFCellStyle day = workbook.createCellStyle();
            day.setDataFormat((short) 14);
            sheet.createRow(0).createCell(0).setCellValue(TITLE);
            String[] heads = {"ที่", "มาตรการ", "วิธีการ", "ระยะเวลา", "ผลการดำเนินการ"};
            XSSFRow head = sheet.createRow(2);
            for (int i = 0; i < heads.length; i++) {
                head.createCell(i).setCellValue(heads[i]);
            }
            for (int i = 0; i < 2; i++) {
                XSSFRow row = sheet.createRow(3 + i);
                row.createCell(0).setCellValue(i + 1);
                row.createCell(1).setCellValue("กฎหมายที่เกี่ยวข้อง");
                row.createCell(2).setCellFormula("CONCATENATE(\"รวบ\",\"รวม\")");
                row.createCell(3).setCellValue(LocalDate.of(i == 0 ? 2021 : 2564, 4, 30));
                row.getCell(3).setCellStyle(day);
                row.createCell(4).setCellValue("เสร็จ");
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(bytes);
            ReadReport report = read("report.xlsx", bytes.toByteArray());

            assertThat(report.plan().measures())
                    .extracting(measure -> measure.period().orElseThrow().to().orElseThrow())
                    .containsExactly(LocalDate.of(2021, 4, 30), LocalDate.of(2021, 4, 30));
            assertThat(report.plan().measures()).extracting(Measure::method).containsOnly(Optional.of("รวบรวม"));
            assertThat(report.notes().notUnderstood()).isEmpty();
        }
    }

    @Test
    void refusals_name_the_sheet_or_the_table_where_they_can() {
        String page = "<p>" + TITLE + "</p><table><tr><td>ก<td>ข<td>ค</tr></table>";
        Refusal refusal = refused("page.html", page);

        assertThat(refusal.code()).isEqualTo(ReadingRefusal.UNKNOWN_HEADS);
        assertThat(refusal.where()).hasToString("page.html table 1 row 1");
        assertThat(refused("plan.pdf", "x").arguments().get(1))
                .contains(".docx, .docm, .xlsx")
                .doesNotContain(".doc,");
    }

    @Test
    void markdown_that_others_wrote_is_read_with_marks_and_loose_tables() {
        ReadReport report = read("report.md", """
                # %s

                คำนำ **สำคัญ**
                ต่อบรรทัด [เว็บ](https://www.example.go.th)

                1. มาตรการตรวจสอบการใช้ดุลยพินิจ

                มาตรการ | วิธีการ | ผู้รับผิดชอบ | หลักฐาน
                :--- | --- | :-: | ---:
                กฎหมายที่เกี่ยวข้อง | `รวบรวม` \\| เผยแพร่ | กองคลัง | <https://www.example.go.th/o6>
                """.formatted(TITLE).getBytes(StandardCharsets.UTF_8));
        Measure measure = report.plan().measures().get(0);

        assertThat(report.plan().introduction()).containsExactly("คำนำ สำคัญ ต่อบรรทัด เว็บ");
        assertThat(report.plan().standingMeasures()).containsExactly("มาตรการตรวจสอบการใช้ดุลยพินิจ");
        assertThat(measure.method()).contains("รวบรวม | เผยแพร่");
        assertThat(measure.evidence())
                .containsExactly(right(Evidence.parse("https://www.example.go.th/o6", Optional.empty())));
    }
}
