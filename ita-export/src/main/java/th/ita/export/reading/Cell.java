package th.ita.export.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a row. Where cells are merged, the first of them holds the words and the others tell whose part they are.
 *
 * @param span whether it stands for itself
 * @param passages its paragraphs, none of them blank
 */
public record Cell(Span span, List<Passage> passages) {
    /** Whether a cell stands for itself. */
    public enum Span {
        /** It does. */
        OWN,
        /** It is part of the cell above. */
        OF_ABOVE,
        /** It is part of the cell before. */
        OF_LEFT
    }

    /** Keeps its own copy of the paragraphs. */
    public Cell {
        passages = passages.stream().filter(passage -> !passage.isBlank()).toList();
    }

    /**
     * A cell for itself.
     *
     * @param passages its paragraphs
     * @return the cell
     */
    public static Cell of(List<Passage> passages) {
        return new Cell(Span.OWN, passages);
    }

    /**
     * A cell for itself, of one paragraph.
     *
     * @param text its words, none for an empty cell
     * @return the cell
     */
    public static Cell of(String text) {
        return of(List.of(Passage.of(text)));
    }

    /** {@return its words in one line} */
    public String text() {
        return passages.stream().map(Passage::text).collect(Collectors.joining(" "));
    }

    /** Whether it says something itself. */
    boolean says() {
        return span == Span.OWN && !passages.isEmpty();
    }
}
