package th.ita.export.pdf.writing;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import th.ita.domain.measures.WebAddress;
import th.ita.export.pdf.layout.Sheet;
import th.ita.export.pdf.structure.Box;
import th.ita.export.pdf.structure.Element;

/** Writes the places of a page that can be clicked. */
final class Links {
    private static final int PRINTED = 4;

    private Links() {}

    static List<WrittenPage.Link> write(int page, Sheet sheet, int firstKey) {
        List<WrittenPage.Link> links = new ArrayList<>();
        for (Sheet.LinkArea area : sheet.links()) {
            int key = firstKey + links.size();
            area.link().show(new Element.Annotation(page, links.size()));
            links.add(new WrittenPage.Link(annotation(area, sheet.format().height(), key), area.link(), key));
        }
        return links;
    }

    private static COSDictionary annotation(Sheet.LinkArea area, double pageHeight, int key) {
        COSDictionary action = new COSDictionary();
        action.setDirect(true);
        action.setItem(COSName.S, COSName.URI);
        action.setItem(
                COSName.URI, new COSString(WebAddress.ascii(area.address()).toASCIIString()));
        Box box = area.box();
        COSArray corners = new COSArray();
        corners.add(new COSFloat((float) box.left()));
        corners.add(new COSFloat((float) (pageHeight - box.top() - box.height())));
        corners.add(new COSFloat((float) (box.left() + box.width())));
        corners.add(new COSFloat((float) (pageHeight - box.top())));
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setItem(COSName.RECT, corners);
        annotation.setItem(COSName.BORDER, new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO)));
        annotation.setInt(COSName.F, PRINTED);
        annotation.setItem(COSName.A, action);
        annotation.setItem(COSName.CONTENTS, new COSString(contents(area)));
        annotation.setInt(COSName.STRUCT_PARENT, key);
        return annotation;
    }

    private static String contents(Sheet.LinkArea area) {
        String address = area.address().toString();
        return area.text().equals(address) ? address : area.text() + " (" + address + ")";
    }
}
