package th.ita.export.chart;

/** Writes text so that SVG takes it as text. */
final class SvgText {
    private SvgText() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
