package th.ita.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import th.ita.export.ooxml.Xml;

/**
 * How a cell looks.
 *
 * @param bold whether its text is bold
 * @param quoted whether it is text for good, whatever it begins with
 * @param paper whether it is of a paper: lines broken, set at the top, ruled
 * @param end whether it is set at the end of the line
 * @param format how a number is shown; empty for a text
 */
record Style(boolean bold, boolean quoted, boolean paper, boolean end, String format) {
    /** Nothing special. */
    static final Style PLAIN = new Style(false, false, false, false, "");

    /** Bold. */
    static final Style HEAD = new Style(true, false, false, false, "");

    /** A text for good, whatever it begins with. */
    static final Style QUOTED = new Style(false, true, false, false, "");

    /** A whole number, thousands set apart. */
    static final Style WHOLE = number("#,##0");

    /** A number with two decimals, as scores are printed. */
    static final Style HUNDREDTHS = number("0.00");

    static Style number(String format) {
        return new Style(false, false, false, false, format);
    }

    /** The same in a table of a paper. */
    Style inPaper(boolean atEnd) {
        return new Style(bold, quoted, true, atEnd, format);
    }

    private String xml(int numberFormat) {
        String alignment = paper
                ? " applyAlignment=\"1\"><alignment" + (end ? " horizontal=\"right\" indent=\"1\"" : "")
                        + " vertical=\"top\" wrapText=\"1\"/></xf>"
                : "/>";
        return "<xf xfId=\"0\" borderId=\"" + (paper ? 1 : 0) + "\" fillId=\"" + (paper && bold ? 2 : 0)
                + "\" fontId=\""
                + (bold ? 1 : 0) + "\" numFmtId=\"" + numberFormat + "\""
                + (quoted ? " quotePrefix=\"1\"" : "")
                + (bold || paper ? " applyFont=\"1\"" : "")
                + (paper ? " applyBorder=\"1\"" : "")
                + (format.isEmpty() ? "" : " applyNumberFormat=\"1\"")
                + alignment;
    }

    /** The styles of a workbook by number, in the order in which cells ask for them. */
    static final class Book {
        private static final int OWN_FORMATS = 164;

        private final List<Style> styles = new ArrayList<>(List.of(PLAIN, HEAD, QUOTED, WHOLE, HUNDREDTHS));
        private final List<String> formats = new ArrayList<>();

        /** The number of a style. */
        int number(Style style) {
            int known = styles.indexOf(style);
            if (known >= 0) {
                return known;
            }
            styles.add(style);
            return styles.size() - 1;
        }

        /** The numbers' formats, written first, and the cells' styles. */
        String formats() {
            styles.forEach(style -> format(style.format()));
            StringBuilder xml = new StringBuilder();
            for (int i = 0; i < formats.size(); i++) {
                xml.append("<numFmt numFmtId=\"").append(OWN_FORMATS + i).append("\" formatCode=\"");
                xml.append(Xml.escaped(formats.get(i))).append("\"/>");
            }
            return formats.isEmpty() ? "" : "<numFmts count=\"" + formats.size() + "\">" + xml + "</numFmts>";
        }

        String cells() {
            StringBuilder xml = new StringBuilder("<cellXfs count=\"" + styles.size() + "\">");
            styles.forEach(style -> xml.append(style.xml(format(style.format()))));
            return xml.append("</cellXfs>").toString();
        }

        /** The number of a format: that of every spreadsheet where it has one. */
        private int format(String format) {
            return switch (format) {
                case "" -> 0;
                case "0" -> 1;
                case "0.00" -> 2;
                case "#,##0" -> 3;
                default -> own(format);
            };
        }

        private int own(String format) {
            if (!formats.contains(format)) {
                formats.add(format);
            }
            return OWN_FORMATS + formats.indexOf(format);
        }
    }
}
