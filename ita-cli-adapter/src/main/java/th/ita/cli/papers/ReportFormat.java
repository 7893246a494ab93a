package th.ita.cli.papers;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import th.ita.cli.desk.CliRefusal;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.csv.CsvTables;
import th.ita.export.document.Document;
import th.ita.export.docx.DocxRenderer;
import th.ita.export.html.HtmlRenderer;
import th.ita.export.markdown.MarkdownRenderer;
import th.ita.export.pdf.PdfRenderer;
import th.ita.export.xlsx.XlsxRenderer;

/** The formats in which papers are written. */
public enum ReportFormat {
    /** Pages to print, to sign and to publish. */
    PDF(one("pdf", (document, look) -> PdfRenderer.render(document))),
    /** Pages to be corrected in a word processor. */
    DOCX(one(
            "docx",
            (document, look) -> look.template()
                    .map(template -> template.render(document))
                    .orElseGet(() -> Either.right(DocxRenderer.render(document, look.font()))))),
    /** Tables to be worked with in a spreadsheet. */
    XLSX(one("xlsx", (document, look) -> XlsxRenderer.render(document, look.font()))),
    /** One page that needs nothing else. */
    HTML(one("html", (document, look) -> text(HtmlRenderer.render(document)))),
    /** Text with marks. */
    MD(one("md", (document, look) -> text(MarkdownRenderer.render(document)))),
    /** Tables for programs, a file each. */
    CSV((name, document, look) -> {
        Map<String, byte[]> files = new LinkedHashMap<>();
        CsvTables.write(document, look.marked())
                .forEach((table, bytes) -> files.put(name + "-" + table + ".csv", bytes));
        return Either.right(files);
    }),
    /** The canonical data, one file for both papers and written with neither. */
    JSON((name, document, look) -> Either.right(Map.of())),
    /** The dates of the plan for calendar programs, one file. */
    ICS((name, document, look) -> Either.right(Map.of()));

    private final Form form;

    ReportFormat(Form form) {
        this.form = form;
    }

    /** How a paper becomes files. */
    @FunctionalInterface
    private interface Form {
        Either<Refusal, Map<String, byte[]>> files(String name, Document document, ReportLook look);
    }

    /** How a paper becomes one file. */
    @FunctionalInterface
    private interface Renderer {
        Either<Refusal, byte[]> render(Document document, ReportLook look);
    }

    private static Form one(String ending, Renderer renderer) {
        return (name, document, look) ->
                renderer.render(document, look).map(bytes -> Map.of(name + "." + ending, bytes));
    }

    /** The files of a paper by name, or why they cannot be written. */
    public Either<Refusal, Map<String, byte[]>> files(PaperFile paper, ReportLook look) {
        return form.files(paper.name(), paper.document(), look);
    }

    private static Either<Refusal, byte[]> text(String text) {
        return Either.right(text.getBytes(StandardCharsets.UTF_8));
    }

    private String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The formats of an option such as {@code html,md}, or why one is none. */
    public static Either<Refusal, List<ReportFormat>> parse(String option) {
        List<ReportFormat> formats = new ArrayList<>();
        for (String name : option.split(",", -1)) {
            String asked = name.strip().toLowerCase(Locale.ROOT);
            List<ReportFormat> found = Arrays.stream(values())
                    .filter(known -> known.option().equals(asked))
                    .toList();
            if (found.isEmpty()) {
                String known = Arrays.stream(values()).map(ReportFormat::option).collect(Collectors.joining(", "));
                return Either.left(
                        Refusal.of(CliRefusal.UNKNOWN_OUTPUT_FORMAT, Place.path("--format"), name.strip(), known));
            }
            formats.addAll(found);
        }
        return Either.right(List.copyOf(formats));
    }
}
