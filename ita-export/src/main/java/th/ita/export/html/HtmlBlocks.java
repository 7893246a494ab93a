package th.ita.export.html;

import java.util.List;
import java.util.Locale;
import th.ita.export.document.Block;
import th.ita.export.document.BulletList;
import th.ita.export.document.Figure;
import th.ita.export.document.Heading;
import th.ita.export.document.Inline;
import th.ita.export.document.Notice;
import th.ita.export.document.Paragraph;
import th.ita.export.document.SignatureBlock;
import th.ita.export.document.Table;

/** Renders the parts of a document; the headings of its sections come below the title, its only first-level heading. */
final class HtmlBlocks {
    private static final String LINE = "<span class=\"line\"></span>";

    private final HtmlInlines inlines;

    HtmlBlocks(HtmlInlines inlines) {
        this.inlines = inlines;
    }

    String render(Block block) {
        if (block instanceof Heading heading) {
            return heading(heading);
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph) + "\n";
        }
        if (block instanceof BulletList list) {
            return list(list);
        }
        if (block instanceof Table table) {
            return new HtmlTable(table, inlines, this).render();
        }
        if (block instanceof Figure figure) {
            return figure(figure);
        }
        return block instanceof Notice notice ? notice(notice) : signature((SignatureBlock) block);
    }

    /** A paragraph without the line break after it. */
    String paragraph(Paragraph paragraph) {
        String kind = paragraph.role() == Paragraph.Role.REMARK ? " class=\"remark\"" : "";
        return "<p" + kind + ">" + inlines.render(paragraph.content()) + "</p>";
    }

    private String heading(Heading heading) {
        String name = "h" + (heading.level() + 1);
        return "<" + name + " id=\"" + heading.id() + "\">" + inlines.render(heading.content()) + "</" + name + ">\n";
    }

    private String list(BulletList list) {
        StringBuilder html = new StringBuilder("<ul>\n");
        for (List<Inline> entry : list.entries()) {
            html.append("<li>").append(inlines.render(entry)).append("</li>\n");
        }
        return html.append("</ul>\n").toString();
    }

    private String figure(Figure figure) {
        return "<figure id=\"" + figure.id() + "\">\n<figcaption>" + inlines.render(figure.caption())
                + "</figcaption>\n" + inlines.svg(figure) + "</figure>\n";
    }

    private String notice(Notice notice) {
        StringBuilder html = new StringBuilder("<div role=\"note\" class=\"notice ")
                .append(notice.kind().name().toLowerCase(Locale.ROOT))
                .append("\">\n<p><strong>")
                .append(inlines.render(notice.title()))
                .append("</strong></p>\n");
        notice.content().forEach(paragraph -> html.append(paragraph(paragraph)).append('\n'));
        return html.append("</div>\n").toString();
    }

    private String signature(SignatureBlock signature) {
        StringBuilder html = new StringBuilder("<div class=\"signature\">\n<p>")
                .append(inlines.render(signature.prompt()))
                .append(' ')
                .append(LINE)
                .append(signature.capacity().isEmpty() ? "" : " " + inlines.render(signature.capacity()))
                .append("</p>\n<p>(")
                .append(signature.name().isEmpty() ? LINE : inlines.render(signature.name()))
                .append(")</p>\n");
        if (!signature.position().isEmpty()) {
            html.append("<p>").append(inlines.render(signature.position())).append("</p>\n");
        }
        return html.append("</div>\n").toString();
    }
}
