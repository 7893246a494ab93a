package th.ita.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import th.ita.export.document.Inline;
import th.ita.export.document.Notice;
import th.ita.export.document.Paragraph;
import th.ita.export.pdf.structure.Box;
import th.ita.export.pdf.structure.Element;
import th.ita.export.pdf.structure.Role;

/** A notice: on a ground of its own, with an edge. */
final class NoticeStrips {
    private static final double INSET = 10;
    private static final double EDGE = 3;

    private final Notice notice;
    private final PageFormat format;
    private final Setting setting;
    private final Element element;

    NoticeStrips(Notice notice, PageFormat format, Setting setting, Element root) {
        this.notice = notice;
        this.format = format;
        this.setting = setting;
        this.element = root.add(Role.DIV);
    }

    List<Strip> strips() {
        List<Line> lines = new ArrayList<>(
                lines(List.of(notice.title()), TextStyle.REMARK.strong().in(Ink.BLACK)));
        for (Paragraph paragraph : notice.content()) {
            lines.addAll(lines(paragraph.content(), TextStyle.REMARK.in(Ink.BLACK)));
        }
        List<Strip> strips = new ArrayList<>();
        strips.add(strip(7, 4, true, (sheet, left, top) -> {}));
        for (Line line : lines) {
            strips.add(strip(
                    0,
                    line.height(),
                    true,
                    (sheet, left, top) -> line.draw(sheet, left + INSET, top, format.room(), Line.Align.START)));
        }
        strips.add(strip(0, 4, false, (sheet, left, top) -> {}));
        return strips;
    }

    private List<Line> lines(List<Inline> runs, TextStyle style) {
        return setting.spans().text(runs).isBlank()
                ? List.of()
                : setting.lines(runs, style, element.add(Role.P), format.room() - 2 * INSET);
    }

    private Strip strip(double before, double height, boolean keep, Strip.Drawing content) {
        boolean warns = notice.kind() != Notice.Kind.ORIGIN;
        return new Strip(format, before, height, keep, (sheet, left, top) -> {
            sheet.ground(new Box(left, top, format.room(), height), warns ? Ink.WARNING : Ink.NOTE);
            sheet.ground(new Box(left, top, EDGE, height), warns ? Ink.WARNING_EDGE : Ink.RULE);
            content.on(sheet, left, top);
        });
    }
}
