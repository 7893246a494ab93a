package th.ita.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.ExamplePlan;
import th.ita.export.compose.ImplementationReport;
import th.ita.export.document.Document;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkdownRendererTest {
    @Test
    void the_report_has_its_headings_its_tables_and_its_signature() {
        String markdown = MarkdownRenderer.render(ImplementationReport.compose(
                ExamplePlan.paper(ItemRole.MEASURES_REPORT, ExamplePlan.plan(), Language.TH)));

        assertThat(markdown)
                .startsWith("# รายงานผลการดำเนินการตามมาตรการ")
                .contains(
                        "\n## ผลการดำเนินการตามมาตรการ\n",
                        "\n| มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ | ข้อเสนอแนะ |\n",
                        "\n| --- | --- | --- | --- | --- | --- |\n",
                        "\n| ๒. กฎหมายที่เกี่ยวข้อง<br>เพื่อแก้ไขข้อ O๖ | ",
                        "\n> **ส่วนนี้สรุปจากตัวเลข**\n",
                        "\nนักวิเคราะห์นโยบายและแผนปฏิบัติการ\n")
                .endsWith("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    <b>x</b> & y          ~ &lt;b&gt;x&lt;/b&gt; &amp; y
                    *a* _b_ [c](d) e|f    ~ \\*a\\* \\_b\\_ \\[c\\](d) e\\|f
                    1. one                ~ 1\\. one
                    1.5 percent           ~ 1.5 percent
                    - dash                ~ \\- dash
                    # no heading          ~ \\# no heading
                    === no rule           ~ \\=== no rule
                    """)
    void what_markdown_would_take_for_mark_up_reads_as_text(String text, String markdown) {
        assertThat(render(new Inline.Plain(text))).isEqualTo("# t\n\n" + markdown + "\n");
    }

    @Test
    void links_and_labels_and_strong_words() {
        assertThat(render(
                        new Inline.Link(URI.create("https://a.go.th/(x)"), "a_b"),
                        new Inline.Plain(" "),
                        new Inline.Strong("ข"),
                        new Inline.Plain(" "),
                        new Inline.Label("ค")))
                .isEqualTo("# t\n\n[a\\_b](<https://a.go.th/(x)>) **ข** (ค)\n");
    }

    private static String render(Inline... runs) {
        return MarkdownRenderer.render(new Document(
                new Inline.Plain("t"),
                List.of(),
                Language.TH,
                Numerals.ARABIC,
                new Document.Properties("", Optional.empty()),
                List.of(Paragraph.of(runs))));
    }
}
