package th.ita.export.document;

import java.util.List;

/**
 * A list whose entries have no numbers.
 *
 * @param entries the entries in order, each the runs of its text
 */
public record BulletList(List<List<Inline>> entries) implements Block {
    /** Keeps its own copies of the entries. */
    public BulletList {
        entries = entries.stream().map(List::copyOf).toList();
    }
}
