package th.ita.export.pdf.layout;

import java.net.URI;
import java.util.Optional;
import th.ita.export.pdf.font.Face;
import th.ita.export.pdf.font.ShapedWord;
import th.ita.export.pdf.structure.Owner;

/** A word or a space, shaped, in the style it is set in. */
record Word(ShapedWord shaped, Face face, TextStyle style, Owner owner, Optional<URI> address) {
    double width() {
        return shaped.advance() * style.size() / 1000;
    }

    boolean isSpace() {
        return shaped.text().isBlank();
    }
}
