package th.ita.cli.papers;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.docx.DocxTemplate;
import th.ita.export.office.OfficeFont;
import th.ita.export.questions.PaperLook;

/** Reads the options of how papers look. */
public final class ReportLook {
    private ReportLook() {}

    /** The look, or why it cannot be. */
    public static Either<Refusal, PaperLook> of(String font, Optional<Path> template, boolean marked)
            throws IOException {
        Either<Refusal, Optional<DocxTemplate>> paper = template.isEmpty()
                ? Either.right(Optional.empty())
                : read(template.get()).map(Optional::of);
        return OfficeFont.parse(font)
                .mapLeft(refusal -> refusal.at(Place.path("--font")))
                .flatMap(parsed -> paper.map(read -> new PaperLook(parsed, read, marked)));
    }

    private static Either<Refusal, DocxTemplate> read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return DocxTemplate.read(bytes)
                .map(template -> template.from(file.toString()))
                .mapLeft(refusal -> refusal.at(refusal.where().in(file.toString())));
    }
}
