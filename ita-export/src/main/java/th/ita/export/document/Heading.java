package th.ita.export.document;

import java.util.List;
import th.ita.domain.OutOfRangeException;

/**
 * The heading of a section.
 *
 * @param level 1 for a section, 2 for a part of a section, 3 for a part of that; the document's title stands above all
 * @param id its stable name within the document: lower-case letters, digits and dashes
 * @param content its words
 */
public record Heading(int level, String id, List<Inline> content) implements Block {
    /** Checks level and id and keeps its own copy of the words. */
    public Heading {
        if (level < 1 || level > 3) {
            throw new OutOfRangeException("heading level", level, "1 to 3");
        }
        BlockId.check(id);
        content = List.copyOf(content);
    }
}
