package th.ita.bench.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import th.ita.export.document.Document;

/** Apache POI 5.5.1: the report as DOCX. */
final class ByPoi implements Sheet {
    private final XWPFDocument file;

    private ByPoi(XWPFDocument file) {
        this.file = file;
    }

    static byte[] render(Document report) throws IOException {
        try (XWPFDocument file = new XWPFDocument()) {
            Sheet.write(report, new ByPoi(file));
            ByteArrayOutputStream docx = new ByteArrayOutputStream();
            file.write(docx);
            return docx.toByteArray();
        }
    }

    @Override
    public void heading(int level, String text) {
        XWPFParagraph heading = file.createParagraph();
        heading.setStyle("Heading" + (level + 1));
        run(heading, text, true);
    }

    @Override
    public void paragraph(String text) {
        run(file.createParagraph(), text, false);
    }

    @Override
    public void entry(String text) {
        XWPFParagraph entry = file.createParagraph();
        entry.setIndentationLeft(240);
        run(entry, "• " + text, false);
    }

    @Override
    public void table(List<String> heads, int[] weights, List<List<String>> rows) {
        XWPFTable table = file.createTable(1, heads.size());
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        fill(head, heads, true);
        rows.forEach(row -> fill(table.createRow(), row, false));
    }

    private static void fill(XWPFTableRow row, List<String> cells, boolean strong) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            String[] lines = cells.get(i).split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                run(line == 0 ? cell.getParagraphArray(0) : cell.addParagraph(), lines[line], strong);
            }
        }
    }

    private static void run(XWPFParagraph paragraph, String text, boolean strong) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Sarabun");
        run.setBold(strong);
        run.setText(text);
    }
}
