package th.ita.export.docx;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The list with bullets, alone or added to the lists of a template. */
final class Bullets {
    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
    static final int FIRST = 1;

    private Bullets() {}

    /** A part with this list alone. */
    static String part() {
        return "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:abstractNum w:abstractNumId=\"" + FIRST + "\"><w:multiLevelType w:val=\"singleLevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/>"
                + "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"709\" w:hanging=\"284\"/></w:pPr></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"" + FIRST + "\"><w:abstractNumId w:val=\"" + FIRST
                + "\"/></w:num></w:numbering>";
    }

    /** Adds the list to the lists of a template. Returns its number. */
    static int addTo(Document lists, Document own) {
        int kind = next(XmlTree.all(lists, "w:abstractNum"), "w:abstractNumId");
        int number = next(XmlTree.all(lists, "w:num"), "w:numId");
        Element root = lists.getDocumentElement();
        Element list =
                (Element) lists.importNode(XmlTree.all(own, "w:abstractNum").get(0), true);
        list.setAttribute("w:abstractNumId", Integer.toString(kind));
        Node before = XmlTree.child(root, "w:num").map(first -> (Node) first).orElse(null);
        root.insertBefore(list, before);
        Element use = (Element) lists.importNode(XmlTree.all(own, "w:num").get(0), true);
        use.setAttribute("w:numId", Integer.toString(number));
        XmlTree.child(use, "w:abstractNumId")
                .ifPresent(reference -> reference.setAttribute("w:val", Integer.toString(kind)));
        Node after = XmlTree.all(lists, "w:num").stream()
                .reduce((first, last) -> last)
                .map(Node::getNextSibling)
                .orElse(null);
        root.insertBefore(use, after);
        return number;
    }

    private static int next(List<Element> elements, String id) {
        return 1
                + elements.stream()
                        .map(element -> element.getAttribute(id))
                        .filter(value -> value.matches("[0-9]{1,8}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
    }
}
