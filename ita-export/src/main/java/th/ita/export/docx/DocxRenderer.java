package th.ita.export.docx;

import th.ita.export.document.Document;
import th.ita.export.office.OfficeFont;

/**
 * Renders a document as a file for word processors, to be corrected and signed: styles, headings, tables whose heads are
 * repeated and read aloud as heads, a running head, numbered pages, wide tables on pages laid across. A picture is
 * written as its numbers with its bars drawn beside them. The same document gives the same bytes everywhere.
 *
 * <p>Example: {@code Files.write(path, DocxRenderer.render(document))}. On a letterhead: {@link DocxTemplate}.
 */
public final class DocxRenderer {
    private DocxRenderer() {}

    /**
     * Renders a document in the font of government offices.
     *
     * @param document the document
     * @return a whole DOCX file
     */
    public static byte[] render(Document document) {
        return render(document, OfficeFont.STANDARD);
    }

    /**
     * Renders a document.
     *
     * @param document the document
     * @param font the font of its text
     * @return a whole DOCX file
     */
    public static byte[] render(Document document, OfficeFont font) {
        return DocxFile.write(document, OwnPaper.frame(document, font)).get();
    }
}
