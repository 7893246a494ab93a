package th.ita.export.pdf.layout;

import java.util.Optional;
import th.ita.export.pdf.font.Face;
import th.ita.export.pdf.font.ShapedWord;
import th.ita.export.pdf.structure.Box;
import th.ita.export.pdf.structure.Owner;

/** Something drawn on a page. */
public sealed interface Mark {
    /** {@return to what it belongs} */
    Owner owner();

    /**
     * A word or a space.
     *
     * @param owner to what it belongs
     * @param word the word
     * @param face its face
     * @param style how it is set
     * @param x where it begins
     * @param baseline how far below the top of the page its letters stand
     */
    record Letters(Owner owner, ShapedWord word, Face face, TextStyle style, double x, double baseline)
            implements Mark {}

    /**
     * A rectangle.
     *
     * @param owner to what it belongs
     * @param box where it lies
     * @param fill the colour of its ground, if it has one
     * @param edge the colour of its edge, if it has one
     */
    record Rectangle(Owner owner, Box box, Optional<Ink> fill, Optional<Ink> edge) implements Mark {}

    /**
     * A straight line.
     *
     * @param owner to what it belongs
     * @param x1 where it begins
     * @param y1 where it begins, from the top
     * @param x2 where it ends
     * @param y2 where it ends, from the top
     * @param thickness how thick it is
     * @param ink its colour
     */
    record Rule(Owner owner, double x1, double y1, double x2, double y2, double thickness, Ink ink) implements Mark {}
}
