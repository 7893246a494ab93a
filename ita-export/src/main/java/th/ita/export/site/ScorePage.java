package th.ita.export.site;

import java.util.Optional;
import th.ita.export.compose.ResultDocument;
import th.ita.export.document.Document;
import th.ita.export.html.HtmlParts;
import th.ita.rules.review.ResultReview;

/** The scores of a result with charts: that of the year, or the one before where the year's is not known yet. */
final class ScorePage {
    private final SiteModel model;
    private final SiteWords words;

    ScorePage(SiteModel model, SiteWords words) {
        this.model = model;
        this.words = words;
    }

    Page page(String path, Optional<ResultReview> shown) {
        boolean isUnscored =
                model.source().result().isPresent() && model.source().scores().isEmpty();
        if (shown.isEmpty()) {
            String key = isUnscored ? "score.unscored" : "score.none";
            String none = "<p>" + words.text(key, model.year()) + "</p>\n";
            return Page.of(path, words.text("score.page-title", model.year()), none, SiteData.ITEMS);
        }
        ResultReview review = shown.get();
        String year = review.sheet().framework().fiscalYear().toString();
        String data = path.equals(Page.SCORE) ? SiteData.SCORE : SiteData.BEFORE;
        return Page.of(path, words.text("score.page-title", year), body(path, review, year), data);
    }

    private String body(String path, ResultReview review, String year) {
        StringBuilder html = new StringBuilder();
        if (model.source().scores().isEmpty()) {
            String key = model.source().result().isEmpty() ? "score.not-yet" : "score.unscored-yet";
            html.append("<p>").append(words.text(key, model.year(), year)).append("</p>\n");
        } else if (path.equals(Page.SCORE) && model.results().size() > 1) {
            html.append("<p><a href=\"before/index.html\">")
                    .append(words.text("score.before"))
                    .append("</a></p>\n");
        }
        html.append(new HtmlParts(words.numerals()).blocks(document(review, model, words).blocks()));
        html.append("<p class=\"remark\">")
                .append(words.text("closing.digest"))
                .append(' ')
                .append(words.verbatim("SHA-256 " + review.sheet().digest()))
                .append("</p>\n");
        return html.toString();
    }

    static Document document(ResultReview review, SiteModel model, SiteWords words) {
        return ResultDocument.compose(review, model.named(review), words.language(), words.numerals());
    }
}
