package th.ita.export.pdf.writing;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import th.ita.export.pdf.structure.Element;

/** A page that is written, and what on it belongs to which part. */
record WrittenPage(COSDictionary dictionary, double height, List<Element> owners, List<Link> links) {
    /** A link on the page, and its key among all. */
    record Link(COSDictionary annotation, Element owner, int key) {}
}
