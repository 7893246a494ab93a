package th.ita.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import th.ita.web.TestServer;
import th.ita.web.access.Grants;
import th.ita.web.access.Role;

/** A headless Chromium with which somebody works, where it is installed. */
final class Chromium implements AutoCloseable {
    private static final String CHECK = """
            var done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: { type: 'tag', values: [
              'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } })
            .then(function (result) {
              done(result.violations.map(function (rule) {
                return rule.id + ': ' + rule.help + ' | ' + rule.nodes.map(function (node) {
                  return node.target.join(' ') + ' ' + (node.failureSummary || '');
                }).slice(0, 3).join(' ; ');
              }).concat(document.documentElement.scrollWidth > window.innerWidth
                ? ['wider than its window: ' + document.documentElement.scrollWidth] : []));
            }).catch(function (fault) { done(['axe failed: ' + fault]); });
            """;

    private final TestServer server;
    private final ChromeDriver driver;

    private Chromium(TestServer server, ChromeDriver driver) {
        this.server = server;
        this.driver = driver;
    }

    /** Starts a browser; the test is skipped where there is none, and says so. */
    static Chromium orSkip(TestServer server, boolean script, Path downloads) {
        Optional<Path> browser = installed("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = installed("chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            String reason = "skipped: no Chromium to work with; on Debian: apt-get install chromium chromium-driver";
            System.out.println(reason);
            Assumptions.abort(reason);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=th");
        options.addArguments("--user-data-dir=" + downloads.resolve("chromium"), "--window-size=1280,1000");
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "intl.accept_languages",
                        "th",
                        "download.default_directory",
                        downloads.toAbsolutePath().toString(),
                        "plugins.always_open_pdf_externally",
                        true,
                        "profile.managed_default_content_settings.javascript",
                        script ? 1 : 2));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .build();
        return new Chromium(server, new ChromeDriver(service, options));
    }

    private static Optional<Path> installed(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(Path.of("/usr/bin", name), Path.of("/usr/local/bin", name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Shows pages as somebody has them who reads at night. */
    void dark() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    /** Shows pages as they are printed. */
    void onPaper() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** Signs in, and goes on in a language. */
    void enter(String name, Role role, String language) throws InterruptedException {
        driver.manage().deleteAllCookies();
        open("/sign-in");
        type("token", server.token(name, Grants.everywhere(role)));
        find("main form button").click();
        sees(name);
        open("/?lang=" + language);
    }

    /** Signs in, and waits for it: a page opened before the answer came would take the session away again. */
    Chromium signIn(String name, Role role) throws InterruptedException {
        driver.manage().deleteAllCookies();
        open("/sign-in");
        type("token", server.token(name, Grants.everywhere(role)));
        press("เข้าสู่ระบบ");
        until(() -> !address().endsWith("/sign-in"), "is not signed in");
        return this;
    }

    void open(String path) {
        driver.get(path.startsWith("http") ? path : server.uri(path).toString());
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl()).replaceFirst("[?#].*", "");
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    void type(String id, String words) {
        WebElement field = driver.findElement(By.id(id));
        if (!"file".equals(field.getDomAttribute("type"))) {
            field.clear();
        }
        field.sendKeys(words);
    }

    /** Gives a hidden field another value, as a page that was opened earlier has it. */
    void set(String css, String value) {
        driver.executeScript("arguments[0].value = arguments[1];", find(css), value);
    }

    /** Presses the button or follows the link that says something. */
    void press(String words) {
        WebElement found = driver.findElement(
                By.xpath("//main//button[normalize-space()='" + words + "'] | //a[normalize-space()='" + words + "']"));
        found.sendKeys(Keys.ENTER);
    }

    /** Takes a step that can be taken once, and waits for it: a page opened before the answer came would break it off. */
    void take(String form) throws InterruptedException {
        find(form + " button").click();
        until(() -> all(form).isEmpty(), form + " is still there");
    }

    /** Waits until a page or a part of it says something. */
    void sees(String words) throws InterruptedException {
        until(() -> seen(words), "“" + words + "” is not seen");
    }

    private void until(BooleanSupplier holds, String otherwise) throws InterruptedException {
        for (int i = 0; i < 300 && !holds.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        if (!holds.getAsBoolean()) {
            throw new AssertionError(otherwise + " at " + driver.getCurrentUrl() + ":\n" + text());
        }
    }

    private boolean seen(String words) {
        try {
            return text().contains(words);
        } catch (WebDriverException changing) {
            return false;
        }
    }

    /** What axe-core finds wrong with the page, at the width of a desk and of a telephone. */
    List<String> violations() throws IOException {
        List<String> found = new ArrayList<>(violations(1280));
        found.addAll(violations(320));
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        return found;
    }

    private List<String> violations(int width) throws IOException {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        try (InputStream axe = Objects.requireNonNull(ClassLoader.getSystemResourceAsStream("axe.min.js"))) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = driver.executeAsyncScript(CHECK);
        return ((List<?>) Objects.requireNonNull(found))
                .stream()
                        .map(line -> driver.getCurrentUrl() + " at " + width + ": " + line)
                        .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
