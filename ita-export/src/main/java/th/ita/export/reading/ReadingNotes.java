package th.ita.export.reading;

import java.util.List;

/**
 * What a reader of a document has to say about its own work, so that a person knows where to look.
 *
 * @param notUnderstood the lines that no rule understood, in the order of the document
 * @param mended how many words that extraction had broken read whole again
 * @param left how many suspicious places were left as they were, since nothing proved how they should read
 */
public record ReadingNotes(List<UnreadLine> notUnderstood, int mended, int left) {
    /** Nothing to say: all was understood, nothing was mended or left. */
    public static final ReadingNotes NONE = new ReadingNotes(List.of(), 0, 0);

    /** Keeps its own copy of the list. */
    public ReadingNotes {
        notUnderstood = List.copyOf(notUnderstood);
    }
}
