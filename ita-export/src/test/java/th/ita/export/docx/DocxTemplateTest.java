package th.ita.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.export.ExamplePlan.right;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.RefusalCode;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.ExamplePlan;
import th.ita.export.compose.ImplementationReport;
import th.ita.export.document.Document;
import th.ita.export.input.Input;
import th.ita.export.input.InputReader;
import th.ita.export.reading.ReadingHints;
import th.ita.export.reading.SourceFile;
import th.ita.export.signing.DocumentDigest;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.frameworks.Frameworks;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocxTemplateTest {
    private static final Document REPORT =
            ImplementationReport.compose(ExamplePlan.paper(ItemRole.MEASURES_REPORT, ExamplePlan.plan(), Language.TH));

    /** A file as an office makes one, by other code than ours: a letterhead, margins, and paragraphs. */
    private static byte[] letterhead(String... paragraphs) throws IOException {
        try (XWPFDocument docx = new XWPFDocument()) {
            docx.createStyles();
            docx.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("ตรา {{agency}}");
            for (String text : paragraphs) {
                XWPFParagraph paragraph = docx.createParagraph();
                for (String run : text.split("~", -1)) {
                    paragraph.createRun().setText(run);
                }
            }
            CTSectPr section = docx.getDocument().getBody().isSetSectPr()
                    ? docx.getDocument().getBody().getSectPr()
                    : docx.getDocument().getBody().addNewSectPr();
            CTPageMar margins = section.addNewPgMar();
            margins.setLeft(2222);
            margins.setRight(1111);
            margins.setTop(1500);
            margins.setBottom(1500);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            docx.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] rendered(byte[] template) {
        return DocxTemplate.read(template)
                .flatMap(read -> read.render(REPORT))
                .getOrElseThrow(refusal -> new AssertionError(refusal.toString()));
    }

    private static void refused(byte[] template, RefusalCode code) {
        assertThat(DocxTemplate.read(template)
                        .flatMap(read -> read.render(REPORT))
                        .getLeft()
                        .code())
                .isEqualTo(code);
        for (Language language : Language.values()) {
            assertThat(ExportMessages.of(language)
                            .refusal(DocxTemplate.read(template)
                                    .flatMap(read -> read.render(REPORT))
                                    .getLeft()))
                    .doesNotContain("refusal.", "{0}");
        }
    }

    @Test
    void the_letterhead_and_its_margins_stay_and_the_paper_stands_between() throws IOException {
        byte[] docx = rendered(letterhead("ก่อนหน้า", "{{con~tent}}", "ท้ายสุด"));

        String text = DocxRendererTest.text(docx);
        assertThat(text)
                .contains("ตรา เทศบาลนครอุดรธานี", "ผลการดำเนินการตามมาตรการ")
                .doesNotContain("{{");
        assertThat(text.indexOf("ก่อนหน้า")).isLessThan(text.indexOf("ผลการดำเนินการตามมาตรการ"));
        assertThat(text.indexOf("ท้ายสุด")).isGreaterThan(text.indexOf("ลงชื่อ"));
        try (XWPFDocument opened = DocxRendererTest.opened(docx)) {
            assertThat(opened.getDocument().getBody().getSectPr().getPgMar().getLeft())
                    .hasToString("2222");
        }
    }

    @Test
    void parts_with_places_of_their_own_stand_there_alone() throws IOException {
        String text = DocxRendererTest.text(rendered(letterhead("{{ลายมือชื่อ}}", "{{ชื่อ~เรื่อง}}", "{{เนื้อหา}}")));

        assertThat(text.indexOf("ลงชื่อ")).isLessThan(text.indexOf("รายงานผล"));
        assertThat(text.split("ลงชื่อ", -1)).hasSize(2);
    }

    @Test
    void the_same_template_gives_the_same_bytes() throws IOException {
        byte[] template = letterhead("{{content}}");

        assertThat(rendered(template)).isEqualTo(rendered(template));
    }

    @Test
    void what_cannot_serve_is_refused_with_the_reason() throws IOException {
        refused("no file".getBytes(StandardCharsets.UTF_8), DocxRefusal.TEMPLATE_UNREADABLE);
        refused(new byte[0], DocxRefusal.TEMPLATE_UNREADABLE);
        refused(letterhead("ไม่มีที่วาง"), DocxRefusal.TEMPLATE_WITHOUT_CONTENT);
        refused(letterhead("{{content}}", "{{what}}"), DocxRefusal.TEMPLATE_UNKNOWN_PLACEHOLDER);
        refused(letterhead("ดู {{content}}"), DocxRefusal.TEMPLATE_MISPLACED_PLACEHOLDER);
        refused(letterhead("{{content}}", "{{เนื้อหา}}"), DocxRefusal.TEMPLATE_REPEATED_PLACEHOLDER);
        refused(letterhead("{{content}}", "{{part:nowhere}}"), DocxRefusal.TEMPLATE_UNKNOWN_PART);
        refused(with(letterhead("{{content}}"), "word/vbaProject.bin"), DocxRefusal.TEMPLATE_WITH_MACROS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{title",
                "{{ti~tle}",
                "title}}",
                "{title}",
                "{ {ชื่อเรื่อง} }",
                "{{}}",
                "{{{title}}}",
                "{{title}} {{agency",
                "{part:measures}"
            })
    void what_was_meant_for_a_placeholder_is_not_left_on_the_paper(String text) throws IOException {
        byte[] template = letterhead("{{content}}", text);

        refused(template, DocxRefusal.TEMPLATE_BROKEN_PLACEHOLDER);
        assertThat(DocxTemplate.read(template).getLeft().where()).hasToString("word/document.xml, w:p[2]");
    }

    @Test
    void braces_that_are_no_placeholder_stay() throws IOException {
        assertThat(DocxRendererTest.text(rendered(letterhead("{{content}}", "ชุด {1, 2} และ {a}"))))
                .contains("ชุด {1, 2} และ {a}");
    }

    @Test
    void a_section_stands_where_it_is_asked_for_and_nowhere_else() throws IOException {
        String section = "ผลการดำเนินการตามมาตรการ";
        String text = DocxRendererTest.text(rendered(letterhead("{{part:report}}", "ต่อจากนั้น", "{{content}}")));

        int place = text.indexOf("ต่อจากนั้น");
        assertThat(text.substring(0, place)).contains(section, "สร้างช่องทางการติดต่อ");
        assertThat(text.substring(0, place)).doesNotContain("ภาคผนวก", "ความเป็นมา");
        assertThat(text.substring(place)).contains("ภาคผนวก", "ความเป็นมา");
        assertThat(text.substring(place).lines()).noneMatch(line -> line.strip().equals(section));
    }

    @Test
    void the_digest_that_signatures_speak_of_and_its_short_code_stand_where_they_are_asked_for() throws IOException {
        DocumentDigest digest = REPORT.properties().source().orElseThrow();

        assertThat(DocxRendererTest.text(
                        rendered(letterhead("{{content}}", "ก {{document-digest}}", "ข {{รหัสย่อเอกสาร}}"))))
                .contains("ก " + digest.hex(), "ข " + digest.code().value());
    }

    @Test
    void a_refusal_names_the_file_whenever_it_comes() throws IOException {
        assertThat(DocxTemplate.read(letterhead("{{content}}", "{{part:nowhere}}"))
                        .map(read -> read.from("หัวจดหมาย.docx"))
                        .flatMap(read -> read.render(REPORT))
                        .getLeft()
                        .where())
                .hasToString("หัวจดหมาย.docx word/document.xml");
    }

    @Test
    void what_stands_on_an_agencys_paper_reads_back_as_the_same_measures() throws IOException {
        byte[] docx = rendered(letterhead("ที่ อด ๕๒๐๐๑/๑", "{{ชื่อเรื่อง}}", "{{เนื้อหา}}", "{{ลายมือชื่อ}}"));
        Input read =
                right(InputReader.of(Frameworks.builtIn()).read(new SourceFile("o43.docx", docx), ReadingHints.NONE));

        assertThat(inArabicDigits(((Input.OfPlan) read).report().plan())).isEqualTo(inArabicDigits(ExamplePlan.plan()));
    }

    private static List<String> inArabicDigits(MeasuresPlan plan) {
        return plan.measures().stream()
                .map(measure -> Numerals.ARABIC.write(measure.toString()))
                .toList();
    }

    @Test
    void entities_are_not_followed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : new String[] {"[Content_Types].xml", "_rels/.rels"}) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>"
                        .getBytes(StandardCharsets.UTF_8));
            }
        }

        refused(bytes.toByteArray(), DocxRefusal.TEMPLATE_UNREADABLE);
    }

    private static byte[] with(byte[] docx, String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                java.util.zip.ZipInputStream in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(in.readAllBytes());
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(1);
        }
        return bytes.toByteArray();
    }
}
