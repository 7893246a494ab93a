package th.ita.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Checks pages for accessibility as axe-core does it, WCAG 2.2 AA and its own best practice, in a headless Chromium. The
 * pages are copies without their security policy, which would keep the check out; each is shown in a frame of a width.
 */
public final class Axe {
    private static final int SECONDS = 300;

    private Axe() {}

    /** What is wrong, a line for each rule and page: empty where all is well. Every page is named as checked first. */
    public static List<String> violations(
            SortedMap<String, byte[]> files, List<String> pages, int width, boolean dark, Path folder)
            throws IOException, InterruptedException {
        OutsideProgram chromium = OutsideProgram.orSkip("chromium", "chromium", "chromium-browser", "google-chrome");
        Path site = folder.resolve("site");
        for (var file : files.entrySet()) {
            Path target = site.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            byte[] bytes = pages.contains(file.getKey()) ? checked(file.getKey(), file.getValue()) : file.getValue();
            Files.write(target, bytes);
        }
        try (InputStream axe = Objects.requireNonNull(ClassLoader.getSystemResourceAsStream("axe.min.js"), "axe.min.js")) {
            Files.write(site.resolve("axe.js"), axe.readAllBytes());
        }
        Files.writeString(site.resolve("harness.html"), harness(pages, width));
        List<Object> arguments = new ArrayList<>(List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("chromium"),
                "--window-size=1400,1000",
                "--virtual-time-budget=600000",
                "--dump-dom"));
        if (dark) {
            arguments.add("--blink-settings=preferredColorScheme=0");
        }
        arguments.add(site.resolve("harness.html").toUri());
        String dom = chromium.run(SECONDS, folder.resolve("dom.html"), arguments.toArray());
        Document result = Jsoup.parse(dom);
        List<String> found = new ArrayList<>();
        for (String page : pages) {
            if (result.select("li.page").stream().noneMatch(entry -> entry.ownText().equals(page))) {
                found.add(page + ": was not checked");
            }
        }
        result.select("li.violation").forEach(entry -> found.add(entry.text()));
        return found;
    }

    private static byte[] checked(String path, byte[] bytes) {
        String root = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        String html = new String(bytes, StandardCharsets.UTF_8)
                .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</body>", "<script src=\"" + root + "axe.js\"></script>\n<script>" + RUN + "</script>\n</body>");
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private static final String RUN = """
            window.addEventListener('load', function () {
              axe.run(document, { runOnly: { type: 'tag', values: [
                'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } })
              .then(function (result) {
                parent.postMessage(result.violations.map(function (rule) {
                  return rule.id + ': ' + rule.help + ' | ' + rule.nodes.map(function (node) {
                    return node.target.join(' ') + ' ' + (node.failureSummary || '');
                  }).slice(0, 3).join(' ; ');
                }).concat(document.documentElement.scrollWidth > window.innerWidth
                  ? ['wider than its window: ' + document.documentElement.scrollWidth] : []), '*');
              })
              .catch(function (fault) { parent.postMessage(['axe failed: ' + fault], '*'); });
            });
            """;

    private static String harness(List<String> pages, int width) {
        StringBuilder names = new StringBuilder();
        pages.forEach(page -> names.append('\'').append(page).append("',"));
        return """
                <!doctype html><title>axe</title><ol id="out"></ol><script>
                var pages = [%s], at = 0, frame;
                function add(kind, text) {
                  var entry = document.createElement('li');
                  entry.className = kind;
                  entry.textContent = text;
                  document.getElementById('out').appendChild(entry);
                }
                function next() {
                  if (frame) { frame.remove(); }
                  if (at === pages.length) { return; }
                  frame = document.createElement('iframe');
                  frame.width = %d;
                  frame.height = 900;
                  frame.src = pages[at];
                  document.body.appendChild(frame);
                }
                window.addEventListener('message', function (event) {
                  add('page', pages[at]);
                  event.data.forEach(function (line) { add('violation', pages[at] + ': ' + line); });
                  at++;
                  next();
                });
                next();
                </script>
                """.formatted(names, width);
    }
}
