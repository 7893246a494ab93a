package th.ita.export.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import th.ita.domain.agency.Agency;
import th.ita.domain.text.Bilingual;
import th.ita.domain.text.Language;
import th.ita.export.json.JsonPrinter;
import th.ita.rules.json.Json;

/**
 * The catalogue of the site's data (DCAT 3, W3C Recommendation of 22 August 2024) as JSON-LD whose context stands in it, so
 * that reading it fetches nothing. Where the address of the site is not known, addresses are relative to the catalogue.
 */
final class Catalogue {
    static final String PATH = "data/catalog.jsonld";

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final SiteModel model;
    private final SortedMap<String, byte[]> files;
    private final String root;
    private final SiteWords thai;
    private final SiteWords english;

    Catalogue(SiteModel model, SortedMap<String, byte[]> files) {
        this.model = model;
        this.files = files;
        this.root = model.source().base().map(base -> base.toASCIIString()).orElse("../");
        this.thai = SiteWords.of(Language.TH, model.source());
        this.english = SiteWords.of(Language.EN, model.source());
    }

    String jsonLd() {
        Agency agency = model.source().agency();
        List<Json> datasets = new ArrayList<>();
        new SiteData(model).sets().forEach((set, data) -> datasets.add(dataset(set, data)));
        model.source().papers().stream()
                .map(PaperFiles::item)
                .distinct()
                .map(item -> model.source().papers().stream()
                        .filter(paper -> paper.item().equals(item))
                        .toList())
                .forEach(papers -> datasets.add(papers(papers)));
        return JsonPrinter.print(Json.object()
                .with("@context", context())
                .with("@id", root)
                .with("@type", "dcat:Catalog")
                .with("dcterms:title", said("site.title", agency.name()))
                .with(
                        "dcterms:publisher",
                        Json.object()
                                .with("@type", "foaf:Organization")
                                .with("foaf:name", both(agency.name()))
                                .with("dcterms:identifier", agency.id().value())
                                .build())
                .with("dcterms:language", Json.list(Stream.of("th", "en"), Json::of))
                .with("foaf:homepage", id(root))
                .with("dcat:dataset", Json.list(datasets.stream(), dataset -> dataset))
                .build());
    }

    private static Json context() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("dcat", "http://www.w3.org/ns/dcat#");
        names.put("dcterms", "http://purl.org/dc/terms/");
        names.put("foaf", "http://xmlns.com/foaf/0.1/");
        names.put("spdx", "http://spdx.org/rdf/terms#");
        names.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        Json.ObjectBuilder context = Json.object();
        names.forEach(context::with);
        return context.build();
    }

    private Json dataset(String set, Map<String, String> data) {
        return set(
                root + Page.DATA + "#" + set,
                Json.list(
                        Stream.of(thai, english),
                        words -> language(words.plain("data." + set, model.year()), words.tag())),
                data.keySet().stream().toList());
    }

    private Json papers(List<PaperFiles> papers) {
        String code = papers.get(0).item().toString().toLowerCase(java.util.Locale.ROOT);
        return set(
                root + Page.DOCUMENTS + "#" + code,
                Json.list(papers.stream(), paper -> language(paper.title(), SiteWords.tag(paper.language()))),
                papers.stream()
                        .flatMap(paper -> paper.files().keySet().stream()
                                .map(name -> SiteWords.prefix(paper.language()) + "documents/" + name))
                        .toList());
    }

    private Json set(String id, Json titles, List<String> paths) {
        return Json.object()
                .with("@id", id)
                .with("@type", "dcat:Dataset")
                .with("dcterms:title", titles)
                .with("dcterms:temporal", year())
                .with("dcat:distribution", Json.list(paths.stream(), this::distribution))
                .build();
    }

    private Json year() {
        return Json.object()
                .with("@type", "dcterms:PeriodOfTime")
                .with("dcat:startDate", typed(model.source().framework().fiscalYear().firstDay(), "xsd:date"))
                .with("dcat:endDate", typed(model.source().framework().fiscalYear().lastDay(), "xsd:date"))
                .build();
    }

    private Json distribution(String path) {
        byte[] bytes = java.util.Objects.requireNonNull(files.get(path), path);
        return Json.object()
                .with("@type", "dcat:Distribution")
                .with("dcat:downloadURL", id(root + path))
                .with("dcat:mediaType", id(MEDIA_TYPES + MediaType.of(path)))
                .with("dcat:byteSize", typed(bytes.length, "xsd:nonNegativeInteger"))
                .with(
                        "spdx:checksum",
                        Json.object()
                                .with("@type", "spdx:Checksum")
                                .with("spdx:algorithm", id("spdx:checksumAlgorithm_sha256"))
                                .with("spdx:checksumValue", typed(Listing.sha256(bytes), "xsd:hexBinary"))
                                .build())
                .build();
    }

    private Json said(String key, Bilingual name) {
        return Json.list(
                Stream.of(thai, english),
                words -> language(words.plain(key, name.in(words.language()), model.year()), words.tag()));
    }

    private static Json both(Bilingual name) {
        return Json.list(
                Stream.of(Language.values()), language -> language(name.in(language), SiteWords.tag(language)));
    }

    private static Json language(String text, String tag) {
        return Json.object().with("@value", text).with("@language", tag).build();
    }

    private static Json typed(Object value, String type) {
        return Json.object().with("@value", value.toString()).with("@type", type).build();
    }

    private static Json id(String address) {
        return Json.object().with("@id", address).build();
    }
}
