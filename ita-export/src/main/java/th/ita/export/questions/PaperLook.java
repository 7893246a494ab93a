package th.ita.export.questions;

import java.util.Optional;
import th.ita.export.docx.DocxTemplate;
import th.ita.export.office.OfficeFont;

/**
 * What can be chosen of how papers look.
 *
 * @param font the font of files for word processors and spreadsheets
 * @param template the agency's own paper, if it has one
 * @param marked whether CSV files begin with the byte order mark
 */
public record PaperLook(OfficeFont font, Optional<DocxTemplate> template, boolean marked) {
    /** The usual font, no paper of an agency, no mark. */
    public static final PaperLook STANDARD = new PaperLook(OfficeFont.STANDARD, Optional.empty(), false);
}
