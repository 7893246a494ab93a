package th.ita.cli;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.document.Document;
import th.ita.export.html.HtmlRenderer;
import th.ita.export.markdown.MarkdownRenderer;
import th.ita.export.pdf.PdfRenderer;

/** The formats in which papers are written. */
enum ReportFormat {
    /** Pages to print, to sign and to publish. */
    PDF(PdfRenderer::render),
    /** One page that needs nothing else. */
    HTML(document -> text(HtmlRenderer.render(document))),
    /** Text with marks. */
    MD(document -> text(MarkdownRenderer.render(document))),
    /** The canonical data, one file for both papers. */
    JSON(null),
    /** The dates of the plan for calendar programs, one file. */
    ICS(null);

    private final Optional<Function<Document, Either<Refusal, byte[]>>> renderer;

    ReportFormat(@org.jspecify.annotations.Nullable Function<Document, Either<Refusal, byte[]>> renderer) {
        this.renderer = Optional.ofNullable(renderer);
    }

    /** What renders a paper, or nothing where the format is that of the plan and not of a paper. */
    Optional<Function<Document, Either<Refusal, byte[]>>> renderer() {
        return renderer;
    }

    /** How the names of its files end. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Either<Refusal, byte[]> text(String text) {
        return Either.right(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The formats of an option such as {@code html,md}, or why one is none. */
    static Either<Refusal, List<ReportFormat>> parse(String option) {
        List<ReportFormat> formats = new ArrayList<>();
        for (String name : option.split(",", -1)) {
            Optional<ReportFormat> format = Arrays.stream(values())
                    .filter(known -> known.ending().equals(name.strip().toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (format.isEmpty()) {
                String known = Arrays.stream(values()).map(ReportFormat::ending).collect(Collectors.joining(", "));
                return Either.left(
                        Refusal.of(CliRefusal.UNKNOWN_OUTPUT_FORMAT, Place.path("--format"), name.strip(), known));
            }
            formats.add(format.get());
        }
        return Either.right(List.copyOf(formats));
    }
}
