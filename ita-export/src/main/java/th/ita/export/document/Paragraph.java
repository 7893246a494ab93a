package th.ita.export.document;

import java.util.List;

/**
 * A paragraph of text.
 *
 * @param role what it is for
 * @param content its runs of text, in order
 */
public record Paragraph(Role role, List<Inline> content) implements Block {
    /** What a paragraph is for. */
    public enum Role {
        /** Prose. */
        BODY,
        /** A remark in small print. */
        REMARK
    }

    /** Keeps its own copy of the runs. */
    public Paragraph {
        content = List.copyOf(content);
    }

    /**
     * A paragraph of prose.
     *
     * @param content its runs of text
     * @return the paragraph
     */
    public static Paragraph of(Inline... content) {
        return new Paragraph(Role.BODY, List.of(content));
    }

    /**
     * A remark.
     *
     * @param content its runs of text
     * @return the paragraph
     */
    public static Paragraph remark(Inline... content) {
        return new Paragraph(Role.REMARK, List.of(content));
    }
}
