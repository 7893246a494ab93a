package th.ita.export.html;

import java.util.Locale;
import th.ita.domain.text.Language;
import th.ita.export.document.Block;
import th.ita.export.document.Document;

/**
 * Renders a document as one HTML file: its style inside it, no script, no request to anywhere, and a content security
 * policy that forbids both. The same document gives the same bytes everywhere.
 *
 * <p>Example: {@code Files.writeString(path, HtmlRenderer.render(document))}.
 */
public final class HtmlRenderer {
    private HtmlRenderer() {}

    /**
     * Renders a document.
     *
     * @param document the document
     * @return a whole HTML file, to be stored in UTF-8
     */
    public static String render(Document document) {
        StyleSheet style = StyleSheet.of(document);
        StringBuilder html = new StringBuilder();
        html.append("<!doctype html>\n<html lang=\"")
                .append(tag(document.language()))
                .append("\">\n");
        head(document, style, html);
        body(document, html);
        return html.append("</html>\n").toString();
    }

    /** {@return the style that all papers share, for pages that look like them} */
    public static String style() {
        return StyleSheet.COMMON;
    }

    /** The language tag of a language. */
    static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private static void head(Document document, StyleSheet style, StringBuilder html) {
        html.append("<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
                .append(style.hash())
                .append("'; base-uri 'none'; form-action 'none'\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
        meta("author", document.properties().author(), html);
        document.properties().digest().ifPresent(digest -> meta("ita-result-digest", digest, html));
        document.properties().source().ifPresent(source -> {
            meta("ita-document-digest", source.hex(), html);
            meta("ita-document-code", source.code().value(), html);
        });
        html.append("<title>")
                .append(Escape.text(document.title().text(document.numerals())))
                .append("</title>\n<style>")
                .append(style.css())
                .append("</style>\n</head>\n");
    }

    private static void meta(String name, String content, StringBuilder html) {
        html.append("<meta name=\"").append(name).append("\" content=\"");
        html.append(Escape.text(content)).append("\">\n");
    }

    private static void body(Document document, StringBuilder html) {
        HtmlInlines inlines = new HtmlInlines(document.numerals());
        html.append("<body class=\"numerals-")
                .append(document.numerals().name().toLowerCase(Locale.ROOT))
                .append("\">\n<main>\n<h1>")
                .append(inlines.render(document.title()))
                .append("</h1>\n");
        if (!document.subtitle().isEmpty()) {
            html.append("<p class=\"subtitle\">")
                    .append(inlines.render(document.subtitle()))
                    .append("</p>\n");
        }
        HtmlBlocks blocks = new HtmlBlocks(inlines);
        for (Block block : document.blocks()) {
            html.append(blocks.render(block));
        }
        html.append("</main>\n</body>\n");
    }
}
