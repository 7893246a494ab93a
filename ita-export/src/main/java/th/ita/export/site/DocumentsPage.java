package th.ita.export.site;

import java.util.List;

/** The papers of the year in every format. */
final class DocumentsPage {
    private final SiteModel model;
    private final SiteWords words;

    DocumentsPage(SiteModel model, SiteWords words) {
        this.model = model;
        this.words = words;
    }

    Page page() {
        StringBuilder html = new StringBuilder();
        List<PaperFiles> papers = model.source().papers().stream()
                .filter(paper -> paper.language() == words.language())
                .toList();
        if (papers.isEmpty()) {
            html.append("<p>").append(words.text("documents.none", model.year())).append("</p>\n");
        }
        for (PaperFiles paper : papers) {
            String code = paper.item().toString().toLowerCase(java.util.Locale.ROOT);
            html.append("<h2 id=\"")
                    .append(code)
                    .append("\">")
                    .append(words.figure(paper.title()))
                    .append("</h2>\n<p><a href=\"../")
                    .append(code)
                    .append("/index.html\">")
                    .append(words.text("documents.item", paper.item().toString()))
                    .append("</a></p>\n")
                    .append(Downloads.of(paper, "", words));
        }
        return Page.of(Page.DOCUMENTS, words.text("documents.page-title", model.year()), html.toString(), SiteData.ITEMS);
    }
}
