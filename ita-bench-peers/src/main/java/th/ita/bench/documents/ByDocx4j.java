package th.ita.bench.documents;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.namespace.QName;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;
import th.ita.export.document.Document;

/** docx4j: the report as DOCX. */
final class ByDocx4j implements Sheet {
    private static final ObjectFactory WORD = new ObjectFactory();

    private final List<Object> content;

    private ByDocx4j(List<Object> content) {
        this.content = content;
    }

    static byte[] render(Document report) throws IOException {
        try {
            WordprocessingMLPackage file = WordprocessingMLPackage.createPackage();
            Sheet.write(report, new ByDocx4j(file.getMainDocumentPart().getContent()));
            ByteArrayOutputStream docx = new ByteArrayOutputStream();
            file.save(docx);
            return docx.toByteArray();
        } catch (Docx4JException wrong) {
            throw new IOException(wrong);
        }
    }

    @Override
    public void heading(int level, String text) {
        P heading = paragraph(text, true);
        PPr properties = WORD.createPPr();
        var style = WORD.createPPrBasePStyle();
        style.setVal("Heading" + (level + 1));
        properties.setPStyle(style);
        heading.setPPr(properties);
        content.add(heading);
    }

    @Override
    public void paragraph(String text) {
        content.add(paragraph(text, false));
    }

    @Override
    public void entry(String text) {
        content.add(paragraph("• " + text, false));
    }

    @Override
    public void table(List<String> heads, int[] weights, List<List<String>> rows) {
        Tbl table = WORD.createTbl();
        Tr head = row(heads, true);
        TrPr repeated = WORD.createTrPr();
        repeated.getCnfStyleOrDivIdOrGridBefore()
                .add(new JAXBElement<>(
                        new QName("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "tblHeader"),
                        BooleanDefaultTrue.class,
                        WORD.createBooleanDefaultTrue()));
        head.setTrPr(repeated);
        table.getContent().add(head);
        rows.forEach(row -> table.getContent().add(row(row, false)));
        content.add(table);
    }

    private static Tr row(List<String> cells, boolean strong) {
        Tr row = WORD.createTr();
        for (String cell : cells) {
            Tc made = WORD.createTc();
            for (String line : cell.split("\n", -1)) {
                made.getContent().add(paragraph(line, strong));
            }
            row.getContent().add(made);
        }
        return row;
    }

    private static P paragraph(String text, boolean strong) {
        Text content = WORD.createText();
        content.setValue(text);
        content.setSpace("preserve");
        R run = WORD.createR();
        RPr properties = WORD.createRPr();
        RFonts fonts = WORD.createRFonts();
        fonts.setCs("Sarabun");
        fonts.setAscii("Sarabun");
        properties.setRFonts(fonts);
        if (strong) {
            properties.setB(WORD.createBooleanDefaultTrue());
        }
        run.setRPr(properties);
        run.getContent().add(content);
        P paragraph = WORD.createP();
        paragraph.getContent().add(run);
        return paragraph;
    }
}
