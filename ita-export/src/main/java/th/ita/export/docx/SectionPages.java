package th.ita.export.docx;

import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The pages of one section of a file, and the pages it takes to lay wide tables across in its midst.
 *
 * @param first its own pages
 * @param later the same, going on: without a first page of its own kind, and counting on
 * @param across the same laid across
 * @param room how wide lines may be, in twentieths of a point
 * @param roomAcross how wide they may be on pages laid across
 */
record SectionPages(String first, String later, String across, int room, int roomAcross) {
    private static final Pattern LENGTH = Pattern.compile("-?[0-9]{1,6}");
    private static final int NARROWEST = 1_000;

    /** The pages that an element of a file describes. */
    static SectionPages of(Element section) {
        Element later = copy(section);
        for (String name : new String[] {"w:titlePg", "w:type"}) {
            XmlTree.child(later, name).ifPresent(later::removeChild);
        }
        XmlTree.child(later, "w:pgNumType").ifPresent(numbers -> numbers.removeAttribute("w:start"));
        Element across = copy(later);
        XmlTree.child(across, "w:pgSz").ifPresent(SectionPages::turn);
        return new SectionPages(
                XmlTree.text(section), XmlTree.text(later), XmlTree.text(across), room(section), room(across));
    }

    private static Element copy(Element section) {
        return (Element) section.cloneNode(true);
    }

    private static void turn(Element size) {
        int width = length(size, "w:w", 11_906);
        int height = length(size, "w:h", 16_838);
        size.setAttribute("w:w", Integer.toString(Math.max(width, height)));
        size.setAttribute("w:h", Integer.toString(Math.min(width, height)));
        size.setAttribute("w:orient", "landscape");
    }

    private static int room(Element section) {
        int width = XmlTree.child(section, "w:pgSz")
                .map(size -> length(size, "w:w", 11_906))
                .orElse(11_906);
        int margins = XmlTree.child(section, "w:pgMar")
                .map(margin -> length(margin, "w:left", 1_440) + length(margin, "w:right", 1_440))
                .orElse(2_880);
        return Math.max(NARROWEST, width - margins);
    }

    private static int length(Element element, String name, int otherwise) {
        String length = element.getAttribute(name);
        return LENGTH.matcher(length).matches() ? Integer.parseInt(length) : otherwise;
    }
}
