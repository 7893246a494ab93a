package th.ita.bench.documents;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.LayoutProcessor;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import th.ita.export.pdf.PdfRenderer;

/** OpenPDF 2.0.5 with its layout processor, which shapes Thai for the whole program at once; faces are read once. */
final class ByOpenPdf implements Sheet {
    private static final float MARGIN = 51;
    private static final float TEXT = 12;
    /** A resource by its whole name, since the layout processor reads the file once more by itself. */
    private static final String FONTS = PdfRenderer.class.getPackageName().replace('.', '/') + "/font/";

    private final Document pages = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);

    private ByOpenPdf() {}

    static byte[] render(th.ita.export.document.Document report) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ByOpenPdf sheet = new ByOpenPdf();
        PdfWriter.getInstance(sheet.pages, pdf);
        sheet.pages.open();
        Sheet.write(report, sheet);
        sheet.pages.close();
        return pdf.toByteArray();
    }

    /** Made when it is first asked for. */
    private static final class Faces {
        static {
            LayoutProcessor.enableKernLiga();
        }

        private static final BaseFont REGULAR = face("Regular");
        private static final BaseFont BOLD = face("Bold");

        private static BaseFont face(String weight) {
            try {
                return BaseFont.createFont(
                        FONTS + "Sarabun-" + weight + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }

    private static Font regular() {
        return new Font(Faces.REGULAR, TEXT);
    }

    @Override
    public void heading(int level, String text) {
        pages.add(new Paragraph(text, new Font(Faces.BOLD, TEXT + 6 - 2 * level)));
    }

    @Override
    public void paragraph(String text) {
        pages.add(new Paragraph(text, regular()));
    }

    @Override
    public void entry(String text) {
        Paragraph entry = new Paragraph("• " + text, regular());
        entry.setIndentationLeft(TEXT);
        pages.add(entry);
    }

    @Override
    public void table(List<String> heads, int[] weights, List<List<String>> rows) {
        PdfPTable table = new PdfPTable(weights.length);
        table.setWidths(weights);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSplitLate(true);
        heads.forEach(head -> table.addCell(new Phrase(head, new Font(Faces.BOLD, TEXT))));
        rows.forEach(row -> row.forEach(cell -> table.addCell(new Phrase(cell, regular()))));
        pages.add(table);
    }
}
