package th.ita.export.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.ita.domain.framework.LevelCode;
import th.ita.export.html.HtmlParts;

/** The first page: how the year stands, and every item with its state. */
final class HomePage {
    private final SiteModel model;
    private final SiteWords words;

    HomePage(SiteModel model, SiteWords words) {
        this.model = model;
        this.words = words;
    }

    Page page() {
        return Page.of(
                Page.HOME,
                words.text("home.title", model.source().agency().name().in(words.language()), model.year()),
                "<p>" + words.text("home.intro", model.year()) + "</p>\n" + facts() + items(),
                SiteData.ITEMS);
    }

    private String facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.text("facts.items"), words.figure(model.items().size()));
        for (ItemState state : ItemState.values()) {
            long count = model.in(state);
            if (count > 0) {
                facts.put(words.text("state." + state.name()), words.figure(count));
            }
        }
        if (!model.measures().isEmpty()) {
            facts.put(words.text("facts.measures"), words.figure(model.measures().size()));
            facts.put(words.text("progress." + Progress.DONE.name()), words.figure(model.in(Progress.DONE)));
        }
        StringBuilder html = new StringBuilder("<dl class=\"facts\">\n");
        facts.forEach((name, figure) -> html.append("<div><dt>")
                .append(name)
                .append("</dt><dd>")
                .append(figure)
                .append("</dd></div>\n"));
        return html.append("</dl>\n").toString();
    }

    /** The items by sub-indicator, in official order; in one list where sub-indicators are not known. */
    private String items() {
        Map<Optional<LevelCode>, List<SiteItem>> groups = new LinkedHashMap<>();
        model.items()
                .forEach(item -> groups.computeIfAbsent(item.item().subIndicator(), any -> new ArrayList<>())
                        .add(item));
        StringBuilder html = new StringBuilder("<h2 id=\"items\">")
                .append(words.text("home.items", Integer.toString(model.items().size())))
                .append("</h2>\n");
        if (model.items().isEmpty()) {
            return html.append("<p>").append(words.text("home.no-items", model.year())).append("</p>\n").toString();
        }
        groups.forEach((sub, items) -> html.append(group(sub, items)));
        return html.toString();
    }

    private String group(Optional<LevelCode> sub, List<SiteItem> items) {
        String id = "items-" + sub.map(code -> code.value().replace('.', '-')).orElse("all");
        String caption = sub.map(code -> words.figure(code)
                        + model.source()
                                .framework()
                                .name(code)
                                .map(name -> " " + words.fact(name))
                                .orElse(""))
                .orElseGet(() -> words.text("home.all-items"));
        StringBuilder html = new StringBuilder("<table role=\"table\" class=\"items\" id=\"" + id + "\">\n<caption>");
        html.append(caption).append("</caption>\n<thead role=\"rowgroup\">\n<tr role=\"row\">");
        for (String head : List.of("item", "state", "measures", "evidence")) {
            html.append("<th role=\"columnheader\" scope=\"col\">").append(words.text("items." + head)).append("</th>");
        }
        html.append("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
        items.forEach(item -> row(item, html));
        return html.append("</tbody>\n</table>\n").toString();
    }

    private void row(SiteItem item, StringBuilder html) {
        html.append("<tr role=\"row\">\n<th role=\"rowheader\" scope=\"row\"><p><a href=\"")
                .append(item.folder())
                .append("/index.html\">")
                .append(words.figure(item.item().code()))
                .append(' ')
                .append(words.name(item.item().name().value()))
                .append("</a>")
                .append(words.label(item.item().name().provenance().confidence()))
                .append("</p></th>\n");
        cell("state", mark(item.state(), words), html);
        cell("measures", words.figure(item.measures().size()), html);
        cell("evidence", words.figure(item.evidence().size()), html);
        html.append("</tr>\n");
    }

    private void cell(String head, String content, StringBuilder html) {
        html.append("<td role=\"cell\" data-head=\"")
                .append(words.text("items." + head))
                .append("\"><p>")
                .append(content)
                .append("</p></td>\n");
    }

    /** A state in words, with a mark that is not of colour alone. */
    static String mark(ItemState state, SiteWords words) {
        return "<span class=\"mark " + HtmlParts.text(state.key()) + "\">" + words.text("state." + state.name())
                + "</span>";
    }
}
