package th.ita.export.xlsx;

/** How a cell looks; its place here is its number in the workbook's styles. */
enum Style {
    /** Nothing special. */
    PLAIN(""),
    /** Bold. */
    HEAD(" fontId=\"1\" applyFont=\"1\""),
    /** A text for good, whatever it begins with. */
    QUOTED(" quotePrefix=\"1\""),
    /** A whole number, thousands set apart. */
    WHOLE(" numFmtId=\"3\" applyNumberFormat=\"1\""),
    /** A number with two decimals, as scores are printed. */
    HUNDREDTHS(" numFmtId=\"2\" applyNumberFormat=\"1\"");

    private final String attributes;

    Style(String attributes) {
        this.attributes = attributes;
    }

    String xml() {
        return "<xf xfId=\"0\" borderId=\"0\" fillId=\"0\"" + (attributes.contains("fontId") ? "" : " fontId=\"0\"")
                + (attributes.contains("numFmtId") ? "" : " numFmtId=\"0\"") + attributes + "/>";
    }
}
