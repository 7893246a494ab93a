package th.ita.export.pdf.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import th.ita.export.pdf.structure.Box;
import th.ita.export.pdf.structure.Element;
import th.ita.export.pdf.structure.Role;

/** Writes the tree of a document's parts, and for each stretch of a page and each link the part it belongs to. */
final class StructureTree {
    private final List<WrittenPage> pages;
    private final Map<Element, COSDictionary> written = new HashMap<>();

    StructureTree(List<WrittenPage> pages) {
        this.pages = pages;
    }

    COSDictionary write(Element root) {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        tree.setItem(COSName.K, element(root, tree));
        tree.setItem(COSName.PARENT_TREE, parents());
        tree.setInt(
                COSName.PARENT_TREE_NEXT_KEY,
                pages.size()
                        + pages.stream().mapToInt(page -> page.links().size()).sum());
        return tree;
    }

    private COSDictionary element(Element element, COSDictionary parent) {
        COSDictionary dictionary = new COSDictionary();
        written.put(element, dictionary);
        dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        dictionary.setItem(COSName.S, COSName.getPDFName(element.role().type()));
        dictionary.setItem(COSName.P, parent);
        element.alternative().ifPresent(words -> dictionary.setItem(COSName.ALT, new COSString(words)));
        element.language()
                .ifPresent(language -> dictionary.setItem(
                        COSName.LANG, new COSString(language.name().toLowerCase(Locale.ROOT))));
        attributes(element, dictionary);
        kids(element, dictionary);
        return dictionary;
    }

    private void kids(Element element, COSDictionary dictionary) {
        COSArray kids = new COSArray();
        int own = -1;
        for (Element.Kid kid : element.kids()) {
            if (kid instanceof Element.Child child) {
                kids.add(element(child.element(), dictionary));
            } else if (kid instanceof Element.Annotation annotation) {
                kids.add(link(annotation));
            } else if (kid instanceof Element.Content content) {
                if (own < 0) {
                    own = content.page();
                    dictionary.setItem(COSName.PG, pages.get(own).dictionary());
                }
                kids.add(content.page() == own ? COSInteger.get(content.id()) : elsewhere(content));
            }
        }
        if (kids.size() > 0) {
            dictionary.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
        }
    }

    private COSBase elsewhere(Element.Content content) {
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, pages.get(content.page()).dictionary());
        reference.setInt(COSName.MCID, content.id());
        return reference;
    }

    private COSBase link(Element.Annotation annotation) {
        WrittenPage page = pages.get(annotation.page());
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, page.dictionary());
        reference.setItem(COSName.OBJ, page.links().get(annotation.index()).annotation());
        return reference;
    }

    private void attributes(Element element, COSDictionary dictionary) {
        COSDictionary attributes = new COSDictionary();
        attributes.setDirect(true);
        element.scope().ifPresent(scope -> {
            attributes.setName(COSName.O, "Table");
            attributes.setName("Scope", scope.type());
        });
        if (element.role() == Role.L) {
            attributes.setName(COSName.O, "List");
            attributes.setName("ListNumbering", "Disc");
        }
        element.box().ifPresent(box -> {
            attributes.setName(COSName.O, "Layout");
            attributes.setName("Placement", "Block");
            attributes.setItem(COSName.BBOX, box(element, box));
        });
        if (attributes.size() > 0) {
            dictionary.setItem(COSName.A, attributes);
        }
    }

    private COSArray box(Element element, Box box) {
        double height = element.kids().stream()
                .filter(Element.Content.class::isInstance)
                .map(kid -> pages.get(((Element.Content) kid).page()).height())
                .findFirst()
                .orElse(0.0);
        COSArray corners = new COSArray();
        corners.add(new COSFloat((float) box.left()));
        corners.add(new COSFloat((float) (height - box.top() - box.height())));
        corners.add(new COSFloat((float) (box.left() + box.width())));
        corners.add(new COSFloat((float) (height - box.top())));
        return corners;
    }

    /** Pages come first among the keys, then links in the order of pages. */
    private COSDictionary parents() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            COSArray owners = new COSArray();
            pages.get(i).owners().forEach(owner -> owners.add(dictionary(owner)));
            numbers.add(COSInteger.get(i));
            numbers.add(owners);
        }
        for (WrittenPage page : pages) {
            for (WrittenPage.Link link : page.links()) {
                numbers.add(COSInteger.get(link.key()));
                numbers.add(dictionary(link.owner()));
            }
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }

    private COSDictionary dictionary(Element element) {
        return Objects.requireNonNull(written.get(element), "what is drawn stands in the tree");
    }
}
