package th.ita.export.document;

import java.util.List;

/**
 * The place where a paper is signed: a line to sign on, the name in brackets below it, the post below that.
 *
 * @param prompt what stands before the line, such as ลงชื่อ
 * @param capacity what stands after it, such as ผู้รายงาน; may be empty
 * @param name the printed name; empty leaves room to write one
 * @param position the post; may be empty
 */
public record SignatureBlock(Inline prompt, List<Inline> capacity, List<Inline> name, List<Inline> position)
        implements Block {
    /** Keeps its own copies of the texts. */
    public SignatureBlock {
        capacity = List.copyOf(capacity);
        name = List.copyOf(name);
        position = List.copyOf(position);
    }
}
