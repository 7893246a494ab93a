package th.ita.export.pdf.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import th.ita.export.pdf.layout.Sheet;

/** Writes the table of bookmarks: the headings, one within the other. */
final class Bookmarks {
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A bookmark that those of lower headings come under. */
    private record Open(int level, PDOutlineNode node) {}

    static PDDocumentOutline of(List<Sheet> sheets, List<WrittenPage> pages) {
        Bookmarks bookmarks = new Bookmarks();
        bookmarks.open.push(new Open(0, bookmarks.outline));
        for (int i = 0; i < sheets.size(); i++) {
            for (Sheet.Bookmark bookmark : sheets.get(i).bookmarks()) {
                bookmarks.add(bookmark, pages.get(i));
            }
        }
        return bookmarks.outline;
    }

    private void add(Sheet.Bookmark bookmark, WrittenPage page) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(new PDPage(page.dictionary()));
        destination.setTop((int) Math.ceil(page.height() - bookmark.top()));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(bookmark.title());
        item.setDestination(destination);
        while (open.element().level() >= bookmark.level()) {
            open.pop();
        }
        open.element().node().addLast(item);
        open.push(new Open(bookmark.level(), item));
    }
}
