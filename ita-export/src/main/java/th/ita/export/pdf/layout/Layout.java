package th.ita.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import th.ita.export.document.Document;
import th.ita.export.pdf.font.Faces;
import th.ita.export.pdf.structure.Element;

/**
 * A document as pages.
 *
 * @param sheets the pages, one or more
 * @param root the tree of its parts
 */
public record Layout(List<Sheet> sheets, Element root) {
    /** Keeps its own copy of the list of pages. */
    public Layout {
        sheets = List.copyOf(sheets);
    }

    /**
     * Lays a document out.
     *
     * @param document the document
     * @param faces the faces it is set in
     * @return its pages
     */
    public static Layout of(Document document, Faces faces) {
        Element root = Element.root();
        Setting setting = new Setting(new LineBreaker(faces), new Spans(document.numerals()));
        List<Strip> strips = new ArrayList<>(new TitleStrips(document, setting, root).strips());
        strips.addAll(new BlockStrips(setting, root).all(document.blocks()));
        List<Sheet> sheets = Flow.pages(strips);
        new Furniture(document, setting).furnish(sheets);
        return new Layout(sheets, root);
    }
}
