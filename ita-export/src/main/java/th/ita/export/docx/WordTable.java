package th.ita.export.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import th.ita.export.document.Paragraph;
import th.ita.export.document.Table;
import th.ita.export.office.CellLines;
import th.ita.export.office.PlainText;
import th.ita.export.ooxml.Xml;

/**
 * Writes a table of fixed columns. Its heads are repeated on every page and are heads to those who have it read aloud; a
 * row stays on one page unless it may be higher than that.
 */
final class WordTable {
    /** How wide a letter of a cell is, in twentieths of a point. */
    private static final int LETTER = 118;

    private static final int MARGINS = 160;
    private static final int LINES_OF_A_PAGE = 18;

    private final Table table;
    private final WordRuns runs;
    private final WordStyles styles;
    private final PlainText words;
    private final int[] widths;
    private IntFunction<String> drawn = row -> "";
    private int drawnColumn = -1;

    WordTable(Table table, WordRuns runs, WordStyles styles, PlainText words, int room) {
        this.table = table;
        this.runs = runs;
        this.styles = styles;
        this.words = words;
        this.widths = widths(table, room);
    }

    /** The same table with a drawing in every cell of a column. */
    WordTable drawing(int column, IntFunction<String> runOfRow) {
        drawnColumn = column;
        drawn = runOfRow;
        return this;
    }

    /** How wide the text of a column may be, in twentieths of a point. */
    int room(int column) {
        return Math.max(1, widths[column] - MARGINS);
    }

    String render(String description) {
        String caption = words.text(table.caption());
        StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + WordStyles.TABLE + "\"/>");
        int all = 0;
        StringBuilder grid = new StringBuilder("<w:tblGrid>");
        for (int width : widths) {
            all += width;
            grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        xml.append("<w:tblW w:w=\"").append(all).append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>");
        xml.append("<w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\"");
        xml.append(" w:noHBand=\"1\" w:noVBand=\"1\"/>");
        attribute("tblCaption", caption, xml);
        attribute("tblDescription", description, xml);
        xml.append("</w:tblPr>").append(grid).append("</w:tblGrid>");
        heads(xml);
        for (int row = 0; row < table.rows().size(); row++) {
            row(row, xml);
        }
        return xml.append("</w:tbl>").toString();
    }

    private static void attribute(String name, String text, StringBuilder xml) {
        if (!text.isBlank()) {
            xml.append("<w:").append(name).append(" w:val=\"").append(Xml.escaped(text));
            xml.append("\"/>");
        }
    }

    private void heads(StringBuilder xml) {
        xml.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.length; i++) {
            Table.Column column = table.columns().get(i);
            cell(i, List.of(paragraph(WordStyle.CELL_HEAD, column, runs.render(List.of(column.head())))), xml);
        }
        xml.append("</w:tr>");
    }

    private void row(int index, StringBuilder xml) {
        Table.Row row = table.rows().get(index);
        xml.append(fitsAPage(row) ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr>");
        for (int i = 0; i < widths.length; i++) {
            Table.Column column = table.columns().get(i);
            List<String> paragraphs = new ArrayList<>();
            for (Paragraph paragraph : row.cells().get(i).content()) {
                WordStyle style = paragraph.role() == Paragraph.Role.REMARK ? WordStyle.REMARK : WordStyle.CELL;
                paragraphs.add(paragraph(style, column, runs.render(paragraph.content())));
            }
            if (i == drawnColumn) {
                paragraphs.add(paragraph(WordStyle.CELL, column, drawn.apply(index)));
            }
            cell(i, paragraphs, xml);
        }
        xml.append("</w:tr>");
    }

    private boolean fitsAPage(Table.Row row) {
        for (int i = 0; i < widths.length; i++) {
            int letters = Math.max(1, (widths[i] - MARGINS) / LETTER);
            if (CellLines.of(words.text(row.cells().get(i)), letters) > LINES_OF_A_PAGE) {
                return false;
            }
        }
        return true;
    }

    private void cell(int column, List<String> paragraphs, StringBuilder xml) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths[column]).append("\" w:type=\"dxa\"/></w:tcPr>");
        if (paragraphs.isEmpty()) {
            xml.append(paragraph(WordStyle.CELL, table.columns().get(column), ""));
        }
        paragraphs.forEach(xml::append);
        xml.append("</w:tc>");
    }

    private String paragraph(WordStyle style, Table.Column column, String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + styles.id(style) + "\"/>"
                + (column.align() == Table.Align.END ? "<w:jc w:val=\"right\"/>" : "") + "</w:pPr>" + content
                + "</w:p>";
    }

    /** The widths by weight; together the whole room. */
    private static int[] widths(Table table, int room) {
        long weights = table.columns().stream().mapToLong(Table.Column::weight).sum();
        int[] widths = new int[table.columns().size()];
        long weight = 0;
        int begin = 0;
        for (int i = 0; i < widths.length; i++) {
            weight += table.columns().get(i).weight();
            int end = Math.toIntExact(room * weight / weights);
            widths[i] = end - begin;
            begin = end;
        }
        return widths;
    }
}
