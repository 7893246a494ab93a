package th.ita.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.web.TestServer.UDON;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import th.ita.web.TestServer;
import th.ita.web.access.Role;

/** What of a page is on paper when it is printed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintedPagesTest {
    private static final String YEAR = UDON.substring("/api/v1".length()) + "/2564";

    @TempDir
    private Path folder;

    @Test
    void a_printed_page_says_whose_it_is_and_all_that_can_be_read_on_it() throws Exception {
        try (TestServer server = new TestServer.Setup().startWithExample();
                Chromium browser = Chromium.orSkip(server, true, folder)) {
            browser.enter("ผู้จัดทำ", Role.EDITOR, "th");
            browser.open(YEAR + "/score");
            int folded = height(browser);
            browser.onPaper();

            for (String page : List.of("/score", "/items", "/papers", "/history", "/plan", "/target")) {
                browser.open(YEAR + page);
                assertThat(browser.text()).as(page).contains("เทศบาลนครอุดรธานี · ปีงบประมาณ พ.ศ. 2564");
                assertThat(shown(browser, "button, .button, nav.tabs, .top"))
                        .as(page)
                        .isEmpty();
            }
            browser.open(YEAR + "/history");
            assertThat(browser.text()).contains("ฉบับที่ 1");
            assertThat(shown(browser, "input")).isEmpty();

            browser.open(YEAR + "/score");
            assertThat(height(browser)).isGreaterThan(2 * folded);

            browser.open(YEAR + "/plan/measures/2");
            assertThat(shown(browser, "#title, #method, #responsible, #period")).hasSize(4);
            assertThat(shown(browser, ".hint, .must, form.apart")).isEmpty();
        }
    }

    @Test
    void what_a_form_proposes_is_not_printed_as_if_it_were_noted() throws Exception {
        try (TestServer server = new TestServer.Setup().startWithExample();
                Chromium browser = Chromium.orSkip(server, true, folder)) {
            browser.enter("ปลัด", Role.APPROVER, "th");
            for (String step : List.of("approve", "start")) {
                browser.open(YEAR + "/plan");
                browser.take("form[action$='/" + step + "']");
            }
            browser.open(YEAR + "/plan/measures/2");
            assertThat(shown(browser, "#done, #result")).hasSize(2);
            assertThat(shown(browser, ".paper-only")).isEmpty();

            browser.onPaper();
            assertThat(shown(browser, "#done, #result, #result-head")).isEmpty();
            assertThat(browser.find(".paper-only").getText()).startsWith("การติดตามผล");
        }
    }

    /** The height of something that is folded up on the screen. */
    private static int height(Chromium browser) {
        return browser.find("details:not([open])").getSize().getHeight();
    }

    private static List<WebElement> shown(Chromium browser, String css) {
        return browser.all(css).stream().filter(WebElement::isDisplayed).toList();
    }
}
