package th.ita.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.text.Language;
import th.ita.export.ExamplePlan;
import th.ita.export.compose.ImplementationReport;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HtmlRendererTest {
    private final String html = report(Language.TH);

    @Test
    void the_page_names_its_language_its_title_and_one_first_heading() {
        assertThat(html)
                .startsWith("<!doctype html>\n<html lang=\"th\">")
                .contains("<title>รายงานผลการดำเนินการตามมาตรการ")
                .containsOnlyOnce("<h1>");
        assertThat(report(Language.EN)).contains("<html lang=\"en\">", "<span lang=\"th\">");
    }

    @Test
    void headings_skip_no_level() {
        Matcher heading = Pattern.compile("<h([1-6])").matcher(html);
        int before = 0;
        while (heading.find()) {
            int level = Integer.parseInt(heading.group(1));
            assertThat(level).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(before).isPositive();
    }

    @Test
    void tables_have_captions_and_heads_with_a_scope() {
        assertThat(count("<table")).isEqualTo(count("<caption>")).isPositive();
        assertThat(count("<th ")).isEqualTo(count("scope=\"col\"") + count("scope=\"row\""));
        assertThat(count("scope=\"col\"")).isEqualTo(4 + 5 + 3 + 4 + 6 + 2 + 3);
    }

    @Test
    void figures_are_drawings_with_a_title_and_a_description() {
        assertThat(count("<figure id=")).isEqualTo(2);
        assertThat(count("role=\"img\"")).isEqualTo(2);
        assertThat(html)
                .contains("aria-labelledby=\"gain-chart-title gain-chart-desc\"", "<desc id=\"indicator-chart-desc\">");
    }

    @Test
    void nothing_is_fetched_and_nothing_runs() {
        assertThat(html).doesNotContain("<script", "<link", "<img", "@import", "url(", " style=", "javascript:", " on");
    }

    @Test
    void the_security_policy_lets_in_this_style_alone() throws java.security.NoSuchAlgorithmException {
        String css = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));

        assertThat(html)
                .contains("content=\"default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'\"");
    }

    @Test
    void the_page_carries_the_digest_of_the_result() {
        String digest = ExamplePlan.review(ExamplePlan.result(), ExamplePlan.plan())
                .sheet()
                .digest();

        assertThat(html).contains("<meta name=\"ita-result-digest\" content=\"" + digest + "\">", digest + "</span>");
    }

    @Test
    void the_same_document_gives_the_same_page_in_every_locale() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
            assertThat(report(Language.TH)).isEqualTo(html);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private int count(String part) {
        return (html.length() - html.replace(part, "").length()) / part.length();
    }

    private static String report(Language language) {
        return HtmlRenderer.render(ImplementationReport.compose(
                ExamplePlan.paper(ItemRole.MEASURES_REPORT, ExamplePlan.plan(), language)));
    }
}
