package th.ita.export.site;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Measure;
import th.ita.export.document.Figure;
import th.ita.export.document.Inline;
import th.ita.export.html.HtmlParts;

/** The plan: how far its measures have come, and each of them with its result and its evidence. */
final class MeasuresPage {
    private final SiteModel model;
    private final SiteWords words;

    MeasuresPage(SiteModel model, SiteWords words) {
        this.model = model;
        this.words = words;
    }

    Page page() {
        return Page.of(Page.MEASURES, words.text("measures.page-title", model.year()), body(), model.plan().isPresent() ? SiteData.PLAN : SiteData.ITEMS);
    }

    private String body() {
        if (model.plan().isEmpty()) {
            return "<p>" + words.text("measures.no-plan", model.year()) + "</p>\n";
        }
        StringBuilder html = new StringBuilder();
        if (!model.measures().isEmpty()) {
            html.append(new HtmlParts(words.numerals()).blocks(List.of(progress())));
        }
        html.append(standing());
        html.append("<h2 id=\"plan\">").append(words.text("measures.plan")).append("</h2>\n");
        if (model.measures().isEmpty()) {
            html.append("<p>").append(words.text("measures.none")).append("</p>\n");
        }
        model.measures().forEach(measure -> html.append(article(measure)));
        return html.toString();
    }

    /** How many measures have come how far, as bars. */
    private Figure progress() {
        BigDecimal all = BigDecimal.valueOf(model.measures().size());
        List<Figure.Bar> bars = Arrays.stream(Progress.values())
                .map(progress -> {
                    BigDecimal count = BigDecimal.valueOf(model.in(progress));
                    return new Figure.Bar(
                            new Inline.Plain(words.plain("progress." + progress.name())),
                            count,
                            count,
                            new Inline.Plain(count.toPlainString()),
                            tone(progress));
                })
                .toList();
        String told = Arrays.stream(Progress.values())
                .map(progress -> words.plain("progress." + progress.name()) + " " + model.in(progress))
                .collect(Collectors.joining(", "));
        return new Figure(
                "progress-chart",
                List.of(new Inline.Plain(words.plain("measures.progress", all.toPlainString()))),
                new Inline.Plain(told),
                new Figure.BarChart(all, Optional.empty(), bars));
    }

    private static Figure.Tone tone(Progress progress) {
        return switch (progress) {
            case DONE -> Figure.Tone.STRONG;
            case REPORTED -> Figure.Tone.FAIR;
            case OPEN -> Figure.Tone.WEAK;
        };
    }

    private String standing() {
        List<String> standing =
                model.plan().map(plan -> plan.standingMeasures()).orElse(List.of());
        if (standing.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<h2 id=\"standing\">" + words.text("section.standing") + "</h2>\n<ul>\n");
        standing.forEach(one -> html.append("<li>").append(words.own(one)).append("</li>\n"));
        return html.append("</ul>\n").toString();
    }

    private String article(NumberedMeasure numbered) {
        Measure measure = numbered.measure();
        StringBuilder html = new StringBuilder("<section class=\"measure\" aria-labelledby=\"")
                .append(numbered.anchor())
                .append("\">\n<h3 id=\"")
                .append(numbered.anchor())
                .append("\">")
                .append(words.figure(numbered.number()))
                .append(". ")
                .append(words.ownName(measure.title()))
                .append("</h3>\n<p>")
                .append(mark(numbered.progress(), words))
                .append("</p>\n<dl>\n");
        items(measure, html);
        measure.method().ifPresent(text -> field("measures.method", words.ownLines(text), html));
        if (!measure.responsible().isEmpty()) {
            field(
                    "measures.responsible",
                    measure.responsible().stream()
                            .map(unit -> "<p>" + words.own(unit) + "</p>\n")
                            .collect(Collectors.joining()),
                    html);
        }
        measure.period().ifPresent(period -> field("measures.period", words.ownLines(period.text()), html));
        measure.result().ifPresent(text -> field("measures.result.report", words.ownLines(text), html));
        if (!measure.evidence().isEmpty()) {
            field("items.evidence", EvidenceList.of(measure.evidence(), words), html);
        }
        measure.recommendation().ifPresent(text -> field("measures.recommendation", words.ownLines(text), html));
        return html.append("</dl>\n</section>\n").toString();
    }

    private void items(Measure measure, StringBuilder html) {
        if (!measure.targets().isEmpty()) {
            field("measures.items", "<p>" + links(measure.targets()) + "</p>\n", html);
        }
        if (!measure.inferredTargets().isEmpty()) {
            field(
                    "measures.items.inferred",
                    "<p>" + links(measure.inferredTargets()) + " <small class=\"label\">("
                            + words.text("measures.inferred.label") + ")</small></p>\n",
                    html);
        }
    }

    private String links(Collection<ItemCode> items) {
        return items.stream().map(this::link).collect(Collectors.joining(", "));
    }

    private String link(ItemCode code) {
        return model.source().framework().item(code).isPresent()
                ? "<a href=\"../" + code.toString().toLowerCase(Locale.ROOT) + "/index.html\">" + words.figure(code) + "</a>"
                : words.figure(code);
    }

    private void field(String key, String content, StringBuilder html) {
        html.append("<div><dt>")
                .append(words.text(key))
                .append("</dt><dd>")
                .append(content)
                .append("</dd></div>\n");
    }

    /** Progress in words, with a mark that is not of colour alone. */
    static String mark(Progress progress, SiteWords words) {
        return "<span class=\"mark " + progress.key() + "\">" + words.text("progress." + progress.name()) + "</span>";
    }
}
