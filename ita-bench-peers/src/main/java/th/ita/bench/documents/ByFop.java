package th.ita.bench.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.xml.sax.SAXException;
import th.ita.export.document.Document;
import th.ita.export.pdf.PdfRenderer;

/** Apache FOP 2.11: the report as formatting objects. Its factory, with the faces, is made once. */
final class ByFop implements Sheet {
    private static final String HEAD = "<fo:root xmlns:fo=\"http://www.w3.org/1999/XSL/Format\" font-family=\"Sarabun\""
            + " font-size=\"12pt\" language=\"th\"><fo:layout-master-set><fo:simple-page-master master-name=\"a4\""
            + " page-width=\"297mm\" page-height=\"210mm\" margin=\"18mm\"><fo:region-body/></fo:simple-page-master>"
            + "</fo:layout-master-set><fo:page-sequence master-reference=\"a4\"><fo:flow flow-name=\"xsl-region-body\">";
    private static final String FOOT = "</fo:flow></fo:page-sequence></fo:root>";

    private final StringBuilder objects = new StringBuilder(HEAD);

    private ByFop() {}

    static byte[] render(Document report) throws IOException {
        ByFop sheet = new ByFop();
        Sheet.write(report, sheet);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            Fop fop = Ready.FACTORY.newFop(MimeConstants.MIME_PDF, pdf);
            Transformer same = TransformerFactory.newInstance().newTransformer();
            same.transform(
                    new StreamSource(new StringReader(sheet.objects.append(FOOT).toString())),
                    new SAXResult(fop.getDefaultHandler()));
        } catch (SAXException | TransformerException wrong) {
            throw new IOException(wrong);
        }
        return pdf.toByteArray();
    }

    /** Made when it is first asked for. */
    private static final class Ready {
        private static final FopFactory FACTORY = factory();

        private static FopFactory factory() {
            String fonts = "<fop version=\"1.0\"><renderers><renderer mime=\"application/pdf\"><fonts>"
                    + font("Regular", "normal")
                    + font("Bold", "bold")
                    + "</fonts></renderer></renderers></fop>";
            try {
                return new FopConfParser(
                                new ByteArrayInputStream(fonts.getBytes(StandardCharsets.UTF_8)),
                                URI.create("file:///"))
                        .getFopFactoryBuilder()
                        .build();
            } catch (SAXException | IOException wrong) {
                throw new IllegalStateException(wrong);
            }
        }

        private static String font(String face, String weight) {
            try {
                URI file = Objects.requireNonNull(PdfRenderer.class.getResource("font/Sarabun-" + face + ".ttf"))
                        .toURI();
                return "<font embed-url=\"" + file + "\"><font-triplet name=\"Sarabun\" style=\"normal\" weight=\""
                        + weight + "\"/></font>";
            } catch (URISyntaxException wrong) {
                throw new IllegalStateException(wrong);
            }
        }
    }

    @Override
    public void heading(int level, String text) {
        objects.append("<fo:block font-weight=\"bold\" space-before=\"8pt\" keep-with-next=\"always\" font-size=\"")
                .append(18 - 2 * level)
                .append("pt\">");
        escaped(text);
        objects.append("</fo:block>");
    }

    @Override
    public void paragraph(String text) {
        objects.append("<fo:block space-after=\"4pt\">");
        escaped(text);
        objects.append("</fo:block>");
    }

    @Override
    public void entry(String text) {
        objects.append("<fo:block start-indent=\"12pt\">• ");
        escaped(text);
        objects.append("</fo:block>");
    }

    @Override
    public void table(List<String> heads, int[] weights, List<List<String>> rows) {
        objects.append("<fo:table table-layout=\"fixed\" width=\"100%\">");
        for (int weight : weights) {
            objects.append("<fo:table-column column-width=\"proportional-column-width(")
                    .append(weight)
                    .append(")\"/>");
        }
        objects.append("<fo:table-header font-weight=\"bold\">");
        row(heads);
        objects.append("</fo:table-header><fo:table-body>");
        rows.forEach(this::row);
        objects.append("</fo:table-body></fo:table>");
    }

    private void row(List<String> cells) {
        objects.append("<fo:table-row keep-together.within-page=\"always\">");
        for (String cell : cells) {
            objects.append("<fo:table-cell border=\"0.5pt solid #888888\" padding=\"3pt\">");
            for (String line : cell.split("\n", -1)) {
                objects.append("<fo:block>");
                escaped(line);
                objects.append("</fo:block>");
            }
            objects.append("</fo:table-cell>");
        }
        objects.append("</fo:table-row>");
    }

    private void escaped(String text) {
        objects.append(text.replace("&", "&amp;").replace("<", "&lt;"));
    }
}
