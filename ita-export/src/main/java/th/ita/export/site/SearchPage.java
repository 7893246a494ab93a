package th.ita.export.site;

import java.util.List;
import java.util.Optional;

/** Everything on one page, which a script narrows down where one runs. */
final class SearchPage {
    private final SiteModel model;
    private final SiteWords words;

    SearchPage(SiteModel model, SiteWords words) {
        this.model = model;
        this.words = words;
    }

    Page page() {
        List<SearchEntry> entries = SearchEntry.all(model, words);
        StringBuilder html = new StringBuilder("<form class=\"search\" role=\"search\" method=\"get\" action=\"index.html\">\n");
        html.append("<label for=\"q\">")
                .append(words.text("search.label"))
                .append("</label>\n<div><input type=\"search\" id=\"q\" name=\"q\" autocomplete=\"off\"> <button>")
                .append(words.text("page.search"))
                .append("</button></div>\n</form>\n<noscript><p>")
                .append(words.text("search.noscript"))
                .append("</p></noscript>\n<p id=\"count\" role=\"status\" data-index=\"")
                .append(Page.root(Page.SEARCH, words))
                .append("assets/search-")
                .append(words.tag())
                .append(".json\" data-found=\"")
                .append(words.text("search.found", "#"))
                .append("\" data-numerals=\"")
                .append(words.figure("0"))
                .append("\">")
                .append(words.text("search.found", Integer.toString(entries.size())))
                .append("</p>\n<ul id=\"found\" class=\"found\">\n");
        entries.forEach(entry -> html.append("<li data-key=\"")
                .append(entry.key())
                .append("\"><span class=\"remark\">")
                .append(entry.kind(words))
                .append("</span> <a href=\"../")
                .append(entry.address())
                .append("\">")
                .append(entry.shown())
                .append("</a></li>\n"));
        html.append("</ul>\n");
        return new Page(
                Page.SEARCH, words.text("search.page-title", model.year()), html.toString(), Optional.of(SiteData.ITEMS), true);
    }
}
