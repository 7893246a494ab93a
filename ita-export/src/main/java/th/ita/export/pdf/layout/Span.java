package th.ita.export.pdf.layout;

import java.net.URI;
import java.util.Optional;
import th.ita.export.pdf.structure.Owner;

/** A stretch of text in one style that belongs to one part. */
record Span(String text, TextStyle style, Owner owner, Optional<URI> address) {
    Span(String text, TextStyle style, Owner owner) {
        this(text, style, owner, Optional.empty());
    }
}
