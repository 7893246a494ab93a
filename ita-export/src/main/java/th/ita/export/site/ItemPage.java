package th.ita.export.site;

import java.util.List;
import java.util.stream.Collectors;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.RequiredElement;
import th.ita.export.wording.FindingCount;
import th.ita.rules.completeness.CheckResult;

/** The page of one item: its state, what must be published, where that is, and the measures that serve it. */
final class ItemPage {
    private final SiteModel model;
    private final int index;
    private final SiteItem shown;
    private final Item item;
    private final SiteWords words;

    ItemPage(SiteModel model, int index, SiteWords words) {
        this.model = model;
        this.index = index;
        this.shown = model.items().get(index);
        this.item = shown.item();
        this.words = words;
    }

    Page page() {
        String body = facts() + required() + evidence() + papers() + measures() + neighbours();
        return Page.of(
                shown.folder() + "/index.html",
                words.figure(item.code()) + " " + words.fact(item.name()),
                body,
                shown.folder() + "/" + shown.folder() + ".json");
    }

    private String facts() {
        StringBuilder html = new StringBuilder("<dl class=\"facts\">\n");
        fact("items.state", HomePage.mark(shown.state(), words), html);
        if (shown.before() != ItemState.UNKNOWN) {
            String year = model.source()
                    .answered()
                    .map(review -> review.sheet().framework().fiscalYear().toString())
                    .orElse("");
            html.append("<div><dt>")
                    .append(words.text("item.before", year))
                    .append("</dt><dd>")
                    .append(HomePage.mark(shown.before(), words))
                    .append("</dd></div>\n");
        }
        item.subIndicator().ifPresent(sub -> fact(
                "item.sub-indicator",
                words.figure(sub)
                        + model.source()
                                .framework()
                                .name(sub)
                                .map(name -> " " + words.fact(name))
                                .orElse(""),
                html));
        item.period().ifPresent(period -> fact("item.period", words.name(period.label()), html));
        if (!item.dependsOn().isEmpty()) {
            fact(
                    "item.depends",
                    item.dependsOn().stream()
                            .map(other -> link(other.value()) + words.label(other.provenance().confidence()))
                            .collect(Collectors.joining(", ")),
                    html);
        }
        return html.append("</dl>\n").toString();
    }

    private void fact(String key, String value, StringBuilder html) {
        html.append("<div><dt>")
                .append(words.text(key))
                .append("</dt><dd>")
                .append(value)
                .append("</dd></div>\n");
    }

    private String link(ItemCode code) {
        String folder = code.toString().toLowerCase(java.util.Locale.ROOT);
        return model.source().framework().item(code).isPresent()
                ? "<a href=\"../" + folder + "/index.html\">" + words.figure(code) + "</a>"
                : words.figure(code);
    }

    private String required() {
        String heading = "<h2 id=\"required\">" + words.text("item.required") + "</h2>\n";
        return heading
                + item.required()
                        .map(this::required)
                        .orElseGet(() -> "<p>" + words.text("item.required.unknown", model.year()) + "</p>\n");
    }

    private String required(Fact<List<RequiredElement>> required) {
        StringBuilder html = new StringBuilder("<ul>\n");
        for (RequiredElement element : required.value()) {
            html.append("<li>").append(words.name(element.text())).append("</li>\n");
        }
        html.append("</ul>\n<p class=\"remark\">")
                .append(words.text(
                        "item.required.sure",
                        required.provenance().confidence().label().in(words.language())))
                .append("</p>\n");
        return html.toString();
    }

    private String evidence() {
        String heading = "<h2 id=\"evidence\">" + words.text("items.evidence") + "</h2>\n";
        return heading
                + (shown.evidence().isEmpty()
                        ? "<p>" + words.text("item.evidence.none") + "</p>\n"
                        : EvidenceList.of(shown.evidence(), words));
    }

    /** The paper of this item, and what the check of it found. */
    private String papers() {
        List<PaperFiles> papers = shown.papers(model.source().papers()).stream()
                .filter(paper -> paper.language() == words.language())
                .toList();
        if (papers.isEmpty() && shown.check().isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<h2 id=\"documents\">" + words.text("page.documents") + "</h2>\n");
        shown.check().ifPresent(check -> html.append(check(check)));
        papers.forEach(paper -> html.append(Downloads.of(paper, "../documents/", words)));
        return html.toString();
    }

    private String check(CheckResult check) {
        StringBuilder html = new StringBuilder();
        if (!check.passed()) {
            String missing = FindingCount.of(check.findings(), List.of()).missingIn(words.messages());
            html.append("<div role=\"note\" class=\"notice incomplete\">\n<p><strong>")
                    .append(words.text("incomplete.title"))
                    .append("</strong></p>\n<p>")
                    .append(words.text("item.incomplete", missing))
                    .append("</p>\n</div>\n");
        }
        html.append("<dl class=\"facts\">\n");
        check.aspects()
                .forEach((aspect, complete) -> html.append("<div><dt>")
                        .append(words.text("aspect." + aspect.name()))
                        .append("</dt><dd><span class=\"mark ")
                        .append(complete ? "met" : "not-met")
                        .append("\">")
                        .append(words.text(complete ? "item.complete" : "item.wanting"))
                        .append("</span></dd></div>\n"));
        return html.append("</dl>\n").toString();
    }

    private String measures() {
        String heading = "<h2 id=\"measures\">" + words.text("item.measures") + "</h2>\n";
        if (shown.measures().isEmpty() && shown.inferred().isEmpty()) {
            return heading + "<p>" + words.text("item.measures.none") + "</p>\n";
        }
        StringBuilder html = new StringBuilder(heading).append("<ul>\n");
        shown.measures().forEach(measure -> entry(measure, "", html));
        shown.inferred()
                .forEach(measure -> entry(
                        measure, " <small class=\"label\">(" + words.text("measures.inferred.label") + ")</small>", html));
        return html.append("</ul>\n").toString();
    }

    private void entry(NumberedMeasure measure, String label, StringBuilder html) {
        html.append("<li><a href=\"../")
                .append(Page.MEASURES)
                .append('#')
                .append(measure.anchor())
                .append("\">")
                .append(words.figure(measure.number()))
                .append(". ")
                .append(words.ownName(measure.measure().title()))
                .append("</a>")
                .append(label)
                .append(' ')
                .append(MeasuresPage.mark(measure.progress(), words))
                .append("</li>\n");
    }

    private String neighbours() {
        StringBuilder html = new StringBuilder("<nav class=\"neighbours\" aria-label=\"")
                .append(words.text("item.neighbours"))
                .append("\">\n<ul>\n");
        if (index > 0) {
            neighbour("item.previous", index - 1, html);
        }
        html.append("<li><a href=\"../").append(Page.HOME).append("#items\">");
        html.append(words.text("item.all")).append("</a></li>\n");
        if (index < model.items().size() - 1) {
            neighbour("item.next", index + 1, html);
        }
        return html.append("</ul>\n</nav>\n").toString();
    }

    private void neighbour(String key, int at, StringBuilder html) {
        SiteItem other = model.items().get(at);
        html.append("<li><a href=\"../")
                .append(other.folder())
                .append("/index.html\">")
                .append(words.text(key, other.item().code().toString()))
                .append("</a></li>\n");
    }
}
