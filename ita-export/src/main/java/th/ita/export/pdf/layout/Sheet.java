package th.ita.export.pdf.layout;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import th.ita.export.pdf.structure.Artifact;
import th.ita.export.pdf.structure.Box;
import th.ita.export.pdf.structure.Element;
import th.ita.export.pdf.structure.Owner;

/** A page and what is drawn on it, in the order in which it is read. */
public final class Sheet {
    private static final double THIN = 0.5;

    private final PageFormat format;
    private final List<Mark> marks = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    Sheet(PageFormat format) {
        this.format = format;
    }

    /**
     * A place that leads to a page of the web.
     *
     * @param link the part of the document that it belongs to
     * @param address where it leads
     * @param text what it is called
     * @param box where it lies
     */
    public record LinkArea(Element link, URI address, String text, Box box) {}

    /**
     * A place that the table of bookmarks leads to.
     *
     * @param level 1 for a section, 2 for a part of it
     * @param title its words
     * @param top how far below the top of the page it lies
     */
    public record Bookmark(int level, String title, double top) {}

    /** {@return its size and margins} */
    public PageFormat format() {
        return format;
    }

    /** {@return what is drawn on it} */
    public List<Mark> marks() {
        return Collections.unmodifiableList(marks);
    }

    /** {@return the places that can be clicked} */
    public List<LinkArea> links() {
        return Collections.unmodifiableList(links);
    }

    /** {@return the places that bookmarks lead to} */
    public List<Bookmark> bookmarks() {
        return Collections.unmodifiableList(bookmarks);
    }

    void word(Word word, double x, double baseline) {
        marks.add(new Mark.Letters(word.owner(), word.shaped(), word.face(), word.style(), x, baseline));
        if (word.address().isPresent() && word.owner() instanceof Element link) {
            double size = word.style().size();
            rule(Artifact.LAYOUT, x, baseline + 0.16 * size, x + word.width(), baseline + 0.16 * size, Ink.LINK);
            links.add(new LinkArea(
                    link,
                    word.address().get(),
                    word.shaped().text(),
                    new Box(x, baseline - size, word.width(), 1.3 * size)));
        }
    }

    void ground(Box box, Ink ink) {
        marks.add(new Mark.Rectangle(Artifact.LAYOUT, box, Optional.of(ink), Optional.empty()));
    }

    void frame(Box box) {
        marks.add(new Mark.Rectangle(Artifact.LAYOUT, box, Optional.empty(), Optional.of(Ink.RULE)));
    }

    void rule(Owner owner, double x1, double y1, double x2, double y2, Ink ink) {
        marks.add(new Mark.Rule(owner, x1, y1, x2, y2, THIN, ink));
    }

    void draw(Mark mark) {
        marks.add(mark);
    }

    void bookmark(int level, String title, double top) {
        bookmarks.add(new Bookmark(level, title, top));
    }
}
