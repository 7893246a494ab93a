package th.ita.export.pdf.writing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.ita.export.pdf.layout.Mark;
import th.ita.export.pdf.layout.Sheet;
import th.ita.export.pdf.structure.Artifact;
import th.ita.export.pdf.structure.Box;
import th.ita.export.pdf.structure.Element;
import th.ita.export.pdf.structure.Owner;

/** Writes what is drawn on a page, each stretch marked with what it belongs to. */
final class PageOperators {
    private static final double EDGE = 0.6;

    private final int page;
    private final Sheet sheet;
    private final Operators out = new Operators();
    private final TextOperators text;
    private final List<Element> owners = new ArrayList<>();

    PageOperators(int page, Sheet sheet, UsedFonts fonts) {
        this.page = page;
        this.sheet = sheet;
        this.text = new TextOperators(out, fonts, sheet.format().height());
    }

    /** The parts that the stretches of the page belong to, by the numbers of the stretches. */
    List<Element> owners() {
        return owners;
    }

    String write() {
        Owner owner = null;
        for (Mark mark : sheet.marks()) {
            if (isEmpty(mark)) {
                continue;
            }
            if (mark.owner() != owner) {
                end(owner);
                owner = mark.owner();
                begin(owner);
            }
            draw(mark);
        }
        end(owner);
        return out.toString();
    }

    private static boolean isEmpty(Mark mark) {
        return mark instanceof Mark.Letters letters && letters.word().glyphs().isEmpty();
    }

    private void begin(Owner owner) {
        if (owner instanceof Element element) {
            element.show(new Element.Content(page, owners.size()));
            out.raw("/" + element.role().type() + " <</MCID " + owners.size() + ">> BDC");
            owners.add(element);
        } else {
            out.raw(
                    switch ((Artifact) owner) {
                        case LAYOUT -> "/Artifact <</Type /Layout>> BDC";
                        case HEADER -> "/Artifact <</Type /Pagination /Subtype /Header>> BDC";
                        case FOOTER -> "/Artifact <</Type /Pagination /Subtype /Footer>> BDC";
                    });
        }
    }

    private void end(@Nullable Owner owner) {
        if (owner != null) {
            text.end();
            out.raw("EMC");
        }
    }

    private void draw(Mark mark) {
        if (mark instanceof Mark.Letters letters) {
            text.write(letters);
            return;
        }
        text.end();
        text.forgetColour();
        if (mark instanceof Mark.Rectangle rectangle) {
            rectangle(rectangle);
        } else if (mark instanceof Mark.Rule rule) {
            out.colour("RG", rule.ink().rgb())
                    .add("w", rule.thickness())
                    .add("m", rule.x1(), up(rule.y1()))
                    .add("l", rule.x2(), up(rule.y2()))
                    .raw("S");
        }
    }

    private void rectangle(Mark.Rectangle rectangle) {
        Box box = rectangle.box();
        rectangle.fill().ifPresent(ink -> out.colour("rg", ink.rgb()));
        rectangle.edge().ifPresent(ink -> out.colour("RG", ink.rgb()).add("w", EDGE));
        out.add("re", box.left(), up(box.top() + box.height()), box.width(), box.height());
        boolean filled = rectangle.fill().isPresent();
        out.raw(rectangle.edge().isEmpty() ? "f" : filled ? "B" : "S");
    }

    /** PDF measures from the bottom of a page. */
    private double up(double fromTop) {
        return sheet.format().height() - fromTop;
    }
}
