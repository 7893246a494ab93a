package th.ita.export.site;

import java.nio.charset.StandardCharsets;

/** What machines find here, told to people. */
final class DataPage {
    private final SiteModel model;
    private final SiteWords words;

    DataPage(SiteModel model, SiteWords words) {
        this.model = model;
        this.words = words;
    }

    Page page() {
        String root = Page.root(Page.DATA, words);
        StringBuilder html = new StringBuilder("<p>" + words.text("data.intro") + "</p>\n");
        new SiteData(model).sets().forEach((set, files) -> {
            html.append("<h2 id=\"")
                    .append(set)
                    .append("\">")
                    .append(words.text("data." + set, model.year()))
                    .append("</h2>\n<ul class=\"downloads\">\n");
            files.forEach((path, text) -> html.append(Downloads.link(
                    root + path,
                    path.substring(path.lastIndexOf('/') + 1),
                    text.getBytes(StandardCharsets.UTF_8).length,
                    words)));
            html.append("</ul>\n");
        });
        html.append("<h2 id=\"catalogue\">")
                .append(words.text("data.catalogue"))
                .append("</h2>\n<ul class=\"downloads\">\n<li><a href=\"")
                .append(root)
                .append(Catalogue.PATH)
                .append("\">")
                .append(words.naming("data.catalogue.link"))
                .append("</a></li>\n<li><a href=\"")
                .append(root)
                .append(Site.LISTING)
                .append("\">")
                .append(words.naming("data.listing"))
                .append("</a></li>\n</ul>\n");
        return Page.of(Page.DATA, words.text("data.page-title", model.year()), html.toString(), SiteData.ITEMS);
    }
}
