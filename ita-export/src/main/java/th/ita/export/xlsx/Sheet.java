package th.ita.export.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.export.office.CellLines;
import th.ita.export.ooxml.Xml;
import th.ita.export.thai.LineBreaks;

/** A sheet that is being written. */
public final class Sheet {
    /**
     * How high a line of a paper's table is, in points: room for marks above and below 14-point letters, in the faces too
     * that stand in for the font of offices where it is missing, whose lines are up to a third higher.
     */
    static final int LINE = 26;

    /** How high a row may be, in points. */
    static final int HIGHEST_ROW = 409;

    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";
    private static final int LONGEST_HEADER = 200;

    private final Writer text;
    private final Style.Book styles;
    private final int columns;
    private final Optional<SheetLayout> layout;
    private int row;

    Sheet(Writer text, List<String> heads, Optional<SheetLayout> layout, Style.Book styles) throws IOException {
        this.text = text;
        this.columns = heads.size();
        this.layout = layout;
        this.styles = styles;
        text.write(Xml.DECLARATION);
        text.write("<worksheet xmlns=\"" + XlsxPart.MAIN + "\">"
                + (layout.isPresent() ? "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>" : "")
                + "<sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><cols>" + widths() + "</cols><sheetData>");
        List<Cell> row = new ArrayList<>();
        heads.forEach(head -> row.add(new Cell.Strong(head)));
        row(row);
    }

    /**
     * Writes a row. In a paper it is as high as its longest cell needs, up to the highest row a spreadsheet has.
     *
     * @param cells its cells
     * @throws IOException if it cannot be written
     */
    public void row(List<Cell> cells) throws IOException {
        row++;
        text.write("<row r=\"" + row + "\"" + height(cells) + ">");
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            if (cell instanceof Cell.Text plain) {
                text(column, plain.text(), looksLikeAFormula(plain.text()) ? Style.QUOTED : Style.PLAIN);
            } else if (cell instanceof Cell.Strong strong) {
                text(column, strong.text(), Style.HEAD);
            } else if (cell instanceof Cell.Figure number) {
                Style style = number.number().scale() > 0 ? Style.HUNDREDTHS : Style.WHOLE;
                number(column, number.number(), style);
            } else if (cell instanceof Cell.Formatted number) {
                number(column, number.number(), Style.number(number.format()));
            } else if (layout.isPresent()) {
                text.write("<c r=\"" + name(column) + row + "\" s=\"" + style(column, Style.PLAIN) + "\"/>");
            }
        }
        text.write("</row>");
    }

    private static boolean looksLikeAFormula(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
    }

    private void text(int column, String content, Style style) throws IOException {
        text.write("<c r=\"" + name(column) + row + "\" s=\"" + style(column, style)
                + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Xml.escaped(content) + "</t></is></c>");
    }

    private void number(int column, BigDecimal number, Style style) throws IOException {
        text.write("<c r=\"" + name(column) + row + "\" s=\"" + style(column, style) + "\"><v>" + number.toPlainString()
                + "</v></c>");
    }

    private int style(int column, Style style) {
        return styles.number(
                layout.map(paper -> style.inPaper(paper.columns().get(column).end()))
                        .orElse(style));
    }

    private String widths() {
        StringBuilder xml = new StringBuilder();
        if (layout.isEmpty()) {
            return "<col min=\"1\" max=\"" + columns + "\" width=\"14\" customWidth=\"1\"/>";
        }
        for (int column = 1; column <= columns; column++) {
            xml.append("<col min=\"").append(column).append("\" max=\"").append(column);
            xml.append("\" width=\"")
                    .append(layout.get().columns().get(column - 1).width());
            xml.append("\" customWidth=\"1\"/>");
        }
        if (isOneColumn()) {
            xml.append("<col min=\"2\" max=\"2\" width=\"1\" customWidth=\"1\"/>");
        }
        return xml.toString();
    }

    /**
     * What is to be printed of the sheet, where that has to be said. LibreOffice makes columns fit the width of a page by
     * counting the pages they take side by side, and a single column that is wider than a page is one page to it; with
     * an empty column beside it, it is two and made to fit.
     */
    Optional<String> area() {
        return isOneColumn() ? Optional.of("$A$1:$B$" + row) : Optional.empty();
    }

    private boolean isOneColumn() {
        return layout.isPresent() && columns == 1;
    }

    private String height(List<Cell> cells) {
        if (layout.isEmpty()) {
            return "";
        }
        int points = Math.min(HIGHEST_ROW, height(cells, layout.get()));
        return " ht=\"" + points + "\" customHeight=\"1\"";
    }

    /** How high a row needs to be, in points, however high that is. */
    static int height(List<Cell> cells, SheetLayout layout) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            int room = layout.columns().get(column).room();
            lines = Math.max(lines, CellLines.of(cells.get(column).words(), room));
        }
        return Math.addExact(Math.multiplyExact(lines, LINE), 2);
    }

    void end() throws IOException {
        text.write("</sheetData>");
        if (columns > 1) {
            text.write("<autoFilter ref=\"A1:" + name(columns - 1) + row + "\"/>");
        }
        if (layout.isPresent()) {
            text.write(printing(layout.get()));
        }
        text.write("</worksheet>");
    }

    private static String printing(SheetLayout layout) {
        String header = layout.header().isEmpty() ? "" : "&L" + code(layout.header());
        String footer = layout.page().isEmpty() ? "" : "&C" + code(layout.page()) + " &P " + code(layout.of()) + " &N";
        return "<pageMargins left=\"0.7\" right=\"0.6\" top=\"0.9\" bottom=\"0.8\" header=\"0.4\" footer=\"0.4\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"" + (layout.across() ? "landscape" : "portrait")
                + "\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter><oddHeader>" + Xml.escaped(header)
                + "</oddHeader><oddFooter>" + Xml.escaped(footer) + "</oddFooter></headerFooter>";
    }

    /** A text among the codes of a header, no longer than headers may be. */
    private static String code(String text) {
        StringBuilder code = new StringBuilder();
        for (String cluster : LineBreaks.clusters(text)) {
            String safe = cluster.replace("&", "&&");
            if (code.length() + safe.length() > LONGEST_HEADER) {
                return code.append('…').toString();
            }
            code.append(safe);
        }
        return code.toString();
    }

    /** The name of a column: A, B … Z, AA, AB …. */
    static String name(int column) {
        String last = Character.toString((char) ('A' + column % 26));
        return column < 26 ? last : name(column / 26 - 1) + last;
    }
}
