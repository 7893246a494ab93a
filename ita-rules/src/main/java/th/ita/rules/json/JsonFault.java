package th.ita.rules.json;

/**
 * Why a text is not one JSON value.
 *
 * @param kind what is wrong
 * @param line the line, from 1
 * @param column the character of the line, from 1
 * @param path where in the value, as its {@link JsonListener} writes paths; empty where it is not known
 * @param excerpt the beginning of what stands there
 */
public record JsonFault(Kind kind, int line, int column, String path, String excerpt) {
    /** What may be wrong. */
    public enum Kind {
        /** There is nothing but white space. */
        EMPTY,
        /** The text breaks the rules of JSON, or goes on behind its value. */
        MALFORMED,
        /** The text ends before all its objects, lists and texts do. */
        ENDS_EARLY,
        /** Objects and lists lie deeper in each other than is read. */
        TOO_DEEP
    }
}
