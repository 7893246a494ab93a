package th.ita.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class XlsxOutputTest {
    private static byte[] workbook(Cell... cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxOutput workbook = XlsxOutput.to(bytes)) {
            workbook.sheet("หน่วยงาน", List.of("ก", "ข & ค"), sheet -> sheet.row(List.of(cells)));
            workbook.sheet("สรุป", List.of("ก"), sheet -> {});
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void every_part_that_is_named_is_there() throws IOException {
        Map<String, String> parts = parts(workbook());

        assertThat(parts.keySet())
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml",
                        "xl/worksheets/sheet2.xml");
        assertThat(parts.get("xl/workbook.xml")).contains("name=\"หน่วยงาน\"", "name=\"สรุป\"");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("ข &amp; ค", "<autoFilter ref=\"A1:B2\"/>");
    }

    @Test
    void numbers_are_numbers_and_texts_are_texts() throws IOException {
        String sheet = parts(workbook(
                        Cell.of("<เทศบาล>"),
                        new Cell.Figure(new BigDecimal("49.90")),
                        Cell.of(8300),
                        Cell.of(""),
                        Cell.of("a\u0001b")))
                .get("xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains(
                        "&lt;เทศบาล&gt;", "<c r=\"B2\" s=\"4\"><v>49.90</v></c>", "<c r=\"C2\" s=\"3\"><v>8300</v></c>")
                .contains("r=\"E2\"", "a\uFFFDb")
                .doesNotContain("r=\"D2\"", "<f>");
    }

    @Test
    void what_begins_like_a_formula_is_text_for_good() throws IOException {
        String sheet = parts(workbook(Cell.of("=1+1"), Cell.of("-2"), Cell.of("@x"), Cell.of("ก=1")))
                .get("xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains(
                        "r=\"A2\" s=\"2\" t=\"inlineStr\"", "r=\"B2\" s=\"2\"", "r=\"C2\" s=\"2\"", "r=\"D2\" s=\"0\"");
    }

    @Test
    void the_same_content_gives_the_same_bytes() throws IOException {
        assertThat(workbook(Cell.of("ก"))).isEqualTo(workbook(Cell.of("ก")));
    }

    @Test
    void columns_are_named_as_in_spreadsheets() {
        assertThat(List.of(
                        Sheet.name(0), Sheet.name(25), Sheet.name(26), Sheet.name(51), Sheet.name(52), Sheet.name(702)))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "AAA");
    }
}
