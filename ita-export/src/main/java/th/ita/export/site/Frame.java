package th.ita.export.site;

import java.util.List;
import java.util.Locale;
import th.ita.domain.text.Language;
import th.ita.export.html.HtmlParts;
import th.ita.export.json.CanonicalDocument;

/** What stands around every page: its head, the ways to the other pages, and where the site comes from. */
final class Frame {
    /** Nothing from elsewhere, no script and no style within a page. */
    static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self'; "
            + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    private static final List<String> MENU =
            List.of(Page.HOME, Page.MEASURES, Page.SCORE, Page.DOCUMENTS, Page.DATA, Page.SEARCH);

    private final SiteModel model;
    private final SiteWords words;

    Frame(SiteModel model, SiteWords words) {
        this.model = model;
        this.words = words;
    }

    String around(Page page) {
        return "<!doctype html>\n<html lang=\"" + words.tag() + "\">\n" + head(page) + "<body class=\"numerals-"
                + words.numerals().name().toLowerCase(Locale.ROOT) + "\">\n" + "<a class=\"skip\" href=\"#main\">"
                + words.text("skip") + "</a>\n" + header(page) + "<main id=\"main\">\n<h1>" + page.title()
                + "</h1>\n" + page.body() + "</main>\n" + footer(page) + "</body>\n</html>\n";
    }

    private String head(Page page) {
        String root = Page.root(page.path(), words);
        StringBuilder html = new StringBuilder("<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLICY)
                .append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .append("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
                .append(title(page))
                .append("</title>\n");
        link("icon", root + Assets.ICON, "type=\"image/svg+xml\"", html);
        link("stylesheet", root + Assets.STYLE, "", html);
        for (Language language : Language.values()) {
            link("alternate", address(page, language), "hreflang=\"" + SiteWords.tag(language) + "\"", html);
        }
        page.data().ifPresent(data -> link("alternate", root + data, "type=\"application/json\"", html));
        link("alternate", root + Catalogue.PATH, "type=\"application/ld+json\"", html);
        model.source()
                .base()
                .ifPresent(base -> link(
                        "canonical", SiteMap.address(base.toASCIIString(), words.prefix() + page.path()), "", html));
        if (page.script()) {
            html.append("<script src=\"").append(root).append(Assets.SCRIPT).append("\" defer></script>\n");
        }
        return html.append("</head>\n").toString();
    }

    private static void link(String relation, String address, String more, StringBuilder html) {
        html.append("<link rel=\"").append(relation).append("\" href=\"").append(HtmlParts.text(address));
        html.append(more.isEmpty() ? "\">\n" : "\" " + more + ">\n");
    }

    /** The title without its marks, and whose it is. */
    private String title(Page page) {
        String own = page.title().replaceAll("<[^>]*>", "");
        String site = words.text("site.title", agency(), model.year());
        return page.path().equals(Page.HOME) ? site : own + " · " + site;
    }

    private String agency() {
        return model.source().agency().name().in(words.language());
    }

    private String header(Page page) {
        StringBuilder html = new StringBuilder("<header class=\"site\">\n<div class=\"inner\">\n<p class=\"owner\">");
        html.append("<a href=\"")
                .append(page.up())
                .append(Page.HOME)
                .append("\">")
                .append(words.name(model.source().agency().name()))
                .append("</a> <span>")
                .append(words.text("site.kind", model.year()))
                .append("</span></p>\n<nav aria-label=\"")
                .append(words.text("nav"))
                .append("\">\n<ul>\n");
        for (String path : MENU) {
            String current = path.equals(page.path()) ? " aria-current=\"page\"" : "";
            html.append("<li><a href=\"").append(page.up()).append(path).append('"').append(current).append('>');
            html.append(words.text("page." + key(path))).append("</a></li>\n");
        }
        Language other = words.language() == Language.TH ? Language.EN : Language.TH;
        return html.append("<li><a href=\"")
                .append(address(page, other))
                .append("\" hreflang=\"")
                .append(SiteWords.tag(other))
                .append("\" lang=\"")
                .append(SiteWords.tag(other))
                .append("\">")
                .append(words.text("other-language"))
                .append("</a></li>\n</ul>\n</nav>\n</div>\n</header>\n")
                .toString();
    }

    private static String key(String path) {
        return path.equals(Page.HOME) ? "home" : path.substring(0, path.indexOf('/'));
    }

    /** The way from a page to the same page in a language. */
    private String address(Page page, Language language) {
        return Page.root(page.path(), words) + SiteWords.prefix(language) + page.path();
    }

    private String footer(Page page) {
        StringBuilder html = new StringBuilder("<footer class=\"site\">\n<div class=\"inner\">\n<p>");
        html.append(words.text("footer.made", model.year())).append("</p>\n");
        model.source().plan().flatMap(report -> CanonicalDocument.of(report).toJavaOptional()).ifPresent(document -> {
            html.append("<p>").append(words.text("closing.source-code")).append(' ');
            html.append(words.verbatim(document.digest().code().value())).append("</p>\n");
        });
        html.append("<p><a href=\"").append(page.up()).append(Page.DATA).append("\">");
        html.append(words.text("footer.data")).append("</a></p>\n</div>\n</footer>\n");
        return html.toString();
    }
}
