package th.ita.export.docx;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.ooxml.CoreProperties;
import th.ita.export.ooxml.Xml;

/** Reads an agency's own file: where the paper's text goes, and which styles and lists it brings. */
final class TemplateReader {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String MAIN = ".main+xml";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String ROOT = "_rels/.rels";

    private final SortedMap<String, byte[]> parts;
    private final SortedMap<String, List<Piece>> texts = new TreeMap<>();

    private TemplateReader(SortedMap<String, byte[]> parts) {
        this.parts = parts;
    }

    static Either<Refusal, Frame> read(byte[] docx) {
        return TemplateFiles.unpack(docx).flatMap(parts -> {
            try {
                return Either.right(new TemplateReader(parts).frame());
            } catch (Places.Refused refused) {
                return Either.left(refused.refusal());
            } catch (SAXException | IOException broken) {
                return Either.left(TemplateFiles.unreadable("", String.valueOf(broken.getMessage())));
            }
        });
    }

    private Frame frame() throws SAXException, IOException {
        if (parts.keySet().stream()
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw new Places.Refused(Refusal.of(DocxRefusal.TEMPLATE_WITH_MACROS, Place.unknown()));
        }
        Document root = tree(ROOT);
        String body = target(root, "/officeDocument", "");
        String folder = body.substring(0, body.lastIndexOf('/') + 1);
        Document tree = tree(body);
        Element document = tree.getDocumentElement();
        if (!document.getTagName().equals("w:document")
                || !document.getAttribute("xmlns:w").equals(WORD)) {
            throw new Places.Refused(TemplateFiles.unreadable(body, "w:document"));
        }
        document.setAttribute("xmlns:r", Relations.OFFICE);
        ensureSection(tree);
        List<Piece> pieces = Places.of(body, tree, true);
        if (pieces.stream().noneMatch(TemplateReader::isContent)) {
            throw new Places.Refused(Refusal.of(
                    DocxRefusal.TEMPLATE_WITHOUT_CONTENT,
                    Place.path(body),
                    Placeholder.CONTENT.thai(),
                    Placeholder.CONTENT.english()));
        }
        texts.put(body, pieces);
        for (String part : List.copyOf(parts.keySet())) {
            if (part.startsWith(folder) && part.matches(".*/(header|footer|footnotes|endnotes)[^/]*\\.xml")) {
                texts.put(part, Places.of(part, tree(part), false));
            }
        }
        String relationsPath = Relations.pathOf(body);
        Document references = parts.containsKey(relationsPath)
                ? tree(relationsPath)
                : XmlTree.parse(bytes(new Relations("", "").xml()));
        Relations relations = new Relations(relationsPath, entries(references));
        WordStyles styles = styles(folder + target(references, "/styles", "styles.xml"));
        String lists = folder + target(references, "/numbering", "numbering.xml");
        boolean hasLists = parts.containsKey(lists);
        int bullets = bullets(lists);
        if (!hasLists) {
            relations = relations.plus(
                    Relations.entry("itaLists", Relations.OFFICE + "/numbering", lists.substring(folder.length())));
        }
        CustomProperties custom = custom();
        properties(root);
        types(body, hasLists ? "" : lists);
        parts.keySet().removeAll(texts.keySet());
        return new Frame(parts, texts, body, relations, custom, styles, bullets);
    }

    private static boolean isContent(Piece piece) {
        return piece instanceof Piece.Parts place && place.use().placeholder() == Placeholder.CONTENT;
    }

    private Document tree(String part) throws SAXException, IOException {
        byte[] xml = parts.get(part);
        if (xml == null) {
            throw new Places.Refused(TemplateFiles.unreadable(part, "–"));
        }
        return XmlTree.parse(xml);
    }

    /** The target of a relation, without the folder it is relative to. */
    private static String target(Document relations, String type, String otherwise) {
        return XmlTree.all(relations, "Relationship").stream()
                .filter(relation -> relation.getAttribute("Type").endsWith(type))
                .map(relation -> relation.getAttribute("Target"))
                .map(target -> target.startsWith("/") ? target.substring(1) : target)
                .findFirst()
                .orElse(otherwise)
                .replaceFirst("^word/(?=(styles|numbering))", "");
    }

    /** Pages of A4, where a file says nothing of its pages. */
    private static void ensureSection(Document tree) {
        XmlTree.child(tree.getDocumentElement(), "w:body").ifPresent(body -> {
            if (XmlTree.child(body, "w:sectPr").isEmpty()) {
                Element section = tree.createElement("w:sectPr");
                Element size = tree.createElement("w:pgSz");
                size.setAttribute("w:w", "11906");
                size.setAttribute("w:h", "16838");
                section.appendChild(size);
                body.appendChild(section);
            }
        });
    }

    private static String entries(Document tree) {
        return XmlTree.all(tree.getDocumentElement(), "Relationship").stream()
                .map(XmlTree::text)
                .collect(Collectors.joining());
    }

    private WordStyles styles(String path) throws SAXException, IOException {
        Document tree = tree(path);
        Map<String, String> known = new HashMap<>();
        String standard = "";
        for (Element style : XmlTree.all(tree, "w:style")) {
            String id = style.getAttribute("w:styleId");
            if (style.getAttribute("w:type").equals("paragraph")) {
                XmlTree.child(style, "w:name")
                        .ifPresent(name -> known.put(name.getAttribute("w:val").toLowerCase(Locale.ROOT), id));
                standard = List.of("1", "true", "on").contains(style.getAttribute("w:default")) ? id : standard;
            } else if (id.equals(WordStyles.TABLE)) {
                known.put("ita table", id);
            }
        }
        WordStyles styles = new WordStyles(known, standard);
        String text = XmlTree.text(tree);
        int end = text.lastIndexOf("</w:styles>");
        if (end < 0) {
            throw new Places.Refused(TemplateFiles.unreadable(path, "w:styles"));
        }
        parts.put(path, bytes(Xml.DECLARATION + text.substring(0, end) + styles.missing() + "</w:styles>"));
        return styles;
    }

    private int bullets(String path) throws SAXException, IOException {
        if (!parts.containsKey(path)) {
            parts.put(path, bytes(Xml.DECLARATION + Bullets.part()));
            return Bullets.FIRST;
        }
        Document lists = tree(path);
        int number = Bullets.addTo(lists, XmlTree.parse(bytes(Bullets.part())));
        parts.put(path, bytes(Xml.DECLARATION + XmlTree.text(lists)));
        return number;
    }

    private CustomProperties custom() throws SAXException, IOException {
        if (!parts.containsKey(CustomProperties.PATH)) {
            return CustomProperties.NONE;
        }
        int next = 2;
        StringBuilder entries = new StringBuilder();
        for (Element property : XmlTree.all(tree(CustomProperties.PATH), "property")) {
            if (!CustomProperties.isOwn(property.getAttribute("name"))) {
                String number = property.getAttribute("pid");
                next = Math.max(next, number.matches("[0-9]{1,8}") ? Integer.parseInt(number) + 1 : 2);
                entries.append(XmlTree.text(property));
            }
        }
        return new CustomProperties(entries.toString(), next);
    }

    /** Has the file refer to the properties of the paper, and to no others. */
    private void properties(Document root) {
        String others = XmlTree.all(root, "Relationship").stream()
                .filter(relation -> !relation.getAttribute("Type").endsWith("/core-properties")
                        && !relation.getAttribute("Type").endsWith("/custom-properties"))
                .map(XmlTree::text)
                .collect(Collectors.joining());
        Relations relations = new Relations(ROOT, others)
                .plus(Relations.entry("itaCore", CoreProperties.RELATION, CoreProperties.PATH))
                .plus(Relations.entry("itaCustom", CustomProperties.RELATION, CustomProperties.PATH));
        parts.put(ROOT, bytes(relations.xml()));
    }

    private void types(String body, String lists) throws SAXException, IOException {
        Document tree = tree(DocxFile.TYPES);
        List<String> told = List.of("/" + body, "/" + CoreProperties.PATH, "/" + CustomProperties.PATH);
        for (Element type : XmlTree.all(tree, "Override")) {
            if (told.contains(type.getAttribute("PartName"))) {
                type.getParentNode().removeChild(type);
            }
        }
        String text = XmlTree.text(tree);
        int end = text.lastIndexOf("</Types>");
        String own = OwnPaper.type(body, KIND + "document" + MAIN)
                + OwnPaper.type(CoreProperties.PATH, CoreProperties.CONTENT_TYPE)
                + OwnPaper.type(CustomProperties.PATH, CustomProperties.CONTENT_TYPE)
                + (lists.isEmpty() ? "" : OwnPaper.type(lists, Bullets.CONTENT_TYPE));
        parts.put(DocxFile.TYPES, bytes(Xml.DECLARATION + text.substring(0, Math.max(0, end)) + own + "</Types>"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
