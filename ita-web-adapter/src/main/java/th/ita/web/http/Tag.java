package th.ita.web.http;

import java.util.Arrays;
import th.ita.domain.revision.Revision;

/**
 * The entity tag of a revision: its number, which a person can read, and the beginning of its hash, which no other has.
 *
 * @param text the tag with its quotes
 */
public record Tag(String text) {
    private static final int DIGITS = 16;
    private static final String ANY = "*";

    /**
     * The tag of a revision.
     *
     * @param revision the revision
     * @return such as {@code "3-9f86d081884c7d65"}
     */
    public static Tag of(Revision revision) {
        return new Tag("\"" + revision.number() + "-" + revision.hash().hex().substring(0, DIGITS) + "\"");
    }

    /**
     * The tag of what was worked out from a revision in a language; the same text has the same tag.
     *
     * @param digest what tells one text from another, in characters of Base64 or hexadecimal digits
     * @return the tag
     */
    public static Tag ofText(String digest) {
        return new Tag("\"" + digest + "\"");
    }

    /**
     * Whether a header names this tag.
     *
     * @param header the value of If-Match or If-None-Match
     * @return whether it is a star or has the tag in its list; weak tags never match
     */
    public boolean isIn(String header) {
        return header.strip().equals(ANY)
                || Arrays.stream(header.split(",", -1)).map(String::strip).anyMatch(text::equals);
    }

    @Override
    public String toString() {
        return text;
    }
}
