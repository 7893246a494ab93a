package th.ita.web.api;

import java.util.Map;
import th.ita.export.questions.PaperFormat;

/** Media types of what is read and written. */
final class Types {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv";

    private static final Map<PaperFormat, String> OF_PAPERS = Map.of(
            PaperFormat.PDF, "application/pdf",
            PaperFormat.DOCX, DOCX,
            PaperFormat.XLSX, XLSX,
            PaperFormat.HTML, "text/html",
            PaperFormat.MD, "text/markdown",
            PaperFormat.CSV, CSV,
            PaperFormat.JSON, "application/json",
            PaperFormat.ICS, "text/calendar");

    private Types() {}

    static String of(PaperFormat format) {
        return OF_PAPERS.getOrDefault(format, "application/octet-stream");
    }

    /** The same with the charset that texts are written in. */
    static String withCharset(String type) {
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }
}
