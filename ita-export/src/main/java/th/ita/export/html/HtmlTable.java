package th.ita.export.html;

import java.util.List;
import th.ita.export.document.Table;

/**
 * Renders a table. On a narrow screen the style shows each row as a card, every cell under its head; the roles that
 * HTML gives tables are spelled out, since a changed display makes some browsers forget them.
 */
final class HtmlTable {
    private final Table table;
    private final HtmlInlines inlines;
    private final HtmlBlocks blocks;

    HtmlTable(Table table, HtmlInlines inlines, HtmlBlocks blocks) {
        this.table = table;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    String render() {
        StringBuilder html = new StringBuilder("<table role=\"table\" id=\"")
                .append(table.id())
                .append("\">\n<caption>")
                .append(inlines.render(table.caption()))
                .append("</caption>\n<colgroup>")
                .append("<col>".repeat(table.columns().size()))
                .append("</colgroup>\n<thead role=\"rowgroup\">\n<tr role=\"row\">");
        for (Table.Column column : table.columns()) {
            html.append("<th role=\"columnheader\" scope=\"col\"")
                    .append(align(column))
                    .append('>');
            html.append(inlines.render(column.head())).append("</th>");
        }
        html.append("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
        table.rows().forEach(row -> row(row, html));
        return html.append("</tbody>\n</table>\n").toString();
    }

    private void row(Table.Row row, StringBuilder html) {
        html.append("<tr role=\"row\">\n");
        List<Table.Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Table.Column column = columns.get(i);
            boolean head = i == 0;
            html.append(head ? "<th role=\"rowheader\" scope=\"row\"" : "<td role=\"cell\"")
                    .append(align(column))
                    .append(" data-head=\"")
                    .append(inlines.plain(column.head()))
                    .append("\">");
            row.cells().get(i).content().forEach(paragraph -> html.append(blocks.paragraph(paragraph)));
            html.append(head ? "</th>\n" : "</td>\n");
        }
        html.append("</tr>\n");
    }

    private static String align(Table.Column column) {
        return column.align() == Table.Align.END ? " class=\"end\"" : "";
    }
}
