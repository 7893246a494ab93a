package th.ita.export.docx;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The names in one file of the styles of a paper. */
final class WordStyles {
    /** The style of tables: ruled, its heads shaded. */
    static final String TABLE = "ItaTable";

    /** The style of links. */
    static final String LINK = "ItaLink";

    /** The style of labels. */
    static final String LABEL = "ItaLabel";

    private static final String RULE = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8A8A8A\"/>";

    private final Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);
    private final StringBuilder missing = new StringBuilder();

    /**
     * The styles of a file.
     *
     * @param known the ids of the styles it has, by their titles in lower case
     * @param standard the id of its standard paragraph, if it has one
     */
    WordStyles(Map<String, String> known, String standard) {
        for (WordStyle style : WordStyle.values()) {
            String own = known.get(style.title().toLowerCase(Locale.ROOT));
            ids.put(style, own == null ? style.id() : own);
            if (own == null) {
                missing.append(style.definition(standard));
            }
        }
        if (!known.containsValue(TABLE)) {
            missing.append(others());
        }
    }

    String id(WordStyle style) {
        return ids.getOrDefault(style, style.id());
    }

    /** The definitions that the file lacks. */
    String missing() {
        return missing.toString();
    }

    private static String others() {
        StringBuilder rules = new StringBuilder();
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            rules.append("<w:").append(side).append(RULE);
        }
        return "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"" + TABLE + "\"><w:name w:val=\"ITA Table\"/>"
                + "<w:tblPr><w:tblBorders>" + rules + "</w:tblBorders><w:tblCellMar><w:top w:w=\"30\" w:type=\"dxa\"/>"
                + "<w:left w:w=\"80\" w:type=\"dxa\"/><w:bottom w:w=\"30\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type=\"firstRow\">"
                + "<w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E9EEF4\"/></w:tcPr></w:tblStylePr></w:style>"
                + "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"" + LINK
                + "\"><w:name w:val=\"ITA Link\"/>"
                + "<w:rPr><w:color w:val=\"0B4F8A\"/><w:u w:val=\"single\"/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"" + LABEL
                + "\"><w:name w:val=\"ITA Label\"/>"
                + "<w:rPr><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/></w:rPr></w:style>";
    }
}
