package th.ita.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import th.ita.web.TestServer;
import th.ita.web.access.Role;

/** An official's way through the year, in a real browser: with scripts and accessibility checked, and without. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JourneyTest {
    private static final List<String> TABS = List.of(
            "",
            "/plan",
            "/plan/measures/1",
            "/target",
            "/items",
            "/score",
            "/papers",
            "/papers/o43",
            "/history",
            "/compare");

    @TempDir
    private Path folder;

    private TestServer server;
    private final List<String> violations = new ArrayList<>();

    @BeforeEach
    void start() {
        server = TestServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void from_the_example_to_the_report_with_every_page_accessible() throws Exception {
        try (Chromium browser = Chromium.orSkip(server, true, folder)) {
            journey(browser, true);
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void from_the_example_to_the_report_without_scripts() throws Exception {
        try (Chromium browser = Chromium.orSkip(server, false, folder)) {
            journey(browser, false);
        }
    }

    private void check(Chromium browser, boolean axe) throws IOException {
        if (axe) {
            violations.addAll(browser.violations());
        }
    }

    private void journey(Chromium browser, boolean axe) throws Exception {
        browser.open("/");
        check(browser, axe);
        browser.signIn("ผู้จัดทำ", Role.EDITOR);
        check(browser, axe);

        browser.open("/import");
        check(browser, axe);
        browser.type("file", PageVisitor.EXAMPLE.toRealPath().toString());
        browser.press("อ่านเอกสาร");
        browser.sees("ยังไม่ได้บันทึกสิ่งใด");
        browser.sees("49.98");
        check(browser, axe);
        browser.find("#keep").click();
        browser.sees("6.25");
        browser.sees("ตัวเลข 49.89 กับ 49.98 ต่างกันเพียงเลขสองหลักที่สลับที่กัน");
        String year = browser.address();

        target(browser, year, axe);
        front(browser, year, axe);
        change(browser, year);
        if (axe) {
            for (String tab : TABS) {
                browser.open(year + tab);
                check(browser, true);
            }
            browser.open(year.replace("2564", "2565"));
            browser.sees("ไม่พบ");
            check(browser, true);
        }

        browser.signIn("ปลัด", Role.APPROVER);
        browser.open(year + "/plan");
        browser.press("อนุมัติแผน");
        browser.sees("อนุมัติโดย ปลัด");
        browser.press("เริ่มดำเนินการตามแผน");
        browser.sees("บันทึกแล้ว");

        browser.signIn("ผู้จัดทำ", Role.EDITOR);
        results(browser, year, axe);
        download(browser, year);
    }

    /** The way to grade A, and the draft of a measure taken into the plan in place of one that is withdrawn. */
    private void target(Chromium browser, String year, boolean axe) throws Exception {
        browser.open(year + "/plan/measures/24");
        browser.press("ถอนมาตรการนี้");
        browser.sees("มาตรการ 23 รายการ");
        browser.open(year + "/target");
        browser.type("iit", "90");
        browser.type("eit", "90");
        browser.press("คำนวณ");
        browser.sees("ถึงระดับ A ได้");
        browser.sees("85.00");
        check(browser, axe);
        browser.open(year + "/target?target=A&iit=90&eit=90&last=on&notMet=O43");
        browser.sees("เลือกร่างที่จะนำเข้าแผน");
        check(browser, axe);
        browser.press("นำร่างที่เลือกเข้าแผน");
        browser.sees("บันทึกแล้ว");
        browser.sees("มาตรการ 24 รายการ");
    }

    private void front(Chromium browser, String year, boolean axe) throws Exception {
        browser.open(year + "/plan/front");
        check(browser, axe);
        browser.type("urgent", "การป้องกันการทุจริต");
        browser.type("toDevelop", "การเปิดเผยข้อมูล");
        browser.type("approach", "มอบหมายหน่วยงานและติดตามทุกเดือน");
        browser.type("position", "ปลัดเทศบาล");
        browser.press("บันทึก");
        browser.sees("บันทึกแล้ว");
    }

    private static void change(Chromium browser, String year) throws Exception {
        browser.open(year + "/plan/measures/2");
        browser.type("method", "รวบรวมกฎหมายที่เกี่ยวข้องและเผยแพร่บนเว็บไซต์หลัก");
        browser.press("บันทึก");
        browser.sees("บันทึกแล้ว");
        assertThat(browser.find("#method").getText()).contains("เผยแพร่บนเว็บไซต์หลัก");
    }

    /** Records a result wherever the paper says one is missing, until it is complete. */
    private void results(Chromium browser, String year, boolean axe) throws Exception {
        browser.open(year + "/plan");
        assertThat(browser.all(".check.lacking")).isNotEmpty();
        List<String> measures = browser.all("table.list th a").stream()
                .map(link -> link.getDomProperty("href"))
                .toList();
        boolean looked = false;
        for (String measure : measures) {
            browser.open(measure);
            if (browser.all("#result-lacks .finding.error").isEmpty()) {
                continue;
            }
            if (!looked) {
                check(browser, axe);
                looked = true;
            }
            browser.type("result", "ดำเนินการและเผยแพร่บนเว็บไซต์หลักเรียบร้อยแล้ว");
            browser.press("บันทึกผลการดำเนินการ");
            browser.sees("บันทึกแล้ว");
        }
        assertThat(looked).isTrue();
        browser.open(year + "/plan");
        assertThat(browser.all(".check.passed")).hasSize(2);
        assertThat(browser.all(".check.lacking")).isEmpty();
        check(browser, axe);
    }

    private void download(Chromium browser, String year) throws Exception {
        browser.open(year + "/papers");
        Optional<WebElement> pdf = browser.all(".files a").stream()
                .filter(link -> String.valueOf(link.getDomProperty("href")).contains("o43.pdf"))
                .findFirst();
        pdf.orElseThrow().click();
        Path file = folder.resolve("o43.pdf");
        for (int i = 0; i < 300 && !Files.exists(file); i++) {
            Thread.sleep(100);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).contains("o43.pdf");
        }
        assertThat(new String(Files.readAllBytes(file), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
