package th.ita.export.office;

import io.vavr.control.Either;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.document.CleanText;

/**
 * The font a file for a word processor or a spreadsheet asks for. It is not inside the file: the reader's machine has it,
 * or shows another. Immutable.
 *
 * <p>Example: {@code OfficeFont.parse("TH Sarabun New")}.
 *
 * @param name its name as programs list it, such as TH SarabunPSK
 */
public record OfficeFont(String name) {
    /** The most characters the name of a font has (LF_FACESIZE of Windows, less its end). */
    public static final int LONGEST = 31;

    /** The font of Thai government offices, one of the thirteen national fonts. */
    public static final OfficeFont STANDARD = new OfficeFont("TH SarabunPSK");

    /** Makes the name harmless. */
    public OfficeFont {
        name = CleanText.of(name).strip();
    }

    /**
     * The font of a name.
     *
     * @param name the name
     * @return the font, or why the name can be none
     */
    public static Either<Refusal, OfficeFont> parse(String name) {
        OfficeFont font = new OfficeFont(name);
        boolean fits = !font.name().isEmpty()
                && font.name().length() <= LONGEST
                && font.name().indexOf('\uFFFD') < 0
                && font.name().chars().noneMatch(c -> "<>&\"';,".indexOf(c) >= 0);
        return fits
                ? Either.right(font)
                : Either.left(Refusal.of(
                        OfficeRefusal.OFFICE_NO_FONT_NAME, Place.path("font"), font.name(), Integer.toString(LONGEST)));
    }
}
