package th.ita.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.export.document.Document;
import th.ita.export.document.Heading;
import th.ita.export.wording.ExportMessages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfRendererTest {
    @ParameterizedTest
    @EnumSource(
            value = PdfExample.class,
            names = {"REPORT", "EVERY_PART", "WITHOUT_GLYPHS"})
    void the_same_document_gives_the_same_bytes_wherever_it_is_written(PdfExample example) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = PdfExample.bytes(example.document());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(PdfExample.bytes(example.document())).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            assertThat(PdfExample.bytes(example.document())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void other_documents_give_files_of_other_names() throws IOException {
        assertThat(id(PdfExample.MEASURES)).isNotEqualTo(id(PdfExample.REPORT));
    }

    @Test
    void wide_tables_lie_across_and_the_rest_upright() throws IOException {
        try (PDDocument file = Loader.loadPDF(PdfExample.bytes(PdfExample.EVERY_PART.document()))) {
            List<Boolean> across = new ArrayList<>();
            for (PDPage page : file.getPages()) {
                boolean wide =
                        page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
                if (across.isEmpty() || across.get(across.size() - 1) != wide) {
                    across.add(wide);
                }
            }
            assertThat(across).containsExactly(false, true, false);
        }
    }

    @Test
    void every_heading_has_its_bookmark_one_within_the_other() throws IOException {
        Document document = PdfExample.EVERY_PART.document();
        try (PDDocument file = Loader.loadPDF(PdfExample.bytes(document))) {
            List<String> titles = new ArrayList<>();
            collect(file.getDocumentCatalog().getDocumentOutline(), 1, titles);

            assertThat(titles).containsExactly("1 บทที่ ๑", "2 ตัวชี้วัด", "3 ย่อย", "2 ตารางกว้าง");
            assertThat(document.blocks()).filteredOn(Heading.class::isInstance).hasSameSizeAs(titles);
        }
    }

    @Test
    void a_link_leads_where_it_should_on_every_line_it_stands_on() throws IOException {
        try (PDDocument file = Loader.loadPDF(PdfExample.bytes(PdfExample.EVERY_PART.document()))) {
            assertThat(file.getPage(0).getAnnotations())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(link -> assertThat(((PDAnnotationLink) link)
                                    .getAction()
                                    .getCOSObject()
                                    .getString("URI"))
                            .isEqualTo("https://www.udoncity.go.th/o42?a=1&b=2"));
        }
    }

    @Test
    void what_is_said_about_a_document_outside_its_text_is_kept() throws IOException {
        try (PDDocument file = Loader.loadPDF(PdfExample.bytes(PdfExample.EVERY_PART.document()))) {
            String xmp = new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("เอกสาร");
            assertThat(file.getDocumentInformation().getAuthor()).isEqualTo("เทศบาล & <คณะ>");
            assertThat(file.getDocumentInformation().getCreationDate()).isNull();
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("th-TH");
            assertThat(xmp)
                    .contains("เทศบาล &amp; &lt;คณะ&gt;")
                    .contains("<dc:identifier>sha256:" + "0".repeat(64) + "</dc:identifier>")
                    .contains("<dc:source>sha256:" + "1".repeat(64) + " 248H-248H-248H-248H</dc:source>");
        }
    }

    @Test
    void a_machine_without_font_libraries_is_told_which_packages_to_install() {
        Either<Refusal, byte[]> refused = PdfRenderer.render(
                PdfExample.EMPTY.document(), Either.left("java.lang.UnsatisfiedLinkError: libfreetype.so.6"));

        assertThat(refused.getLeft().code()).isEqualTo(PdfRefusal.PDF_NO_FONT_LIBRARIES);
        for (Language language : Language.values()) {
            assertThat(ExportMessages.of(language).refusal(refused.getLeft()))
                    .contains("libfreetype6", "libfontconfig1", "libfreetype.so.6");
        }
    }

    private static String id(PdfExample example) throws IOException {
        try (PDDocument file = Loader.loadPDF(PdfExample.bytes(example.document()))) {
            return file.getDocument().getDocumentID().toString();
        }
    }

    private static void collect(PDOutlineNode node, int level, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(level + " " + item.getTitle());
            collect(item, level + 1, titles);
        }
    }
}
