package th.ita.export.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.rules.review.ResultReview;

/**
 * A page before it is framed.
 *
 * @param path its path within the pages of its language; the same in both
 * @param title what it is, as HTML
 * @param body its main part below the title, as HTML
 * @param data the path of the same for machines, from the root of the site, if there is one
 * @param script whether it brings the script that filters its list
 */
record Page(String path, String title, String body, Optional<String> data, boolean script) {
    static final String HOME = "index.html";
    static final String MEASURES = "measures/index.html";
    static final String SCORE = "score/index.html";
    static final String BEFORE = "score/before/index.html";
    static final String DOCUMENTS = "documents/index.html";
    static final String DATA = "data/index.html";
    static final String SEARCH = "search/index.html";

    static Page of(String path, String title, String body, String data) {
        return new Page(path, title, body, Optional.of(data), false);
    }

    /** All pages in one language. */
    static List<Page> all(SiteModel model, SiteWords words) {
        List<Page> pages = new ArrayList<>();
        pages.add(new HomePage(model, words).page());
        for (int i = 0; i < model.items().size(); i++) {
            pages.add(new ItemPage(model, i, words).page());
        }
        pages.add(new MeasuresPage(model, words).page());
        List<ResultReview> results = model.results();
        pages.add(new ScorePage(model, words).page(SCORE, results.stream().findFirst()));
        results.stream()
                .skip(1)
                .forEach(before -> pages.add(new ScorePage(model, words).page(BEFORE, Optional.of(before))));
        pages.add(new DocumentsPage(model, words).page());
        pages.add(new DataPage(model, words).page());
        pages.add(new SearchPage(model, words).page());
        return pages;
    }

    /** The way from the page to the root of the pages of its language. */
    String up() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** The way from a page to the root of the site. */
    static String root(String path, SiteWords words) {
        int folders = (int) path.chars().filter(c -> c == '/').count();
        return "../".repeat(folders + (words.prefix().isEmpty() ? 0 : 1));
    }
}
