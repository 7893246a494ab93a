package th.ita.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import th.ita.export.document.Block;
import th.ita.export.document.BulletList;
import th.ita.export.document.Figure;
import th.ita.export.document.Heading;
import th.ita.export.document.Inline;
import th.ita.export.document.Notice;
import th.ita.export.document.Paragraph;
import th.ita.export.document.SignatureBlock;
import th.ita.export.document.Table;
import th.ita.export.pdf.structure.Element;
import th.ita.export.pdf.structure.Role;

/** The parts of a document as strips. */
record BlockStrips(Setting setting, Element root) {
    private static final String BULLET = "•";
    private static final double INDENT = 14;

    List<Strip> all(List<Block> blocks) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            List<Strip> block = new ArrayList<>(strips(blocks.get(i), format(blocks, i)));
            if (leads(blocks, i) && !block.isEmpty()) {
                block.set(block.size() - 1, block.get(block.size() - 1).kept());
            }
            strips.addAll(block);
        }
        return strips;
    }

    /** Whether a paragraph leads to a list, whose first entry it then stands above. */
    private static boolean leads(List<Block> blocks, int at) {
        return blocks.get(at) instanceof Paragraph
                && at < blocks.size() - 1
                && blocks.get(at + 1) instanceof BulletList;
    }

    /** Headings stand on the page of what they head, a signature on that of what is signed. */
    private static PageFormat format(List<Block> blocks, int at) {
        int shown = at;
        while (shown < blocks.size() - 1 && blocks.get(shown) instanceof Heading) {
            shown++;
        }
        if (at > 0 && blocks.get(at) instanceof SignatureBlock) {
            shown = at - 1;
        }
        return blocks.get(shown) instanceof Table table && table.wide() ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT;
    }

    private List<Strip> strips(Block block, PageFormat format) {
        if (block instanceof Heading heading) {
            return heading(heading, format);
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph, format);
        }
        if (block instanceof BulletList list) {
            return list(list, format);
        }
        if (block instanceof Table table) {
            return new TableStrips(table, format, setting, root).strips();
        }
        if (block instanceof Figure figure) {
            return new FigureStrips(figure, format, setting, root).strips();
        }
        return block instanceof Notice notice
                ? new NoticeStrips(notice, format, setting, root).strips()
                : new SignatureStrip((SignatureBlock) block, format, setting, root).strips();
    }

    private List<Strip> heading(Heading heading, PageFormat format) {
        String title = setting.spans().text(heading.content());
        if (title.isBlank()) {
            return List.of();
        }
        int level = heading.level();
        Role role = level == 1 ? Role.H2 : level == 2 ? Role.H3 : Role.H4;
        List<Line> lines = setting.lines(heading.content(), TextStyle.heading(level), root.add(role), format.room());
        List<Strip> strips = new ArrayList<>(
                Setting.kept(setting.paragraph(lines, format, level == 1 ? 16 : 10, 0, Line.Align.START)));
        Strip first = strips.get(0);
        strips.set(0, new Strip(format, first.before(), first.height(), true, (sheet, left, top) -> {
            sheet.bookmark(level, title.strip(), top);
            first.drawing().on(sheet, left, top);
        }));
        return strips;
    }

    private List<Strip> paragraph(Paragraph paragraph, PageFormat format) {
        if (setting.spans().text(paragraph.content()).isBlank()) {
            return List.of();
        }
        TextStyle style = paragraph.role() == Paragraph.Role.REMARK ? TextStyle.REMARK : TextStyle.BODY;
        List<Line> lines = setting.lines(paragraph.content(), style, root.add(Role.P), format.room());
        return setting.paragraph(lines, format, 5, 0, Line.Align.START);
    }

    private List<Strip> list(BulletList list, PageFormat format) {
        Element element = root.add(Role.L);
        List<Strip> strips = new ArrayList<>();
        for (List<Inline> entry : list.entries()) {
            strips.addAll(entry(entry, element.add(Role.LI), format));
        }
        return strips;
    }

    private List<Strip> entry(List<Inline> runs, Element item, PageFormat format) {
        Element label = item.add(Role.LBL);
        Line bullet = setting.breaker()
                .lines(List.of(new Span(BULLET, TextStyle.BODY, label)), TextStyle.BODY, INDENT)
                .get(0);
        List<Line> lines = setting.lines(runs, TextStyle.BODY, item.add(Role.LBODY), format.room() - 2 * INDENT);
        List<Strip> strips = new ArrayList<>(setting.paragraph(lines, format, 2.5, 2 * INDENT, Line.Align.START));
        Strip first = strips.isEmpty()
                ? new Strip(format, 2.5, bullet.height(), false, (sheet, left, top) -> {})
                : strips.remove(0);
        strips.add(0, new Strip(format, first.before(), first.height(), first.keep(), (sheet, left, top) -> {
            bullet.draw(sheet, left + INDENT, top, INDENT, Line.Align.START);
            first.drawing().on(sheet, left, top);
        }));
        return strips;
    }
}
