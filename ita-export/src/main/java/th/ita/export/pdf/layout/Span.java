package th.ita.export.pdf.layout;

import java.net.URI;
import java.util.Optional;
import th.ita.export.pdf.structure.Owner;

/**
 * A stretch of text in one style that belongs to one part.
 *
 * @param text the text
 * @param style how it is set
 * @param owner the part
 * @param address where it leads, if it is a link
 * @param whole whether no line is broken within it, as far as it fits into one
 */
record Span(String text, TextStyle style, Owner owner, Optional<URI> address, boolean whole) {
    Span(String text, TextStyle style, Owner owner) {
        this(text, style, owner, Optional.empty(), false);
    }
}
