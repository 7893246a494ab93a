package th.ita.export.site;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import th.ita.domain.text.Language;
import th.ita.export.html.HtmlParts;

/** The map of the site for search engines (sitemaps.org), each page with the same page in the other language. */
final class SiteMap {
    private static final String INDEX = "index.html";

    private SiteMap() {}

    static String of(URI base, Collection<String> paths) {
        String root = base.toASCIIString();
        String english = SiteWords.prefix(Language.EN);
        List<String> pages = paths.stream()
                .filter(path -> path.equals(INDEX) || path.endsWith("/" + INDEX))
                .toList();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        for (String page : pages) {
            String thai = page.startsWith(english) ? page.substring(english.length()) : page;
            xml.append("<url><loc>").append(HtmlParts.text(address(root, page))).append("</loc>");
            for (Language language : Language.values()) {
                xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(SiteWords.tag(language))
                        .append("\" href=\"")
                        .append(HtmlParts.text(address(root, SiteWords.prefix(language) + thai)))
                        .append("\"/>");
            }
            xml.append("</url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }

    /** The address of a page: that of its folder. */
    static String address(String root, String path) {
        return root + (path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path);
    }
}
