package th.ita.export.reading.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the elements of a page are to its text. */
final class PageElements {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "title",
            "svg",
            "canvas",
            "audio",
            "video",
            "iframe",
            "object",
            "embed",
            "select",
            "textarea",
            "input",
            "button",
            "math",
            "map",
            "datalist");
    private static final Set<String> ASIDE = Set.of("nav", "header", "footer", "aside");
    private static final Set<String> BLOCK = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "blockquote",
            "dl",
            "dt",
            "dd",
            "ul",
            "ol",
            "li",
            "figure",
            "figcaption",
            "caption",
            "address",
            "pre",
            "center",
            "form",
            "fieldset",
            "legend",
            "details",
            "summary",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "body");
    private static final Pattern HIDDEN = Pattern.compile("(?:^|;)\\s*(?:display:\\s*none|visibility:\\s*hidden)");

    private PageElements() {}

    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }

    /** Whether it stands beside the text, outside an article. */
    static boolean isAside(String name) {
        return ASIDE.contains(name);
    }

    /** Whether what heads or ends it is part of the text. */
    static boolean isArticle(String name) {
        return name.equals("main") || name.equals("article");
    }

    static boolean isBlock(String name) {
        return BLOCK.contains(name);
    }

    static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }
}
