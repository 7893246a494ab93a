package th.ita.export.questions;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
public enum PaperFormat {
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

    /** The formats of papers themselves; the others are of a whole plan. */
    public static final List<PaperFormat> OF_PAPERS = List.of(PDF, DOCX, XLSX, HTML, MD, CSV);

    private final Form form;

    PaperFormat(Form form) {
        this.form = form;
    }

    /** How a paper becomes files. */
    @FunctionalInterface
    private interface Form {
        Either<Refusal, Map<String, byte[]>> files(String name, Document document, PaperLook look);
    }

    /** How a paper becomes one file. */
    @FunctionalInterface
    private interface Renderer {
        Either<Refusal, byte[]> render(Document document, PaperLook look);
    }

    private static Form one(String ending, Renderer renderer) {
        return (name, document, look) ->
                renderer.render(document, look).map(bytes -> Map.of(name + "." + ending, bytes));
    }

    /**
     * Writes a paper.
     *
     * @param paper the paper
     * @param look how it looks where that can be chosen
     * @return its files by name, none where the format is of a whole plan; or why they cannot be written
     */
    public Either<Refusal, Map<String, byte[]>> files(PaperFile paper, PaperLook look) {
        return form.files(paper.name(), paper.document(), look);
    }

    private static Either<Refusal, byte[]> text(String text) {
        return Either.right(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the ending of its files, by which people name it} */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a list of formats.
     *
     * @param option endings such as {@code html,md}
     * @return the formats, or which of them is none
     */
    public static Either<Refusal, List<PaperFormat>> parse(String option) {
        return parse(option, List.of(values()));
    }

    /**
     * Reads a list of formats, of which only some are written.
     *
     * @param option endings such as {@code html,md}
     * @param offered those that are written
     * @return the formats, or which of them is not written, and which are
     */
    public static Either<Refusal, List<PaperFormat>> parse(String option, List<PaperFormat> offered) {
        List<PaperFormat> formats = new ArrayList<>();
        for (String name : option.split(",", -1)) {
            String asked = name.strip().toLowerCase(Locale.ROOT);
            List<PaperFormat> found = offered.stream()
                    .filter(known -> known.ending().equals(asked))
                    .toList();
            if (found.isEmpty()) {
                String known = offered.stream().map(PaperFormat::ending).collect(Collectors.joining(", "));
                return Either.left(
                        Refusal.of(QuestionRefusal.UNKNOWN_OUTPUT_FORMAT, Place.path("format"), name.strip(), known));
            }
            formats.addAll(found);
        }
        return Either.right(List.copyOf(formats));
    }
}
