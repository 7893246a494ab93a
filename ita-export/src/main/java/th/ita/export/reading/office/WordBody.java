package th.ita.export.reading.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import th.ita.export.reading.Cell;
import th.ita.export.reading.Part;
import th.ita.export.reading.Passage;
import th.ita.export.reading.SourceFile;
import th.ita.export.reading.Spot;

/**
 * Takes the body of a document of Word as it passes: paragraphs, and tables with their merged cells. Deleted and moved
 * text, the second copies of drawings that Word keeps for older programs, and the codes of fields are left out.
 */
final class WordBody implements XmlPart.Visitor {
    private final WordStyles styles;
    private final Hyperlinks links;
    private final List<Part> parts = new ArrayList<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    private int tableCount;
    private int paragraphCount;
    private int rowCount;
    private int skipped;
    private @Nullable String textOf;

    WordBody(WordStyles styles, Hyperlinks links) {
        this.styles = styles;
        this.links = links;
    }

    @Override
    public boolean goesOn() {
        return rowCount + paragraphCount <= SourceFile.MOST_PARTS;
    }

    List<Part> parts() {
        return parts;
    }

    @Override
    public void begin(String element, XMLStreamReader xml) {
        if (skipped > 0 || element.equals("Fallback") || element.equals("moveFrom") || element.equals("del")) {
            skipped++;
            return;
        }
        switch (element) {
            case "p" -> paragraphs.push(new WordParagraph());
            case "tbl" -> tables.push(new WordTable(++tableCount));
            case "t", "instrText" -> textOf = element;
            case "docPr" -> picture(xml);
            default -> {
                if (!paragraphs.isEmpty()) {
                    inParagraph(element, xml, paragraphs.element());
                }
                if (!tables.isEmpty()) {
                    inTable(element, xml, tables.element());
                }
            }
        }
    }

    private void inParagraph(String element, XMLStreamReader xml, WordParagraph paragraph) {
        switch (element) {
            case "pStyle" -> paragraph.style = XmlPart.attribute(xml, "val");
            case "numId" -> paragraph.isListed = XmlPart.number(xml, "val", 0) > 0;
            case "outlineLvl" -> paragraph.isOutlined = XmlPart.number(xml, "val", 9) < 9;
            case "hyperlink" -> paragraph.beginLink(links.address(XmlPart.attribute(xml, "id")));
            case "tab", "ptab" -> paragraph.text(" ");
            case "noBreakHyphen" -> paragraph.text("-");
            case "cr" -> paragraph.breakLine();
            case "br" -> {
                if (XmlPart.attribute(xml, "type") == null || "textWrapping".equals(XmlPart.attribute(xml, "type"))) {
                    paragraph.breakLine();
                }
            }
            case "fldSimple" -> paragraph.field(String.valueOf(XmlPart.attribute(xml, "instr")));
            default -> {
                // Looks only.
            }
        }
    }

    private void inTable(String element, XMLStreamReader xml, WordTable table) {
        switch (element) {
            case "tr" -> {
                rowCount++;
                table.beginRow();
            }
            case "tc" -> table.beginCell();
            case "gridBefore" -> table.skipBefore(XmlPart.number(xml, "val", 0));
            case "gridSpan" -> table.reachesAcross(XmlPart.number(xml, "val", 1));
            case "vMerge" -> merge(xml, table, Cell.Span.OF_ABOVE);
            case "hMerge" -> merge(xml, table, Cell.Span.OF_LEFT);
            default -> {
                // Looks only.
            }
        }
    }

    private static void merge(XMLStreamReader xml, WordTable table, Cell.Span span) {
        if (!"restart".equals(XmlPart.attribute(xml, "val"))) {
            table.isPartOf(span);
        }
    }

    private void picture(XMLStreamReader xml) {
        if (!tables.isEmpty()) {
            String described = XmlPart.attribute(xml, "descr");
            String named = XmlPart.attribute(xml, "name");
            tables.element().picture(described == null || described.isBlank() ? String.valueOf(named) : described);
        }
    }

    @Override
    public void text(String text) {
        if (skipped == 0 && textOf != null && !paragraphs.isEmpty()) {
            if (textOf.equals("t")) {
                paragraphs.element().text(text);
            } else {
                paragraphs.element().field(text);
            }
        }
    }

    @Override
    public void end(String element) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (element) {
            case "t", "instrText" -> textOf = null;
            case "hyperlink" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.element().endLink();
                }
            }
            case "p" -> endParagraph(paragraphs.pop());
            case "tc" -> {
                if (!tables.isEmpty()) {
                    tables.element().endCell();
                }
            }
            case "tbl" -> endTable(tables.pop().parts());
            default -> {
                // Looks only.
            }
        }
    }

    private void endParagraph(WordParagraph paragraph) {
        List<Passage> passages = paragraph.end();
        if (!tables.isEmpty()) {
            tables.element().add(passages);
            return;
        }
        Spot spot = new Spot.Paragraph(++paragraphCount);
        Part.Style style = style(paragraph);
        passages.forEach(passage -> parts.add(new Part.Text(spot, style, passage)));
    }

    private Part.Style style(WordParagraph paragraph) {
        if (paragraph.isOutlined || styles.isHeading(paragraph.style)) {
            return Part.Style.HEADING;
        }
        return paragraph.isListed || styles.isList(paragraph.style) ? Part.Style.LISTED : Part.Style.PARAGRAPH;
    }

    private void endTable(List<Part> read) {
        if (tables.isEmpty()) {
            parts.addAll(read);
        } else {
            tables.element().addAfter(read);
        }
    }
}
