package th.ita.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.TestServer.UDON;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceState;
import th.ita.web.TestServer;
import th.ita.web.access.Role;

/** Every page by axe-core at the width of a desk and of a telephone: in both languages, by day and by night. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessibilityTest {
    private static final String YEAR = UDON.substring("/api/v1".length()) + "/2564";

    private static final List<String> PAGES = List.of(
            "/",
            "/import",
            YEAR,
            YEAR + "/plan",
            YEAR + "/plan/front",
            YEAR + "/plan/measures/1",
            YEAR + "/plan/measures/new",
            YEAR + "/target",
            YEAR + "/target?target=A&iit=90&eit=90&last=on&notMet=O43",
            YEAR + "/items",
            YEAR + "/score",
            YEAR + "/papers",
            YEAR + "/papers/o42",
            YEAR + "/papers/o43",
            YEAR + "/publish",
            YEAR + "/history",
            YEAR + "/compare",
            "/nowhere",
            "/agencies/%20/2564",
            YEAR + "/items/looks/9");

    @TempDir
    private Path folder;

    private final List<String> violations = new ArrayList<>();

    private void check(Chromium browser, String path) throws IOException {
        browser.open(path);
        violations.addAll(browser.violations());
    }

    @ParameterizedTest
    @CsvSource({"th, false", "en, false", "th, true"})
    void every_page_is_accessible(String language, boolean night) throws Exception {
        try (TestServer server = new TestServer.Setup()
                        .looking(query -> EvidenceLook.builder()
                                .link(query.evidence().link())
                                .state(EvidenceState.MOVED)
                                .tries(2)
                                .at(TestServer.NOW)
                                .build())
                        .publishingTo(folder.resolve("sites"))
                        .startWithExample();
                Chromium browser = Chromium.orSkip(server, true, folder)) {
            if (night) {
                browser.dark();
            }
            check(browser, "/sign-in?lang=" + language);
            check(browser, "/api/v1");
            browser.enter("ผู้จัดทำ", Role.EDITOR, language);
            for (String page : PAGES) {
                check(browser, page);
            }
            imported(browser);
            conflict(browser);
            carriedOut(browser, language);
        }
        assertThat(violations).isEmpty();
    }

    /** What was understood of a document. */
    private void imported(Chromium browser) throws Exception {
        browser.open("/import");
        browser.type("file", PageVisitor.EXAMPLE.toRealPath().toString());
        browser.find("main form button").click();
        browser.sees("49.98");
        violations.addAll(browser.violations());
    }

    /** Two people at one measure, one of whom keeps first; and a field that cannot be taken. */
    private void conflict(Chromium browser) throws Exception {
        String measure = YEAR + "/plan/measures/2";
        browser.open(measure);
        browser.type("targets", "O99");
        browser.find("main form button").click();
        browser.sees("O99");
        violations.addAll(browser.violations());

        browser.open(measure);
        String old = browser.find("input[name=revision]").getDomProperty("value");
        browser.type("method", "วิธีที่หนึ่ง");
        browser.find("main form button").click();
        browser.sees("วิธีที่หนึ่ง");
        browser.open(measure);
        browser.set("input[name=revision]", String.valueOf(old));
        browser.type("method", "วิธีที่สอง");
        browser.find("main form button").click();
        browser.sees("วิธีที่สอง");
        assertThat(browser.all("table.versions")).isNotEmpty();
        violations.addAll(browser.violations());
    }

    /** The pages that there are only once a plan is carried out: noting, looks at evidence, publishing. */
    private void carriedOut(Chromium browser, String language) throws Exception {
        browser.enter("ปลัด", Role.APPROVER, language);
        for (String step : List.of("approve", "start")) {
            browser.open(YEAR + "/plan");
            browser.take("form[action$='/" + step + "']");
        }
        browser.open(YEAR + "/plan/measures/1");
        browser.type("link", "https://www.example.go.th/o1");
        browser.find("form[action$='/evidence'] button").click();
        browser.sees("https://www.example.go.th/o1");
        check(browser, YEAR + "/plan/measures/1");
        check(browser, YEAR + "/items");
        browser.find("form[action$='/looks'] button").click();
        browser.sees("https://www.example.go.th/o1");
        violations.addAll(browser.violations());
        check(browser, YEAR + "/publish");
        browser.find("form[action$='/publish'] button").click();
        browser.sees("https://www.example.go.th/ita/2564/");
        violations.addAll(browser.violations());
        browser.enter("ผู้อ่าน", Role.VIEWER, language);
        check(browser, YEAR + "/publish");
        check(browser, YEAR + "/plan/front");
    }
}
