package th.ita.bench.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import th.ita.export.csv.CsvTables;
import th.ita.export.document.Document;
import th.ita.export.docx.DocxRenderer;
import th.ita.export.html.HtmlRenderer;
import th.ita.export.markdown.MarkdownRenderer;
import th.ita.export.pdf.PdfRenderer;
import th.ita.export.xlsx.XlsxRenderer;

/** What is measured side by side. */
public enum DocumentSubject {
    /** Ours. */
    PDF {
        @Override
        byte[] render(Document document) {
            return PdfRenderer.render(document).get();
        }
    },
    /** Ours. */
    DOCX {
        @Override
        byte[] render(Document document) {
            return DocxRenderer.render(document);
        }
    },
    /** Ours. */
    XLSX {
        @Override
        byte[] render(Document document) {
            return XlsxRenderer.render(document).get();
        }
    },
    /** Ours. */
    HTML {
        @Override
        byte[] render(Document document) {
            return HtmlRenderer.render(document).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Ours. */
    MARKDOWN {
        @Override
        byte[] render(Document document) {
            return MarkdownRenderer.render(document).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Ours: the tables one after the other. */
    CSV {
        @Override
        byte[] render(Document document) {
            return joined(CsvTables.write(document, false).values());
        }
    },
    /** All of the above, one after the other. */
    ALL_FORMATS {
        @Override
        byte[] render(Document document) throws IOException {
            List<byte[]> all = new ArrayList<>();
            for (DocumentSubject subject : OURS) {
                all.add(subject.render(document));
            }
            return joined(all);
        }
    },
    /** Our HTML made a PDF file by openhtmltopdf 1.1.65, with the same faces. */
    OPENHTMLTOPDF {
        @Override
        byte[] render(Document document) throws IOException {
            return HtmlToPdf.render(document);
        }
    };

    /** The formats that this library writes. */
    static final List<DocumentSubject> OURS = List.of(PDF, DOCX, XLSX, HTML, MARKDOWN, CSV);

    /** A whole file. */
    abstract byte[] render(Document document) throws IOException;

    private static byte[] joined(Collection<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
