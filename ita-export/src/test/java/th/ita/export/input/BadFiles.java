package th.ita.export.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Files that nobody should hand over, and that somebody will. */
final class BadFiles {
    static final String OPENING = "รายงานผลการดำเนินการตามมาตรการ เทศบาลนครอุดรธานี ประจำปีงบประมาณ พ.ศ. ๒๕๖๔";

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/%s+xml\"/></Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>";
    private static final String PLAIN = "vnd.openxmlformats-officedocument.wordprocessingml.document.main";
    private static final String MACROS = "vnd.ms-word.document.macroEnabled.main";
    private static final String WORD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body>"
                    + "</w:document>";

    private BadFiles() {}

    /** All of them by name, made one after the other so that they need not fit into memory together. */
    static Map<String, Maker> all() {
        Map<String, Maker> files = new LinkedHashMap<>();
        files.put("zip-bomb.docx", BadFiles::zipBomb);
        files.put("many-parts.xlsx", BadFiles::manyParts);
        files.put("xml-bomb.docx", () -> docx(PLAIN, billionLaughs()));
        files.put(
                "external-entity.docx",
                () -> docx(
                        PLAIN,
                        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + WORD.formatted("<w:p>&x;</w:p>")));
        files.put(
                "hidden-doctype.docx",
                () -> docx(
                        PLAIN,
                        "<!--" + "x".repeat(4096) + "--><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                + WORD.formatted("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>")));
        files.put("macros.docm", () -> docx(MACROS, WORD.formatted(paragraph(OPENING) + table(2))));
        files.put("encrypted.docx", BadFiles::encrypted);
        files.put("old.doc", () -> ole("WordDocument"));
        files.put("old.xls", () -> ole("Workbook"));
        files.put("renamed.docx", () -> ole("WordDocument"));
        files.put(
                "one-run.docx",
                () -> docx(PLAIN, WORD.formatted(paragraph(OPENING + numbered("กฎหมาย%d ", 15 << 20)))));
        files.put(
                "one-row.docx",
                () -> docx(
                        PLAIN,
                        WORD.formatted(paragraph(OPENING) + "<w:tbl><w:tr>"
                                + numbered("<w:tc><w:p><w:r><w:t>ก%d</w:t></w:r></w:p></w:tc>", 15 << 20)
                                + "</w:tr></w:tbl>")));
        files.put(
                "one-cell.docx",
                () -> docx(
                        PLAIN,
                        WORD.formatted(paragraph(OPENING) + "<w:tbl><w:tr><w:tc>"
                                + numbered("<w:p><w:r><w:t>ก%d</w:t></w:r></w:p>", 15 << 20)
                                + "</w:tc></w:tr></w:tbl>")));
        files.put("much-text.docx", () -> docx(PLAIN, WORD.formatted(paragraph(numbered("กฎหมาย%d ", 17 << 20)))));
        files.put("text.docx", () -> utf8("ข้อความธรรมดา"));
        files.put("empty.xlsx", () -> new byte[0]);
        files.put(
                "cut.docx",
                () -> java.util.Arrays.copyOf(docx(PLAIN, WORD.formatted(paragraph(OPENING) + table(500))), 900));
        files.put("broken.docx", () -> docx(PLAIN, WORD.formatted("<w:tbl><w:tr>")));
        files.put("workbook.docx", () -> SheetWriters.xlsx(new Sheet().note(OPENING)));
        files.put("document.xlsx", () -> SheetWriters.docx(new Sheet().note(OPENING)));
        files.put("pictures.docx", BadFiles::pictures);
        files.put("rows-10000.docx", () -> docx(PLAIN, WORD.formatted(paragraph(OPENING) + table(10_000))));
        files.put("rows-30000.docx", () -> docx(PLAIN, WORD.formatted(paragraph(OPENING) + table(30_000))));
        files.put("rows-10000.xlsx", () -> SheetWriters.xlsx(sheet(10_000)));
        files.put("rows-10000.html", () -> SheetWriters.html(sheet(10_000)));
        files.put("rows-10000.md", () -> SheetWriters.markdown(sheet(10_000)));
        files.put("rows-10000.csv", () -> SheetWriters.separated(sheet(10_000), ","));
        files.put("rows-10000.txt", () -> SheetWriters.text(sheet(10_000)));
        files.put("other-rows-10000.csv", () -> SheetWriters.separated(otherRows(), ","));
        files.put("deep.html", () -> utf8("<div>".repeat(200_000) + OPENING));
        files.put("large.html", () -> utf8("<p>" + "x".repeat(11 << 20)));
        files.put("mixed.csv", BadFiles::mixedEncodings);
        files.put("mixed.txt", BadFiles::mixedEncodings);
        files.put("wide-row.csv", () -> filled(OPENING + ",,\nมาตรการ,วิธีการ,ผู้รับผิดชอบ\n", "ก,"));
        files.put("semicolons.csv", () -> filled(OPENING + ",,\nมาตรการ,วิธีการ,ผู้รับผิดชอบ\n", ";a"));
        files.put("tags.html", () -> filled("<p>" + OPENING, "<i>"));
        files.put("paragraphs.html", () -> filled("<p>" + OPENING, "<p>ก"));
        files.put("entities.html", () -> filled("<p>" + OPENING + "<table><tr><td>ก<td>ข", "&lt;"));
        files.put("headings.md", () -> filled("# " + OPENING + "\n", "# ก\n"));
        files.put("rows.md", () -> filled("# " + OPENING + "\n\n|ก|ข|ค|\n|-|-|-|\n", "|" + "ก|".repeat(20) + "\n"));
        files.put("paragraph.md", () -> filled("# " + OPENING + "\n\n", "ก".repeat(20) + "\n"));
        files.put("lines.txt", () -> filled(OPENING + "\n", "ก\n"));
        files.put("rows.txt", () -> filled(OPENING + "\n", "ก\t" + "ข".repeat(20) + "\n"));
        files.put("large.txt", () -> utf8("x".repeat(11 << 20)));
        files.put("open-quote.csv", () -> utf8(OPENING + ",,\n\"มาตรการ,วิธีการ,ผู้รับผิดชอบ\n"));
        return files;
    }

    /** Makes a file. */
    interface Maker {
        byte[] make() throws IOException;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** So many bytes that do not pack well enough to be told for a bomb. */
    private static String numbered(String unit, int bytes) {
        StringBuilder text = new StringBuilder();
        for (long size = 0, i = 1; size < bytes; i++) {
            String one = unit.formatted(i * 7919 % 99_991);
            size += utf8(one).length;
            text.append(one);
        }
        return text.toString();
    }

    /** As large a text as is read at all. */
    private static byte[] filled(String begin, String unit) {
        int times = ((10 << 20) - 4096) / utf8(unit).length;
        return utf8(begin + unit.repeat(times));
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String table(int rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        tableRow(table, "มาตรการ/แนวทาง", "วิธีการดำเนินการ", "ผู้รับผิดชอบ");
        for (int i = 1; i <= rows; i++) {
            tableRow(table, "มาตรการที่" + i, "จัดทำและเผยแพร่", "กองคลัง");
        }
        return table.append("</w:tbl>").toString();
    }

    private static void tableRow(StringBuilder table, String... cells) {
        table.append("<w:tr>");
        for (String cell : cells) {
            table.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
        }
        table.append("</w:tr>");
    }

    private static Sheet sheet(int rows) {
        List<List<Sheet.Box>> table = new ArrayList<>();
        table.add(Sheet.row("มาตรการ/แนวทาง", "วิธีการดำเนินการ", "ผู้รับผิดชอบ"));
        for (int i = 1; i <= rows; i++) {
            table.add(Sheet.row("มาตรการที่" + i, "จัดทำและเผยแพร่", "กองคลัง"));
        }
        return new Sheet().note(OPENING).table(table);
    }

    private static Sheet otherRows() {
        Sheet sheet = sheet(3);
        List<List<Sheet.Box>> table = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            table.add(Sheet.row("โครงการ" + i, "งบประมาณ", "๑๐๐", "๒๐๐"));
        }
        return sheet.table(table);
    }

    private static byte[] docx(String kind, String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", utf8(TYPES.formatted(kind)));
            entry(zip, "_rels/.rels", utf8(RELATIONS));
            entry(zip, "word/document.xml", utf8(body));
            entry(zip, "word/vbaProject.bin", utf8("Sub AutoOpen()"));
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] zipBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", utf8(TYPES.formatted(PLAIN)));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 256; i++) {
                zip.write(megabyte);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] manyParts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 5_000; i++) {
                entry(zip, "xl/" + i + ".xml", new byte[0]);
            }
        }
        return bytes.toByteArray();
    }

    private static String billionLaughs() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            xml.append("<!ENTITY a" + i + " \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return xml.append("]>").append(WORD.formatted("<w:p>&a9;</w:p>")).toString();
    }

    private static byte[] encrypted() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("ความลับ");
            try (OutputStream locked = encryptor.getDataStream(container)) {
                locked.write(SheetWriters.docx(sheet(2)));
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] ole(String stream) {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pictures() throws IOException {
        byte[] dot = java.util.Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(OPENING);
            XWPFTable table = document.createTable(2, 2);
            for (int i = 0; i < 4; i++) {
                table.getRow(i / 2)
                        .getCell(i % 2)
                        .getParagraphs()
                        .get(0)
                        .createRun()
                        .addPicture(
                                new java.io.ByteArrayInputStream(dot),
                                PictureType.PNG,
                                "photo" + i + ".png",
                                Units.toEMU(9),
                                Units.toEMU(9));
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] mixedEncodings() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(utf8(OPENING + ",,\n"));
        bytes.write("มาตรการ,วิธีการ,ผู้รับผิดชอบ\n".getBytes(Charset.forName("x-windows-874")));
        return bytes.toByteArray();
    }
}
