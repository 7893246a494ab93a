package th.ita.export.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.text.Language;
import th.ita.export.html.HtmlParts;
import th.ita.rules.review.ResultReview;

/** What pages are shown with: one style, one script, the font of papers, an icon. */
final class Assets {
    static final String STYLE = "assets/site.css";
    static final String SCRIPT = "assets/search.js";
    static final String ICON = "assets/icon.svg";

    private static final String FONTS = "/th/ita/export/pdf/font/";

    private Assets() {}

    static SortedMap<String, byte[]> files(SiteModel model) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String font : new String[] {"Sarabun-Regular.ttf", "Sarabun-Bold.ttf", "Sarabun-LICENSE.txt"}) {
            files.put("assets/" + font, resource(FONTS + font));
        }
        files.put(SCRIPT, resource("search.js"));
        files.put(ICON, resource("icon.svg"));
        files.put(STYLE, style(model).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** The style of papers, that of the site, and the widths of the tables that its pages take from papers. */
    private static String style(SiteModel model) {
        StringBuilder css = new StringBuilder(HtmlParts.style());
        css.append(new String(resource("site.css"), StandardCharsets.UTF_8));
        SiteWords words = SiteWords.of(Language.TH, model.source());
        for (ResultReview review : model.results()) {
            String widths = HtmlParts.widths(ScorePage.document(review, model, words));
            if (css.indexOf(widths) < 0) {
                css.append(widths);
            }
        }
        return css.toString();
    }

    private static byte[] resource(String name) {
        try (InputStream resource = Assets.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
