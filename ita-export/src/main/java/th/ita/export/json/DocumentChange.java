package th.ita.export.json;

import java.util.List;

/**
 * One thing that differs between two states of a document.
 *
 * @param where the way to it, from the outside in
 * @param kind what happened to it
 * @param before what it was, empty if it was added or moved
 * @param after what it is, empty if it was removed or moved
 */
public record DocumentChange(List<Step> where, Kind kind, String before, String after) {
    /** Keeps its own copy of the way. */
    public DocumentChange {
        where = List.copyOf(where);
    }

    /** What happened. */
    public enum Kind {
        /** It was not there before. */
        ADDED,
        /** It is there no more. */
        REMOVED,
        /** It says something else. */
        CHANGED,
        /** The same entries stand in another order. */
        REORDERED
    }

    /**
     * One step of a way.
     *
     * @param key the key of the canonical JSON, such as {@code measures}
     * @param entry which entry of the list, by its title, code or link; empty if it is no list or the whole list
     */
    public record Step(String key, String entry) {}
}
