package th.ita.export.reading;

/**
 * A part of a document that no rule understood. It is listed, never dropped silently.
 *
 * @param spot where it stands
 * @param text what stands there
 */
public record UnreadLine(Spot spot, String text) {
    /**
     * A line of a text that no rule understood.
     *
     * @param line its number in the document, counted from 1
     * @param text what stands there
     */
    public UnreadLine(int line, String text) {
        this(new Spot.Line(line), text);
    }

    /** {@return the number of its line, paragraph or row, counted from 1} */
    public int line() {
        return spot.number();
    }
}
