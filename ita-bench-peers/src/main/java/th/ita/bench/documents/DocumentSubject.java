package th.ita.bench.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import th.ita.export.csv.CsvTables;
import th.ita.export.docx.DocxRenderer;
import th.ita.export.html.HtmlRenderer;
import th.ita.export.json.PlanJson;
import th.ita.export.markdown.MarkdownRenderer;
import th.ita.export.pdf.PdfRenderer;
import th.ita.export.xlsx.XlsxRenderer;

/** What is measured side by side. */
public enum DocumentSubject {
    /** Ours. */
    PDF {
        @Override
        byte[] render(DocumentData.Composed report) {
            return PdfRenderer.render(report.document()).get();
        }
    },
    /** Ours. */
    DOCX {
        @Override
        byte[] render(DocumentData.Composed report) {
            return DocxRenderer.render(report.document());
        }
    },
    /** Ours. */
    XLSX {
        @Override
        byte[] render(DocumentData.Composed report) {
            return XlsxRenderer.render(report.document()).get();
        }
    },
    /** Ours. */
    HTML {
        @Override
        byte[] render(DocumentData.Composed report) {
            return HtmlRenderer.render(report.document()).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Ours. */
    MARKDOWN {
        @Override
        byte[] render(DocumentData.Composed report) {
            return MarkdownRenderer.render(report.document()).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Ours: the tables one after the other. */
    CSV {
        @Override
        byte[] render(DocumentData.Composed report) {
            return joined(CsvTables.write(report.document(), false).values());
        }
    },
    /** Ours: the plan that the report is of, as canonical data. */
    JSON {
        @Override
        byte[] render(DocumentData.Composed report) {
            return PlanJson.write(report.plan().plan(), report.plan().notes(), report.frameworks())
                    .getBytes(StandardCharsets.UTF_8);
        }
    },
    /** All of the above, one after the other. */
    ALL_FORMATS {
        @Override
        byte[] render(DocumentData.Composed report) throws IOException {
            List<byte[]> all = new ArrayList<>();
            for (DocumentSubject subject : OURS) {
                all.add(subject.render(report));
            }
            return joined(all);
        }
    },
    /** Our HTML made a PDF file by openhtmltopdf 1.1.65, with the same faces. */
    OPENHTMLTOPDF {
        @Override
        byte[] render(DocumentData.Composed report) throws IOException {
            return HtmlToPdf.render(report.document());
        }
    },
    /** Apache FOP 2.11 told of headings, paragraphs, lists and tables. */
    FOP {
        @Override
        byte[] render(DocumentData.Composed report) throws IOException {
            return ByFop.render(report.document());
        }
    },
    /** OpenPDF 2.0.5 told of the same. */
    OPENPDF {
        @Override
        byte[] render(DocumentData.Composed report) {
            return ByOpenPdf.render(report.document());
        }
    },
    /** Apache POI 5.5.1 told of the same, as DOCX. */
    POI {
        @Override
        byte[] render(DocumentData.Composed report) throws IOException {
            return ByPoi.render(report.document());
        }
    },
    /** docx4j told of the same, as DOCX. */
    DOCX4J {
        @Override
        byte[] render(DocumentData.Composed report) throws IOException {
            return ByDocx4j.render(report.document());
        }
    };

    /** The formats that this library writes. */
    static final List<DocumentSubject> OURS = List.of(PDF, DOCX, XLSX, HTML, MARKDOWN, CSV, JSON);

    /** A whole file. */
    abstract byte[] render(DocumentData.Composed report) throws IOException;

    private static byte[] joined(Collection<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
