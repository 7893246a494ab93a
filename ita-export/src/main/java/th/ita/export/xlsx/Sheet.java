package th.ita.export.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

/** A sheet that is being written. */
public final class Sheet {
    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";

    private final Writer text;
    private final int columns;
    private int row;

    Sheet(Writer text, List<String> heads) throws IOException {
        this.text = text;
        this.columns = heads.size();
        text.write(XlsxPart.DECLARATION);
        text.write("<worksheet xmlns=\"" + XlsxPart.MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><cols><col min=\"1\" max=\"" + columns
                + "\" width=\"14\" customWidth=\"1\"/></cols><sheetData>");
        begin();
        for (int column = 0; column < columns; column++) {
            text(column, heads.get(column), Style.HEAD);
        }
        text.write("</row>");
    }

    /**
     * Writes a row.
     *
     * @param cells its cells
     * @throws IOException if it cannot be written
     */
    public void row(List<Cell> cells) throws IOException {
        begin();
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            if (cell instanceof Cell.Text plain) {
                text(column, plain.text(), looksLikeAFormula(plain.text()) ? Style.QUOTED : Style.PLAIN);
            } else if (cell instanceof Cell.Figure number) {
                number(column, number.number());
            }
        }
        text.write("</row>");
    }

    private static boolean looksLikeAFormula(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
    }

    private void begin() throws IOException {
        row++;
        text.write("<row r=\"" + row + "\">");
    }

    private void text(int column, String content, Style style) throws IOException {
        text.write("<c r=\"" + name(column) + row + "\" s=\"" + style.ordinal()
                + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Xml.escaped(content) + "</t></is></c>");
    }

    private void number(int column, BigDecimal number) throws IOException {
        Style style = number.scale() > 0 ? Style.HUNDREDTHS : Style.WHOLE;
        text.write("<c r=\"" + name(column) + row + "\" s=\"" + style.ordinal() + "\"><v>" + number.toPlainString()
                + "</v></c>");
    }

    void end() throws IOException {
        text.write("</sheetData><autoFilter ref=\"A1:" + name(columns - 1) + row + "\"/></worksheet>");
    }

    /** The name of a column: A, B … Z, AA, AB …. */
    static String name(int column) {
        String last = Character.toString((char) ('A' + column % 26));
        return column < 26 ? last : name(column / 26 - 1) + last;
    }
}
