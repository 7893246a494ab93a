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

/**
 * What a user may choose of how papers look.
 *
 * @param font the font of files for word processors and spreadsheets
 * @param template the agency's own paper, if it has one
 * @param marked whether CSV files begin with the byte order mark
 */
public record ReportLook(OfficeFont font, Optional<DocxTemplate> template, boolean marked) {
    public static Either<Refusal, ReportLook> of(String font, Optional<Path> template, boolean marked)
            throws IOException {
        Either<Refusal, Optional<DocxTemplate>> paper = template.isEmpty()
                ? Either.right(Optional.empty())
                : read(template.get()).map(Optional::of);
        return OfficeFont.parse(font)
                .mapLeft(refusal -> refusal.at(Place.path("--font")))
                .flatMap(parsed -> paper.map(read -> new ReportLook(parsed, read, marked)));
    }

    private static Either<Refusal, DocxTemplate> read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return DocxTemplate.read(bytes)
                .mapLeft(refusal -> refusal.at(refusal.where().in(file.toString())));
    }
}
