package th.ita.export.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xml.sax.SAXException;
import th.ita.export.document.Document;
import th.ita.export.office.OfficeFont;
import th.ita.export.ooxml.CoreProperties;
import th.ita.export.ooxml.Xml;

/** The file of a paper without a template: A4 with the margins of official papers, a running head, numbered pages. */
final class OwnPaper {
    private static final String BODY = "word/document.xml";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String NAMES = " xmlns:w=\"" + WORD + "\" xmlns:r=\"" + Relations.OFFICE + "\"";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private OwnPaper() {}

    static Frame frame(Document document, OfficeFont font) {
        WordStyles styles = new WordStyles(Map.of(), "ItaStandard");
        WordRuns runs = new WordRuns(document.numerals());
        SortedMap<String, byte[]> parts = new TreeMap<>();
        put(DocxFile.TYPES, types(), parts);
        put("_rels/.rels", rootRelations(), parts);
        put("word/styles.xml", styles(document, font, styles), parts);
        put("word/numbering.xml", Bullets.part(), parts);
        put("word/settings.xml", settings(), parts);
        put(
                "word/header.xml",
                furniture("hdr", styles, runs.render(document.furniture().head()), ""),
                parts);
        put("word/empty.xml", furniture("hdr", styles, "", ""), parts);
        put("word/footer.xml", furniture("ftr", styles, number(document, runs), "<w:jc w:val=\"center\"/>"), parts);
        SortedMap<String, List<Piece>> texts = new TreeMap<>();
        texts.put(
                BODY,
                List.of(
                        new Piece.Fixed("<w:document" + NAMES + "><w:body>"),
                        new Piece.Parts(new Placeholder.Use(Placeholder.CONTENT, "")),
                        new Piece.End(pages()),
                        new Piece.Fixed("</w:body></w:document>")));
        return new Frame(parts, texts, BODY, relations(), CustomProperties.NONE, styles, Bullets.FIRST);
    }

    private static void put(String path, String text, SortedMap<String, byte[]> parts) {
        parts.put(path, (Xml.DECLARATION + text).getBytes(StandardCharsets.UTF_8));
    }

    private static SectionPages pages() {
        String section = "<w:sectPr" + NAMES + "><w:headerReference w:type=\"default\" r:id=\"head\"/>"
                + "<w:headerReference w:type=\"first\" r:id=\"empty\"/><w:footerReference w:type=\"default\" r:id=\"foot\"/>"
                + "<w:footerReference w:type=\"first\" r:id=\"foot\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1417\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"709\" w:footer=\"567\""
                + " w:gutter=\"0\"/><w:titlePg/></w:sectPr>";
        try {
            return SectionPages.of(
                    XmlTree.parse(section.getBytes(StandardCharsets.UTF_8)).getDocumentElement());
        } catch (SAXException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Relations relations() {
        String entries = Relations.entry("styles", Relations.OFFICE + "/styles", "styles.xml")
                + Relations.entry("numbering", Relations.OFFICE + "/numbering", "numbering.xml")
                + Relations.entry("settings", Relations.OFFICE + "/settings", "settings.xml")
                + Relations.entry("head", Relations.OFFICE + "/header", "header.xml")
                + Relations.entry("empty", Relations.OFFICE + "/header", "empty.xml")
                + Relations.entry("foot", Relations.OFFICE + "/footer", "footer.xml");
        return new Relations(Relations.pathOf(BODY), entries);
    }

    private static String rootRelations() {
        String entries = Relations.entry("r1", Relations.OFFICE + "/officeDocument", BODY)
                + Relations.entry("r2", CoreProperties.RELATION, CoreProperties.PATH)
                + Relations.entry("r3", CustomProperties.RELATION, CustomProperties.PATH);
        return new Relations("", entries).xml().substring(Xml.DECLARATION.length());
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + type(BODY, KIND + "document.main+xml")
                + type("word/styles.xml", KIND + "styles+xml")
                + type("word/numbering.xml", Bullets.CONTENT_TYPE)
                + type("word/settings.xml", KIND + "settings+xml")
                + type("word/header.xml", KIND + "header+xml")
                + type("word/empty.xml", KIND + "header+xml")
                + type("word/footer.xml", KIND + "footer+xml")
                + type(CoreProperties.PATH, CoreProperties.CONTENT_TYPE)
                + type(CustomProperties.PATH, CustomProperties.CONTENT_TYPE) + "</Types>";
    }

    /** An entry that says of which kind a part is. */
    static String type(String path, String kind) {
        return "<Override PartName=\"/" + Xml.escaped(path) + "\" ContentType=\"" + kind + "\"/>";
    }

    private static String styles(Document document, OfficeFont font, WordStyles styles) {
        String name = Xml.escaped(font.name());
        return "<w:styles" + NAMES + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" + name
                + "\" w:hAnsi=\"" + name + "\" w:eastAsia=\"" + name + "\" w:cs=\"" + name
                + "\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\""
                + CoreProperties.tag(document)
                + "\" w:bidi=\"th-TH\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"ItaStandard\"><w:name w:val=\"Normal\"/>"
                + "<w:qFormat/></w:style>" + styles.missing() + "</w:styles>";
    }

    private static String settings() {
        return "<w:settings" + NAMES + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"709\"/><w:compat>"
                + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
                + " w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"en-US\" w:bidi=\"th-TH\"/></w:settings>";
    }

    private static String furniture(String kind, WordStyles styles, String content, String align) {
        return "<w:" + kind + NAMES + "><w:p><w:pPr><w:pStyle w:val=\"" + styles.id(WordStyle.FURNITURE) + "\"/>"
                + align + "</w:pPr>" + content + "</w:p></w:" + kind + ">";
    }

    /**
     * The number of the page, in Arabic digits: LibreOffice shows a field in Thai digits as letters of the alphabet, and
     * a wrong number is worse than a plain one.
     */
    private static String number(Document document, WordRuns runs) {
        return document.furniture()
                .number()
                .map(words -> runs.render(List.of(words.page()))
                        + WordRuns.text(" ")
                        + WordRuns.field("PAGE")
                        + WordRuns.text(" ")
                        + runs.render(List.of(words.of()))
                        + WordRuns.text(" ")
                        + WordRuns.field("NUMPAGES"))
                .orElse("");
    }
}
