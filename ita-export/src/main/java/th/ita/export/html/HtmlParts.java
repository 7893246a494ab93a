package th.ita.export.html;

import java.util.List;
import th.ita.domain.text.Numerals;
import th.ita.export.document.Block;
import th.ita.export.document.Document;
import th.ita.export.document.Inline;

/**
 * Parts of documents as HTML, for pages that have a frame of their own: they bring the style of {@link #style()} and a
 * first-level heading above these parts.
 *
 * @param numerals the digits of the page
 */
public record HtmlParts(Numerals numerals) {
    /**
     * Renders parts of a document; its sections have headings of the second level.
     *
     * @param blocks the parts
     * @return HTML for the main part of a page
     */
    public String blocks(List<Block> blocks) {
        HtmlBlocks parts = new HtmlBlocks(new HtmlInlines(numerals));
        StringBuilder html = new StringBuilder();
        blocks.forEach(block -> html.append(parts.render(block)));
        return html.toString();
    }

    /**
     * Renders runs of text.
     *
     * @param runs the runs
     * @return HTML for the inside of a paragraph
     */
    public String runs(List<Inline> runs) {
        return new HtmlInlines(numerals).render(runs);
    }

    /**
     * Writes text so that HTML takes it as text, between tags and within quoted attributes alike.
     *
     * @param text any text
     * @return HTML
     */
    public static String text(String text) {
        return Escape.text(text);
    }

    /** {@return the style that every page has, in light, dark and print} */
    public static String style() {
        return StyleSheet.COMMON;
    }

    /**
     * The widths of the columns of a document's tables.
     *
     * @param document the document
     * @return further style
     */
    public static String widths(Document document) {
        return StyleSheet.widths(document);
    }
}
