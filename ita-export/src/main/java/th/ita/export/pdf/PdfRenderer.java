package th.ita.export.pdf;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.document.Document;
import th.ita.export.pdf.font.Faces;
import th.ita.export.pdf.layout.Layout;
import th.ita.export.pdf.writing.PdfFile;

/**
 * Renders a document as one PDF file on A4 pages, wide tables on pages laid across: its faces inside it, its text to be
 * selected and searched, its parts tagged, with bookmarks and links. It conforms to PDF/A-2a and PDF/UA-1. The same
 * document gives the same bytes on one JDK, whatever the locale, the time zone and the day.
 *
 * <p>Thai is shaped by the JDK's own font engine, which needs the libraries FreeType and fontconfig of the system; a
 * machine without them is told so.
 *
 * <p>Example: {@code PdfRenderer.render(document).peek(bytes -> Files.write(path, bytes))}.
 */
public final class PdfRenderer {
    private PdfRenderer() {}

    /**
     * Renders a document.
     *
     * @param document the document
     * @return a whole PDF file, or why there can be none on this machine
     */
    public static Either<Refusal, byte[]> render(Document document) {
        return render(document, Faces.ofThisMachine());
    }

    /** Renders a document with faces, if there are any. */
    static Either<Refusal, byte[]> render(Document document, Either<String, Faces> faces) {
        return faces.mapLeft(said -> Refusal.of(PdfRefusal.PDF_NO_FONT_LIBRARIES, Place.path("pdf"), said))
                .map(found -> write(document, found));
    }

    private static byte[] write(Document document, Faces faces) {
        try {
            return PdfFile.write(document, Layout.of(document, faces), faces);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
