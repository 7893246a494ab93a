package th.ita.export.document;

import java.util.List;

/**
 * Something a reader must not miss, set apart from the text.
 *
 * @param kind why it is set apart
 * @param title what it is about, in a few words
 * @param content what it says
 */
public record Notice(Kind kind, Inline title, List<Paragraph> content) implements Block {
    /** Why a notice is set apart. */
    public enum Kind {
        /** Tells where a part comes from. */
        ORIGIN,
        /** Tells that something shown is not confirmed. */
        UNCONFIRMED,
        /** Tells that the document lacks something required. */
        INCOMPLETE
    }

    /** Keeps its own copy of the paragraphs. */
    public Notice {
        content = List.copyOf(content);
    }
}
