package th.ita.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import th.ita.export.document.Inline;
import th.ita.export.pdf.structure.Owner;

/** Sets runs of text as lines and lines as strips. */
record Setting(LineBreaker breaker, Spans spans) {
    /** The lines of a paragraph. */
    List<Line> lines(List<Inline> runs, TextStyle style, Owner owner, double room) {
        return breaker.lines(spans.of(runs, style, owner), style, room);
    }

    /** A paragraph as strips, one a line, none of its lines alone on a page unless it is the only one. */
    List<Strip> paragraph(List<Line> lines, PageFormat format, double before, double indent, Line.Align align) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean keep = (i == 0 && lines.size() > 1) || i == lines.size() - 2;
            strips.add(new Strip(
                    format,
                    i == 0 ? before : 0,
                    line.height(),
                    keep,
                    (sheet, left, top) -> line.draw(sheet, left + indent, top, format.room() - indent, align)));
        }
        return strips;
    }

    /** Keeps strips together with what follows. */
    static List<Strip> kept(List<Strip> strips) {
        return strips.stream().map(Strip::kept).toList();
    }
}
