package th.ita.export.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SiteTest {
    private static final SortedMap<String, byte[]> FILES = files(ExampleSite.builder()
            .result(ExampleSite.result())
            .scores(ExampleSite.review())
            .base(SiteAddress.parse("https://www.udoncity.go.th/ita/2564").get())
            .build());

    private static SortedMap<String, byte[]> files(SiteSource source) {
        return Site.of(source).files();
    }

    private static String text(SortedMap<String, byte[]> files, String path) {
        byte[] bytes = files.get(path);
        assertThat(bytes).as(path).isNotNull();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Document page(String path) {
        return Jsoup.parse(text(FILES, path));
    }

    @Test
    void every_item_of_the_year_has_its_page_in_both_languages() {
        for (int item = 1; item <= 43; item++) {
            assertThat(FILES)
                    .containsKeys(
                            "o" + item + "/index.html", "en/o" + item + "/index.html", "o" + item + "/o" + item + ".json");
        }
        assertThat(page("o42/index.html").selectFirst("h1").text()).startsWith("O๔๒ มาตรการส่งเสริมคุณธรรม");
        assertThat(page("en/o42/index.html").selectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void every_link_within_the_site_leads_somewhere() {
        List<String> broken = LinkCheck.broken(FILES);

        assertThat(broken).isEmpty();
        assertThat(LinkCheck.count(FILES)).isGreaterThan(2000);
        assertThat(LinkCheck.broken(files(SiteSource.builder()
                        .agency(ExampleSite.plan().agency())
                        .framework(ExampleSite.framework())
                        .build())))
                .isEmpty();
    }

    @Test
    void the_link_checker_finds_what_is_broken() {
        SortedMap<String, byte[]> files = new java.util.TreeMap<>(FILES);
        files.remove("o7/index.html");
        files.put("x/index.html", "<a href=\"../o8/index.html#nowhere\">x</a>".getBytes(StandardCharsets.UTF_8));

        assertThat(LinkCheck.broken(files))
                .contains("index.html → o7/index.html", "x/index.html → o8/index.html#nowhere");
    }

    @Test
    void the_same_source_gives_the_same_bytes_wherever_and_whenever() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            SortedMap<String, byte[]> again = files(ExampleSite.builder()
                    .result(ExampleSite.result())
            .scores(ExampleSite.review())
                    .base(URI.create("https://www.udoncity.go.th/ita/2564/"))
                    .build());
            assertThat(again.keySet()).containsExactlyElementsOf(FILES.keySet());
            FILES.forEach((path, bytes) -> assertThat(again.get(path)).as(path).isEqualTo(bytes));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void nothing_is_asked_of_anybody_else_and_nothing_runs_inside_a_page() {
        FILES.forEach((path, bytes) -> {
            if (path.endsWith("index.html")) {
                Document page = page(path);
                assertThat(page.select("[src], link[href]").stream()
                                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                                .filter(address -> !address.startsWith("https://www.udoncity.go.th/ita/2564/")))
                        .as(path)
                        .noneMatch(address -> Pattern.compile("^([a-z]+:|//)").matcher(address).find());
                assertThat(page.select("script:not([src]), style, [style], iframe, object, img"))
                        .as(path)
                        .isEmpty();
                assertThat(page.getAllElements().stream()
                                .flatMap(element -> element.attributes().asList().stream())
                                .filter(attribute -> attribute.getKey().startsWith("on")))
                        .as(path)
                        .isEmpty();
                assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                        .contains("default-src 'none'", "script-src 'self'")
                        .doesNotContain("unsafe");
            }
        });
        assertThat(text(FILES, Assets.STYLE)).doesNotContain("http", "@import");
    }

    @Test
    void pages_have_one_first_heading_and_skip_no_level_and_no_id_twice() {
        for (String path : FILES.keySet()) {
            if (path.endsWith("index.html")) {
                Document page = page(path);
                int before = 0;
                for (Element heading : page.select("h1, h2, h3, h4")) {
                    int level = heading.normalName().charAt(1) - '0';
                    assertThat(level).as(path).isLessThanOrEqualTo(before + 1);
                    before = level;
                }
                assertThat(page.select("h1")).as(path).hasSize(1);
                assertThat(page.title()).as(path).isNotBlank();
                assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void states_evidence_and_measures_stand_on_the_pages_of_their_items() {
        assertThat(page("o1/index.html").text()).contains("ผ่าน", "https://www.udoncity.go.th/o1");
        assertThat(page("o6/index.html").select(".mark.not-met").text()).isEqualTo("ไม่ผ่าน");
        assertThat(page("o6/index.html").select("ul.evidence a").attr("href"))
                .isEqualTo("https://www.udoncity.go.th/public/o6?a=1&b='2'");
        assertThat(page("o2/index.html").select(".mark").text()).isEqualTo("ยังไม่ทราบผล");
        assertThat(page("o42/index.html").select("#documents ~ ul.downloads a").eachText())
                .containsExactly("HTML", "MD");
        assertThat(page("o42/index.html").select(".notice.incomplete").text()).contains("ไม่ครบถ้วน");
    }

    @Test
    void progress_is_counted_and_drawn() {
        Document page = page("measures/index.html");

        assertThat(page.select("section.measure")).hasSize(ExampleSite.plan().measures().size());
        assertThat(page.select("svg.chart[role=img] desc")).hasSize(1);
        assertThat(page("score/index.html").select("svg.chart")).hasSize(2);
        assertThat(page("score/before/index.html").select("svg.chart")).hasSize(2);
    }

    @Test
    void without_the_years_result_the_page_of_scores_says_so_and_shows_the_one_before() {
        SortedMap<String, byte[]> files = files(ExampleSite.builder().build());
        Document page = Jsoup.parse(text(files, "score/index.html"));

        assertThat(page.selectFirst("main p").text()).contains("๒๕๖๔", "๒๕๖๓");
        assertThat(page.select("svg.chart")).hasSize(2);
        assertThat(files).doesNotContainKeys("score/before/index.html", "sitemap.xml");
    }

    @Test
    void everything_is_in_the_list_without_a_script_and_in_the_index_for_it() {
        Document page = page("search/index.html");
        String index = text(FILES, "assets/search-th.json");

        assertThat(page.select("#found li")).hasSize(43 + ExampleSite.plan().measures().size() + 2);
        assertThat(page.select("noscript")).hasSize(1);
        for (Element entry : page.select("#found li")) {
            assertThat(index).contains("\"" + entry.attr("data-key") + "\":");
        }
        assertThat(index).contains("กองวิชาการ").doesNotContain("๒๕๖๔");
    }

    @Test
    void data_are_what_the_pages_say() {
        assertThat(text(FILES, "data/items.json"))
                .containsPattern("\"code\": \"O6\",\\s+\"page\": \"o6/\"")
                .contains("\"met\": true", "\"met\": false", "\"met\": null");
        assertThat(text(FILES, "data/items.csv").lines()).hasSize(44);
        assertThat(text(FILES, "data/measures.csv").lines().findFirst()).get().asString().startsWith("number,title");
        assertThat(text(FILES, "data/catalog.jsonld"))
                .contains(
                        "\"@type\": \"dcat:Catalog\"",
                        "https://www.udoncity.go.th/ita/2564/data/plan.json",
                        "https://www.iana.org/assignments/media-types/text/csv",
                        "2020-10-01",
                        "spdx:checksum");
        assertThat(text(files(ExampleSite.builder().build()), "data/catalog.jsonld"))
                .contains("\"@id\": \"../data/plan.json\"");
    }

    @Test
    void the_map_names_every_page_by_its_folder() {
        String map = text(FILES, "sitemap.xml");

        assertThat(map)
                .contains(
                        "<loc>https://www.udoncity.go.th/ita/2564/o42/</loc>",
                        "hreflang=\"en\" href=\"https://www.udoncity.go.th/ita/2564/en/o42/\"")
                .doesNotContain("index.html");
        assertThat(map.split("<loc>", -1))
                .hasSize(1
                        + (int) FILES.keySet().stream()
                                .filter(path -> path.endsWith("index.html"))
                                .count());
    }

    @Test
    void the_listing_knows_every_other_file() {
        Map<String, String> listed = Listing.read(text(FILES, Site.LISTING).getBytes(StandardCharsets.UTF_8));

        List<String> others = new ArrayList<>(FILES.keySet());
        others.remove(Site.LISTING);
        assertThat(listed.keySet()).containsExactlyElementsOf(others);
        assertThat(Listing.holds(listed, "index.html", FILES.get("index.html"))).isTrue();
        assertThat(Listing.holds(listed, "index.html", new byte[] {1})).isFalse();
    }

    @Test
    void hostile_words_are_text_and_links_within_words_are_of_the_web_alone() {
        String hostile = "<script>alert(1)</script> \"' onmouseover=x javascript:alert(1) \u202Eก\u0000 "
                + "http://evil.example/<b> [[x]](javascript:y) =1+1";
        MeasuresPlan plan = ExampleSite.plan();
        Measure measure = Measure.builder()
                .title(hostile)
                .method(hostile)
                .addResponsible("=1+1")
                .result(hostile)
                .recommendation(hostile)
                .addTargets(ItemCode.of(1))
                .addEvidence(new Evidence(URI.create("https://x.example/'%22%3E%3Cscript%3E"), Optional.of(hostile)))
                .build();
        SortedMap<String, byte[]> files = files(ExampleSite.builder(MeasuresPlan.builder()
                        .from(plan)
                        .measures(List.of(measure))
                        .addStandingMeasures(hostile)
                        .build())
                .build());

        assertThat(LinkCheck.broken(files)).isEmpty();
        for (String path : files.keySet()) {
            if (path.endsWith("index.html")) {
                Document page = Jsoup.parse(text(files, path));
                assertThat(page.select("script:not([src]), b, [onmouseover]")).as(path).isEmpty();
                assertThat(page.select("a[href]").eachAttr("href"))
                        .as(path)
                        .noneMatch(address -> address.toLowerCase(Locale.ROOT).startsWith("javascript"));
                assertThat(text(files, path)).as(path).doesNotContain("\u202E", "\u0000");
            }
        }
        assertThat(text(files, "data/measures.csv")).contains(",'=1+1,").doesNotContain("\u202E", "\u0000");
    }

    @Test
    void digits_are_those_that_are_asked_for() {
        SortedMap<String, byte[]> files =
                files(ExampleSite.builder().numerals(Numerals.ARABIC).build());

        assertThat(Jsoup.parse(text(files, "o42/index.html")).selectFirst("h1").text()).startsWith("O42 ");
    }

    @Test
    void addresses_of_sites_are_of_the_web_and_end_with_a_slash() {
        assertThat(SiteAddress.parse(" https://x.go.th/ita ").get()).hasToString("https://x.go.th/ita/");
        for (String text : List.of("ftp://x", "x.go.th", "https://", "https://x/?a", "https://x/#a", "https://u@x/", "::")) {
            assertThat(SiteAddress.parse(text).isLeft()).as(text).isTrue();
        }
    }

    @Test
    void names_of_papers_lead_nowhere_else() {
        for (String name : List.of("../x.pdf", "a/b.pdf", "A.pdf", "o42", ".pdf", "o42.pdf\"")) {
            assertThatThrownBy(() ->
                            new PaperFiles(Language.TH, ItemCode.of(42), "x", Map.of(name, new byte[0])))
                    .as(name)
                    .isInstanceOf(OutOfRangeException.class);
        }
    }
}
