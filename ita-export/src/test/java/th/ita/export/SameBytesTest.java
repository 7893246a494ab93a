package th.ita.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.text.Language;
import th.ita.export.calendar.PlanCalendar;
import th.ita.export.compose.ImplementationReport;
import th.ita.export.csv.CsvTables;
import th.ita.export.document.Document;
import th.ita.export.docx.DocxRenderer;
import th.ita.export.docx.DocxTemplate;
import th.ita.export.html.HtmlRenderer;
import th.ita.export.json.PlanJson;
import th.ita.export.markdown.MarkdownRenderer;
import th.ita.export.pdf.PdfRenderer;
import th.ita.export.reading.ReadingNotes;
import th.ita.export.xlsx.XlsxRenderer;

/** A plan gives the same bytes in every format, composed and written anew on machines of other languages and zones. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SameBytesTest {
    /** A language and a zone: other digits, another calendar, letters without their usual capitals, other days. */
    private static final Map<String, String> MACHINES = Map.of(
            "ar-EG-u-nu-arab", "Pacific/Kiritimati",
            "th-TH-u-ca-buddhist-nu-thai", "Asia/Bangkok",
            "tr-TR", "America/St_Johns",
            "und", "Pacific/Pago_Pago");

    @ParameterizedTest
    @EnumSource(Format.class)
    void neither_the_language_nor_the_zone_of_a_machine_is_in_a_file(Format format) throws IOException {
        byte[] here = format.bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (Map.Entry<String, String> machine : MACHINES.entrySet()) {
                Locale.setDefault(Locale.forLanguageTag(machine.getKey()));
                TimeZone.setDefault(TimeZone.getTimeZone(machine.getValue()));
                assertThat(format.bytes()).as(machine.toString()).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** What is written twice in one test is written on one day; so the day is looked for where archives keep it. */
    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOCX", "DOCX_ON_A_TEMPLATE", "XLSX"})
    void no_part_of_an_archive_knows_when_it_was_written(Format format) throws IOException {
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(format.bytes()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                assertThat(part.getTimeLocal()).as(part.getName()).isEqualTo(LocalDateTime.of(2000, 1, 1, 0, 0));
                assertThat(part.getExtra()).as(part.getName()).isNull();
            }
        }
        assertThat(parts).isGreaterThan(5);
    }

    /** A format, and the bytes of a paper that is composed anew. */
    enum Format {
        PDF {
            @Override
            byte[] bytes() {
                return PdfRenderer.render(paper()).get();
            }
        },
        DOCX {
            @Override
            byte[] bytes() {
                return DocxRenderer.render(paper());
            }
        },
        DOCX_ON_A_TEMPLATE {
            @Override
            byte[] bytes() {
                return DocxTemplate.read(TEMPLATE)
                        .flatMap(template -> template.render(paper()))
                        .get();
            }
        },
        XLSX {
            @Override
            byte[] bytes() {
                return XlsxRenderer.render(paper()).get();
            }
        },
        HTML {
            @Override
            byte[] bytes() {
                return utf8(HtmlRenderer.render(paper()));
            }
        },
        MARKDOWN {
            @Override
            byte[] bytes() {
                return utf8(MarkdownRenderer.render(paper()));
            }
        },
        CSV {
            @Override
            byte[] bytes() throws IOException {
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                for (byte[] table : CsvTables.write(paper(), true).values()) {
                    all.write(table);
                }
                return all.toByteArray();
            }
        },
        JSON {
            @Override
            byte[] bytes() {
                return utf8(PlanJson.write(ExamplePlan.plan(), ReadingNotes.NONE));
            }
        },
        CALENDAR {
            @Override
            byte[] bytes() {
                return utf8(PlanCalendar.write(ExamplePlan.plan(), Language.TH));
            }
        };

        private static final byte[] TEMPLATE = template();

        abstract byte[] bytes() throws IOException;

        private static Document paper() {
            return ImplementationReport.compose(
                    ExamplePlan.paper(ItemRole.MEASURES_REPORT, ExamplePlan.plan(), Language.TH));
        }

        private static byte[] utf8(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        private static byte[] template() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (XWPFDocument docx = new XWPFDocument()) {
                docx.createStyles();
                for (String text : List.of("ที่ อด ๕๒๐๐๑/๑", "{{เนื้อหา}}")) {
                    docx.createParagraph().createRun().setText(text);
                }
                docx.write(bytes);
            } catch (IOException impossible) {
                throw new java.io.UncheckedIOException(impossible);
            }
            return bytes.toByteArray();
        }
    }
}
