package th.ita.export.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.Item;
import th.ita.domain.measures.Measure;

/**
 * Something that can be found.
 *
 * @param key its name in the index
 * @param address its page, from the root of the pages of its language
 * @param kind what it is; worded under {@code search.KIND}
 * @param shown what the list shows of it, as HTML
 * @param text all that it is found by
 */
record SearchEntry(String key, String address, String kind, String shown, String text) {
    /** Everything that can be found, in the order of the site. */
    static List<SearchEntry> all(SiteModel model, SiteWords words) {
        List<SearchEntry> entries = new ArrayList<>();
        model.items().forEach(item -> entries.add(of(item, words)));
        model.measures().forEach(measure -> entries.add(of(measure, words)));
        model.source().papers().stream()
                .filter(paper -> paper.language() == words.language())
                .forEach(paper -> entries.add(of(paper, words)));
        return entries;
    }

    private static SearchEntry of(SiteItem site, SiteWords words) {
        Item item = site.item();
        String name = item.name().value().th() + " " + item.name().value().en();
        String required = item.required()
                .map(elements -> elements.value().stream()
                        .map(element -> element.text().in(words.language()))
                        .collect(Collectors.joining(" ")))
                .orElse("");
        String evidence = site.evidence().stream()
                .map(one -> one.title().orElse("") + " " + one.link())
                .collect(Collectors.joining(" "));
        return new SearchEntry(
                site.folder(),
                site.folder() + "/index.html",
                "item",
                words.figure(item.code()) + " " + words.name(item.name().value()),
                String.join(
                        " ",
                        item.code().toString(),
                        name,
                        words.messages().text("state." + site.state().name()),
                        required,
                        evidence));
    }

    private static SearchEntry of(NumberedMeasure numbered, SiteWords words) {
        Measure measure = numbered.measure();
        String text = Stream.of(
                        Stream.of(measure.title()),
                        measure.method().stream(),
                        measure.responsible().stream(),
                        measure.period().map(period -> period.text()).stream(),
                        measure.result().stream(),
                        measure.recommendation().stream(),
                        measure.targets().stream().map(Object::toString),
                        Stream.of(words.messages().text("progress." + numbered.progress().name())))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
        return new SearchEntry(
                numbered.anchor(),
                Page.MEASURES + "#" + numbered.anchor(),
                "measure",
                words.figure(numbered.number()) + ". " + words.ownName(measure.title()),
                text);
    }

    private static SearchEntry of(PaperFiles paper, SiteWords words) {
        String code = paper.item().toString().toLowerCase(java.util.Locale.ROOT);
        return new SearchEntry(
                "document-" + code,
                Page.DOCUMENTS + "#" + code,
                "document",
                words.figure(paper.title()),
                paper.item() + " " + paper.title() + " " + String.join(" ", paper.files().keySet()));
    }

    /** Its kind in the language of a page. */
    String kind(SiteWords words) {
        return words.text("search." + kind);
    }
}
