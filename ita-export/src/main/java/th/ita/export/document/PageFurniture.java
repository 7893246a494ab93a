package th.ita.export.document;

import java.util.List;
import java.util.Optional;
import th.ita.domain.text.Numerals;

/**
 * What stands on every page where a format has pages: a running head, which the first page does without, and the number
 * of the page at its foot.
 *
 * @param head the running head; may be empty
 * @param number how pages are numbered, if they are
 */
public record PageFurniture(List<Inline> head, Optional<PageNumber> number) {
    /** Pages without any. */
    public static final PageFurniture NONE = new PageFurniture(List.of(), Optional.empty());

    /** Keeps its own copy of the head. */
    public PageFurniture {
        head = List.copyOf(head);
    }

    /**
     * The words around the number of a page, as in หน้า ๑ จาก ๙. Kept apart from the numbers, which some formats count for
     * themselves.
     *
     * @param page the word before the number of the page
     * @param of the word between it and the number of all pages
     */
    public record PageNumber(Inline page, Inline of) {
        /**
         * The number of a page in words.
         *
         * @param number the number of the page, from 1
         * @param all the number of all pages
         * @param numerals the digits of the document
         * @return what stands at the foot of the page
         */
        public String text(int number, int all, Numerals numerals) {
            return page.text(numerals) + " " + numerals.write(Integer.toString(number)) + " " + of.text(numerals) + " "
                    + numerals.write(Integer.toString(all));
        }
    }
}
