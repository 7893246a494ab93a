package th.ita.export.site;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.text.Language;

/**
 * An agency's year as files: a page for every item at an address that stays ({@code o42/}), the measures and their
 * progress, scores with charts, documents to download, data for machines; in Thai at the root and in English under
 * {@code en/}. Every page works without a script and asks nobody else for anything. The same source gives the same bytes.
 *
 * <p>Example: {@code Site.of(source).files().forEach((path, bytes) -> write(folder.resolve(path), bytes))}.
 */
public final class Site {
    /** The path of the list of all other files, by which a later run knows what an earlier one wrote. */
    public static final String LISTING = "ita-site.sha256";

    private final SortedMap<String, byte[]> files;

    private Site(SortedMap<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * Makes a site.
     *
     * @param source what it is made from
     * @return the site
     */
    public static Site of(SiteSource source) {
        SiteModel model = SiteModel.of(source);
        SortedMap<String, byte[]> files = new TreeMap<>(Assets.files(model));
        for (Language language : Language.values()) {
            source.papers().stream()
                    .filter(paper -> paper.language() == language)
                    .forEach(paper -> paper.files()
                            .forEach((name, bytes) ->
                                    files.put(SiteWords.prefix(language) + "documents/" + name, bytes)));
            pages(model, SiteWords.of(language, source)).forEach((path, html) -> put(path, html, files));
        }
        new SiteData(model).files().forEach((path, text) -> put(path, text, files));
        put(Catalogue.PATH, new Catalogue(model, files).jsonLd(), files);
        source.base().ifPresent(base -> put("sitemap.xml", SiteMap.of(base, files.keySet()), files));
        put(LISTING, Listing.of(files), files);
        return new Site(files);
    }

    /**
     * What kind of file a path of the site stands for.
     *
     * @param path the path, by whose ending it is known
     * @return its media type as registered with IANA, texts with their charset
     */
    public static String mediaType(String path) {
        String type = MediaType.of(path);
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }

    private static SortedMap<String, String> pages(SiteModel model, SiteWords words) {
        SortedMap<String, String> pages = new TreeMap<>();
        Frame frame = new Frame(model, words);
        for (Page page : Page.all(model, words)) {
            pages.put(words.prefix() + page.path(), frame.around(page));
        }
        pages.put("assets/search-" + words.tag() + ".json", SearchIndex.of(SearchEntry.all(model, words)));
        return pages;
    }

    private static void put(String path, String text, SortedMap<String, byte[]> files) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return all files by their path from the root of the site; paths hold small letters, digits, dashes, dots and
     * slashes, and capital letters in the names of fonts}
     */
    public SortedMap<String, byte[]> files() {
        return files;
    }
}
