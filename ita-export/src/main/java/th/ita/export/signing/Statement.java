package th.ita.export.signing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.revision.RevisionKey;

/**
 * What a signature says: this is the document of that agency and year, its canonical form has this digest, and its parts
 * have these. It knows no time, so that signing the same twice gives the same.
 *
 * @param document whose document of which year and kind
 * @param form the version of the canonical form, from 1
 * @param digest the digest of the whole document
 * @param parts its parts, in the order of the canonical form
 */
public record Statement(RevisionKey document, int form, DocumentDigest digest, List<SignedPart> parts) {
    private static final String VERSION = "ita-signature-1";

    /** Keeps its own copy of the parts. */
    public Statement {
        parts = List.copyOf(parts);
    }

    /**
     * The bytes that are signed: one line each for the version of this form, the document, the version of its canonical
     * form and the digest, then one a part, path and digest with a space between; each line ended by LF, in UTF-8. No line
     * can hold a line break and no path a space, so no two statements give the same bytes.
     *
     * @return the bytes
     */
    public byte[] bytes() {
        Stream<String> head = Stream.of(VERSION, document.toString(), Integer.toString(form), digest.hex());
        Stream<String> body = parts.stream().map(part -> part.path() + " " + part.digest());
        return Stream.concat(head, body)
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
