package th.ita.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.export.Axe;

/** What axe-core says of the pages, where Chromium is installed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SiteAccessibilityTest {
    private static final List<String> PAGES = List.of(
            "index.html",
            "o6/index.html",
            "en/o42/index.html",
            "measures/index.html",
            "en/measures/index.html",
            "score/index.html",
            "documents/index.html",
            "data/index.html",
            "search/index.html",
            "documents/o43.html");

    @TempDir
    private Path folder;

    private static SortedMap<String, byte[]> files() {
        return Site.of(ExampleSite.builder()
                        .result(ExampleSite.result())
                        .scores(ExampleSite.review())
                        .build())
                .files();
    }

    @Test
    void a_wide_screen_finds_nothing_wrong() throws Exception {
        assertThat(Axe.violations(files(), PAGES, 1280, false, folder)).isEmpty();
    }

    @Test
    void a_dark_screen_of_320_pixels_finds_nothing_wrong() throws Exception {
        assertThat(Axe.violations(files(), PAGES, 320, true, folder)).isEmpty();
    }

    @Test
    void the_check_finds_what_is_wrong() throws Exception {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(
                "bad.html",
                "<!doctype html><html><body><p style=\"color:#aaa;width:3000px\">pale words on white</p><input></body></html>"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(String.join("\n", Axe.violations(files, List.of("bad.html"), 320, false, folder)))
                .contains("html-has-lang", "label", "color-contrast", "wider than its window");
    }
}
