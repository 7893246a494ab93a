package th.ita.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.schema.DocumentFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.text.Language;
import th.ita.export.compose.MeasuresDocument;
import th.ita.export.document.Document;
import th.ita.export.docx.DocxRenderer;
import th.ita.export.pdf.PdfExample;
import th.ita.export.xlsx.XlsxRenderer;

/**
 * Files for word processors and spreadsheets are valid by the schema of Office Open XML, which POI brings along. Readers
 * forgive much that it forbids; Word does not, and tells its user that the file is damaged. The parts for lists and
 * settings, which are the same in every file, are not looked at: the smaller of POI's two jars lacks classes for them.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficeSchemaTest {
    /** What reads a part, by the name of its element. */
    private static final Map<String, DocumentFactory<? extends XmlObject>> KINDS = Map.of(
            "w:document", DocumentDocument.Factory,
            "w:styles", StylesDocument.Factory,
            "w:hdr", HdrDocument.Factory,
            "w:ftr", FtrDocument.Factory,
            "workbook", WorkbookDocument.Factory,
            "worksheet", WorksheetDocument.Factory,
            "styleSheet", StyleSheetDocument.Factory);

    private static final Pattern ELEMENT = Pattern.compile("^(?:<\\?xml[^>]*>\\s*)?<([a-zA-Z:]+)");

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_paper_is_valid(Language language) throws Exception {
        Document paper = MeasuresDocument.compose(ExamplePlan.paper(ItemRole.MEASURES, ExamplePlan.plan(), language));

        assertThat(parts(DocxRenderer.render(paper))).hasSize(5);
        assertThat(faults(DocxRenderer.render(paper))).isEmpty();
        assertThat(parts(XlsxRenderer.render(paper).get())).hasSizeGreaterThan(8);
        assertThat(faults(XlsxRenderer.render(paper).get())).isEmpty();
    }

    @Test
    void every_kind_of_part_is_valid() throws Exception {
        for (Document document : List.of(PdfExample.everyPart(), OneText.document("ก\u0000\u202E<b>&\uD800 =1+1 👩"))) {
            assertThat(faults(DocxRenderer.render(document))).isEmpty();
            assertThat(faults(XlsxRenderer.render(document).get())).isEmpty();
        }
    }

    @Test
    void an_element_out_of_its_order_is_found() throws XmlException {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">%s</worksheet>";
        String data = "<sheetData/>";
        String columns = "<cols><col min=\"1\" max=\"1\"/></cols>";

        assertThat(faults("right", sheet.formatted(columns + data))).isEmpty();
        assertThat(faults("wrong", sheet.formatted(data + columns))).isNotEmpty();
    }

    private static List<String> faults(byte[] file) throws IOException, XmlException {
        List<String> faults = new ArrayList<>();
        for (var part : parts(file).entrySet()) {
            faults.addAll(faults(part.getKey(), part.getValue()));
        }
        return faults;
    }

    private static List<String> faults(String name, String xml) throws XmlException {
        XmlObject part = Objects.requireNonNull(KINDS.get(element(xml))).parse(xml);
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(error -> name + ": " + error.getMessage()).toList();
    }

    private static SortedMap<String, String> parts(byte[] file) throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (KINDS.containsKey(element(xml))) {
                    parts.put(part.getName(), known(xml));
                }
            }
        }
        return parts;
    }

    private static String element(String xml) {
        Matcher element = ELEMENT.matcher(xml);
        return element.find() ? element.group(1) : "";
    }

    /**
     * A part without what stands in another schema (choices of drawings; how XML takes spaces, which the schema of sheets
     * leaves to XML) and without styles of tables, for which that jar has no classes either.
     */
    private static String known(String xml) {
        return xml.replaceAll("(?s)<mc:AlternateContent.*?</mc:AlternateContent>", "")
                .replace("<t xml:space=\"preserve\">", "<t>")
                .replaceAll("(?s)<w:style w:type=\"table\".*?</w:style>", "");
    }
}
