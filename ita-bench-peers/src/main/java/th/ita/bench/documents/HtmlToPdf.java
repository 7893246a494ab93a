package th.ita.bench.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import th.ita.export.document.Document;
import th.ita.export.html.HtmlRenderer;
import th.ita.export.pdf.PdfRenderer;

/**
 * The way many would take to a PDF file: a page of HTML and a converter. The style is one that the converter knows, since it
 * does not read that of our pages; charts are left out, which it would need another library for.
 */
final class HtmlToPdf {
    private static final String STYLE = "body { font-family: Sarabun; font-size: 12pt; line-height: 1.5 }"
            + " table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }"
            + " th, td { border: 1px solid #888; padding: 3pt; text-align: left; vertical-align: top }"
            + " tr { page-break-inside: avoid } @page { size: A4 landscape; margin: 18mm }";

    private HtmlToPdf() {}

    static byte[] render(Document document) throws IOException {
        XRLog.setLoggingEnabled(false);
        org.jsoup.nodes.Document page = Jsoup.parse(HtmlRenderer.render(document));
        page.select("svg, meta").remove();
        page.select("style").forEach(style -> style.html(STYLE));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> face("Regular"), "Sarabun", 400, null, true);
        builder.useFont(() -> face("Bold"), "Sarabun", 700, null, true);
        builder.withW3cDocument(new W3CDom().fromJsoup(page), "/");
        builder.toStream(pdf);
        builder.run();
        return pdf.toByteArray();
    }

    private static InputStream face(String weight) {
        String name = "font/Sarabun-" + weight + ".ttf";
        return Objects.requireNonNull(PdfRenderer.class.getResourceAsStream(name), name);
    }
}
