package th.ita.export.reading;

/**
 * A line of a document that no rule understood. It is listed, never dropped silently.
 *
 * @param line its number in the document, counted from 1
 * @param text what stands there
 */
public record UnreadLine(int line, String text) {}
