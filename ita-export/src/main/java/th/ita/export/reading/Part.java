package th.ita.export.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a document in the order of reading. Every format is read into these, and one set of rules understands them.
 */
public sealed interface Part {
    /** {@return where it stands} */
    Spot spot();

    /**
     * A paragraph, a heading or an item of a list.
     *
     * @param spot where it stands
     * @param style what it is, as far as the format tells
     * @param passage what it says
     */
    record Text(Spot spot, Style style, Passage passage) implements Part {
        /** {@return its words} */
        public String words() {
            return passage.text();
        }
    }

    /** What a text is. */
    enum Style {
        /** A paragraph, or something the format does not tell apart from one. */
        PARAGRAPH,
        /** A heading. */
        HEADING,
        /** A line in bold letters, where the format tells no more of headings; a paragraph to those who do not know. */
        BOLD,
        /** An item of a list. */
        LISTED,
        /** Something beside the text that is no part of it, such as a picture or the menu of a web page. */
        ASIDE
    }

    /**
     * A row of a table.
     *
     * @param spot where it stands
     * @param table which table it is of; a table that something interrupts goes on under another number
     * @param cells its cells from left to right
     */
    record Row(Spot spot, int table, List<Cell> cells) implements Part {
        /** Keeps its own copy of the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Its words, cells set apart by tabs. */
        String words() {
            return cells.stream().map(Cell::text).collect(Collectors.joining("\t"));
        }
    }
}
