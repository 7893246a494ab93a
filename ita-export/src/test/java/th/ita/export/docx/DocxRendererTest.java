package th.ita.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.text.Language;
import th.ita.export.DocumentText;
import th.ita.export.ExamplePlan;
import th.ita.export.OneText;
import th.ita.export.compose.ImplementationReport;
import th.ita.export.compose.MeasuresDocument;
import th.ita.export.document.Document;
import th.ita.export.document.Figure;
import th.ita.export.document.Inline;
import th.ita.export.office.OfficeFont;
import th.ita.export.signing.DocumentDigest;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocxRendererTest {
    private static final Document REPORT =
            ImplementationReport.compose(ExamplePlan.paper(ItemRole.MEASURES_REPORT, ExamplePlan.plan(), Language.TH));

    static XWPFDocument opened(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    static String text(byte[] docx) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(opened(docx))) {
            return extractor.getText();
        }
    }

    /** Text without spaces and without the brackets of labels: what is said, not how it is set. */
    static String bare(String text) {
        return text.replaceAll("[\\s|/()]", "");
    }

    @Test
    void every_line_of_a_paper_is_read_back() throws IOException {
        Document measures =
                MeasuresDocument.compose(ExamplePlan.paper(ItemRole.MEASURES, ExamplePlan.plan(), Language.TH));
        for (Document document : List.of(REPORT, measures)) {
            String bare = bare(text(DocxRenderer.render(document)));
            assertThat(DocumentText.of(document)).allSatisfy(line -> {
                for (String part : line.split(" \\| | / |: ", -1)) {
                    assertThat(bare).contains(bare(part));
                }
            });
        }
    }

    @Test
    void pictures_are_drawn_bar_by_bar_and_told_in_words() throws IOException {
        try (XWPFDocument docx = opened(DocxRenderer.render(REPORT))) {
            String xml = docx.getDocument().xmlText();
            long bars = REPORT.blocks().stream()
                    .filter(Figure.class::isInstance)
                    .mapToLong(block -> ((Figure) block).chart().bars().size())
                    .sum();

            assertThat(bars).isPositive();
            assertThat(xml.split("<wpg:wgp>", -1)).hasSize((int) bars + 1);
            assertThat(xml).contains("descr=\"ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล: ๔๙.๘๙\"");
            assertThat(Pattern.compile("<wp:docPr id=\"([0-9]+)\"")
                            .matcher(xml)
                            .results()
                            .map(id -> id.group(1)))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void tables_have_repeated_heads_captions_and_fixed_columns_and_rows_stay_whole() throws IOException {
        try (XWPFDocument docx = opened(DocxRenderer.render(REPORT))) {
            assertThat(docx.getTables()).isNotEmpty().allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray())
                        .isEqualTo(table.getRow(0).getTableCells().size());
                assertThat(table.getCTTbl().getTblPr().getTblLayout().getType().toString())
                        .isEqualTo("fixed");
                assertThat(table.getCTTbl().getTblPr().xmlText()).contains("tblCaption");
            });
            assertThat(docx.getTables().stream()
                            .map(XWPFTable::getRows)
                            .flatMap(List::stream)
                            .filter(row -> row.isCantSplitRow()))
                    .isNotEmpty();
        }
    }

    /** Said of the paragraph itself: on an agency's template the styles of headings and captions are the agency's. */
    @Test
    void what_leads_to_something_stands_on_its_page() throws IOException {
        try (XWPFDocument docx = opened(DocxRenderer.render(REPORT))) {
            List<IBodyElement> parts = docx.getBodyElements();
            int leading = 0;
            for (int i = 1; i < parts.size(); i++) {
                if (parts.get(i - 1) instanceof XWPFParagraph before && leads(before, parts.get(i))) {
                    leading++;
                    assertThat(before.getCTP().getPPr().isSetKeepNext())
                            .as(before.getText())
                            .isTrue();
                }
            }
            assertThat(leading).isGreaterThan(20);
        }
    }

    private static boolean leads(XWPFParagraph before, IBodyElement after) {
        String style = before.getStyle();
        boolean box = style.equals("ItaNOTICE") && after instanceof XWPFParagraph line && style.equals(line.getStyle());
        return box || style.startsWith("ItaHEADING") || after instanceof XWPFTable;
    }

    @Test
    void thai_is_marked_as_a_complex_script_in_a_font_of_all_scripts() throws IOException, XmlException {
        try (XWPFDocument docx = opened(DocxRenderer.render(REPORT, new OfficeFont("TH Sarabun New")))) {
            assertThat(docx.getStyle().xmlText())
                    .contains("w:ascii=\"TH Sarabun New\"", "w:hAnsi=\"TH Sarabun New\"", "w:cs=\"TH Sarabun New\"");
            assertThat(docx.getDocument().xmlText())
                    .contains("<w:cs/><w:lang w:bidi=\"th-TH\"/>")
                    .doesNotContain("w:rFonts");
            assertThat(docx.getDocument().xmlText()).contains("w:orient=\"landscape\"");
        }
    }

    @Test
    void properties_say_title_author_language_and_digest() throws IOException {
        Document document = OneText.document("เอกสาร <ก>");
        try (XWPFDocument docx = opened(DocxRenderer.render(document))) {
            POIXMLProperties properties = docx.getProperties();
            assertThat(properties.getCoreProperties().getTitle()).isEqualTo("เอกสาร <ก>");
            assertThat(properties.getCoreProperties().getCreator()).isEqualTo("เอกสาร <ก>");
            assertThat(properties.getCoreProperties().getUnderlyingProperties().getLanguageProperty())
                    .isEqualTo(Optional.of("th-TH"));
            assertThat(properties
                            .getCustomProperties()
                            .getProperty("ita-result-digest")
                            .getLpwstr())
                    .isEqualTo("เอกสาร <ก>");
        }
    }

    @Test
    void properties_carry_the_code_that_stands_on_the_paper() throws IOException {
        Document document = OneText.document("ก");
        DocumentDigest source = DocumentDigest.parse("7".repeat(64)).get();
        Document signed = new Document(
                document.title(),
                document.subtitle(),
                document.language(),
                document.numerals(),
                new Document.Properties("ก", Optional.empty(), Optional.of(source)),
                document.blocks());
        try (XWPFDocument docx = opened(DocxRenderer.render(signed))) {
            POIXMLProperties.CustomProperties properties = docx.getProperties().getCustomProperties();
            assertThat(properties.getProperty("ita-document-digest").getLpwstr())
                    .isEqualTo(source.hex());
            assertThat(properties.getProperty("ita-document-code").getLpwstr())
                    .isEqualTo(source.code().value());
        }
    }

    @Test
    void pages_are_numbered_by_fields() throws IOException {
        try (XWPFDocument docx = opened(DocxRenderer.render(REPORT))) {
            assertThat(docx.getFooterList())
                    .isNotEmpty()
                    .anySatisfy(footer ->
                            assertThat(footer._getHdrFtr().xmlText()).contains(" PAGE ", " NUMPAGES ", "หน้า", "จาก"));
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes_wherever_it_is_written() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = DocxRenderer.render(REPORT);
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(DocxRenderer.render(REPORT)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ก\u0000ข\u202Eค\u2066ง<b>&amp;\u200Dจ\uD800ฉ\uFFFE\uFDD0\u0007",
                "]]><w:p/>",
                "=1+1",
                "👩‍👩‍👧 ☐ 漢字",
                "{{content}}"
            })
    void any_text_is_text(String text) throws IOException {
        assertThat(text(DocxRenderer.render(OneText.document(text)))).contains(new Inline.Plain(text).text());
    }

    @Test
    void a_word_of_ten_thousand_letters_is_whole() throws IOException {
        String word = OneText.longWord();

        assertThat(text(DocxRenderer.render(OneText.document(word)))).contains(word);
    }
}
