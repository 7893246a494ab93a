package th.ita.cli;

import io.vavr.control.Either;
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

/** The formats in which papers are written. */
enum ReportFormat {
    /** One page that needs nothing else. */
    HTML(HtmlRenderer::render),
    /** Text with marks. */
    MD(MarkdownRenderer::render),
    /** The canonical data, one file for both papers. */
    JSON(null),
    /** The dates of the plan for calendar programs, one file. */
    ICS(null);

    private final Optional<Function<Document, String>> renderer;

    ReportFormat(@org.jspecify.annotations.Nullable Function<Document, String> renderer) {
        this.renderer = Optional.ofNullable(renderer);
    }

    /** What renders a paper, or nothing where the format is that of the plan and not of a paper. */
    Optional<Function<Document, String>> renderer() {
        return renderer;
    }

    /** How the names of its files end. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
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
