package th.ita.export.docx;

/**
 * The styles of a paper. A template's own style of the same name stands in for any of them. No style names a font: that
 * is the default's.
 */
enum WordStyle {
    /** The title of the paper. */
    TITLE("Title", "<w:keepNext/><w:spacing w:after=\"60\"/><w:jc w:val=\"center\"/>", 40, true),
    /** What stands under the title. */
    SUBTITLE("Subtitle", "<w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/>", 32, false),
    /** The heading of a section. */
    HEADING_1("heading 1", heading(0, 320), 36, true),
    /** The heading of a part of a section. */
    HEADING_2("heading 2", heading(1, 240), 32, true),
    /** The heading of a part of that. */
    HEADING_3("heading 3", heading(2, 160), 32, true),
    /** Prose, spread over the line as Thai is: between letters, not only between the few spaces. */
    PROSE(
            "ITA Prose",
            "<w:spacing w:after=\"80\"/><w:ind w:firstLine=\"709\"/><w:jc w:val=\"thaiDistribute\"/>",
            0,
            false),
    /** Prose of a language with spaces between words. */
    PLAIN_PROSE("ITA Plain Prose", "<w:spacing w:after=\"80\"/>", 0, false),
    /** A remark in small print. */
    REMARK("ITA Remark", "<w:spacing w:after=\"60\"/>", 28, false),
    /** An entry of a list. */
    BULLET("ITA Bullet", "<w:ind w:left=\"709\" w:hanging=\"284\"/>", 0, false),
    /** What a table or a figure shows. */
    CAPTION("caption", "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"80\"/>", 28, true),
    /** A cell of a table. */
    CELL("ITA Cell", "", 28, false),
    /** A head of a table. */
    CELL_HEAD("ITA Cell Head", "<w:keepNext/>", 28, true),
    /** What a reader must not miss, boxed. */
    NOTICE("ITA Notice", "<w:keepLines/>" + box() + "<w:ind w:left=\"120\" w:right=\"120\"/>", 28, false),
    /** A line of the place to sign, in the right half of the page. */
    SIGNATURE("ITA Signature", "<w:keepNext/><w:keepLines/><w:ind w:left=\"3119\"/><w:jc w:val=\"center\"/>", 0, false),
    /** The running head and the foot of a page. */
    FURNITURE("ITA Furniture", "<w:spacing w:after=\"120\"/>", 26, false),
    /** The end of a section of pages: as low as a line can be. */
    BREAK("ITA Break", "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>", 2, false);

    private final String title;
    private final String paragraph;
    private final int halfPoints;
    private final boolean bold;

    WordStyle(String title, String paragraph, int halfPoints, boolean bold) {
        this.title = title;
        this.paragraph = paragraph;
        this.halfPoints = halfPoints;
        this.bold = bold;
    }

    /** What programs call it. */
    String title() {
        return title;
    }

    /** Its own name in files, which no other style has. */
    String id() {
        return "Ita" + name().replace("_", "");
    }

    /** Its definition, as a variation of the file's standard paragraph. */
    String definition(String standard) {
        return "<w:style w:type=\"paragraph\"" + (title.startsWith("ITA") ? " w:customStyle=\"1\"" : "")
                + " w:styleId=\"" + id() + "\"><w:name w:val=\"" + title
                + "\"/>" + (standard.isEmpty() ? "" : "<w:basedOn w:val=\"" + standard + "\"/>")
                + "<w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>"
                + (bold ? "<w:b/><w:bCs/>" : "")
                + (halfPoints == 0 ? "" : "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>")
                + "</w:rPr></w:style>";
    }

    private static String heading(int level, int before) {
        return "<w:keepNext/><w:keepLines/><w:spacing w:before=\"" + before
                + "\" w:after=\"80\"/><w:outlineLvl w:val=\"" + level + "\"/>";
    }

    private static String box() {
        StringBuilder box = new StringBuilder("<w:pBdr>");
        for (String side : new String[] {"top", "left", "bottom", "right"}) {
            box.append("<w:").append(side);
            box.append(" w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"8A5A00\"/>");
        }
        return box.append("</w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF8E5\"/>")
                .toString();
    }
}
