package th.ita.export.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of a site that leads to a file of it. */
final class LinkCheck {
    private static final String ROOT = "http://site.invalid/";

    private LinkCheck() {}

    /** The links that lead to no file, or to no place in it, as {@code page → target}. */
    static List<String> broken(SortedMap<String, byte[]> files) {
        Map<String, Document> pages = new HashMap<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
        List<String> broken = new ArrayList<>();
        pages.forEach((path, page) -> links(page).forEach(link -> {
            URI target = URI.create(ROOT + path).resolve(link);
            if (!target.toString().startsWith(ROOT)) {
                return;
            }
            String file = target.getPath().substring(1);
            String place = target.getFragment();
            Document at = pages.get(file);
            boolean there = files.containsKey(file)
                    && (place == null || at != null && at.getElementById(place) != null);
            if (!there) {
                broken.add(path + " → " + file + (place == null ? "" : "#" + place));
            }
        }));
        return broken;
    }

    /** How many links there are to follow. */
    static long count(SortedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .mapToLong(file -> links(Jsoup.parse(new String(file.getValue(), StandardCharsets.UTF_8)))
                        .size())
                .sum();
    }

    private static List<String> links(Document page) {
        List<String> links = new ArrayList<>();
        for (Element element : page.select("[href], [src], [action], [data-index]")) {
            for (String attribute : new String[] {"href", "src", "action", "data-index"}) {
                if (element.hasAttr(attribute)) {
                    links.add(element.attr(attribute));
                }
            }
        }
        return links;
    }
}
