package th.ita.export.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import th.ita.domain.ItaException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * Finds the places for a paper's text in one part of a template. A word processor cuts a placeholder into runs wherever
 * somebody corrected it, so it is looked for in the text of a paragraph and then taken out of its runs.
 */
final class Places {
    /** Around the numbers of pieces; no text that can be typed holds these. */
    private static final char OPEN = '\uFDD0';

    private static final char CLOSE = '\uFDD1';
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]{1,80})}}");
    /** What is left of a placeholder that was mistyped: a pair of braces alone, a brace too many, or single braces. */
    private static final Pattern BROKEN = Pattern.compile(
            "\\{\\{|}}|\\{" + OPEN + "|" + OPEN + "}|\\{\\s*(?:(?:part|ส่วน):[^{}]*|" + Placeholder.names() + ")\\s*}",
            Pattern.CASE_INSENSITIVE);

    private static final int TOLD = 40;
    private static final Pattern MARK = Pattern.compile(OPEN + "([0-9]+)" + CLOSE);
    private static final String[] PICTURES = {"w:drawing", "w:pict", "w:object"};

    private final String path;
    private final Document tree;
    private final boolean body;
    private final List<Piece> found = new ArrayList<>();
    private final Set<Placeholder.Use> used = new HashSet<>();

    private Places(String path, Document tree, boolean body) {
        this.path = path;
        this.tree = tree;
        this.body = body;
    }

    /** The pieces of a part, in its order. */
    static List<Piece> of(String path, Document tree, boolean body) {
        Places places = new Places(path, tree, body);
        int number = 0;
        for (Element paragraph : XmlTree.all(tree, "w:p")) {
            places.paragraph(paragraph, ++number);
        }
        if (body) {
            XmlTree.all(tree, "w:sectPr").forEach(places::section);
        }
        return places.pieces();
    }

    private void section(Element section) {
        if (section.getParentNode().getNodeName().equals("w:sectPrChange")) {
            return;
        }
        replace(section, new Piece.End(SectionPages.of(section)));
    }

    private void paragraph(Element paragraph, int number) {
        List<Element> texts = XmlTree.all(paragraph, "w:t").stream()
                .filter(text -> isOf(text, paragraph))
                .toList();
        String all = texts.stream().map(Node::getTextContent).collect(Collectors.joining());
        refuseBroken(all, Place.path(path + ", w:p[" + number + "]"));
        List<MatchResult> matches = PLACEHOLDER.matcher(all).results().toList();
        for (int i = matches.size() - 1; i >= 0; i--) {
            MatchResult match = matches.get(i);
            Place place = Place.path(path + ", w:p[" + number + "]");
            Placeholder.Use use = Placeholder.Use.of(match.group(1))
                    .orElseThrow(() -> new Refused(Refusal.of(
                            DocxRefusal.TEMPLATE_UNKNOWN_PLACEHOLDER, place, match.group(), Placeholder.known())));
            if (use.placeholder().isForParts()) {
                boolean alone = body
                        && all.strip().equals(match.group())
                        && paragraph.getParentNode().getNodeName().equals("w:body")
                        && hasNoPicture(paragraph);
                if (!alone) {
                    throw new Refused(Refusal.of(DocxRefusal.TEMPLATE_MISPLACED_PLACEHOLDER, place, match.group()));
                }
                if (!used.add(use)) {
                    throw new Refused(Refusal.of(DocxRefusal.TEMPLATE_REPEATED_PLACEHOLDER, place, match.group()));
                }
                parts(paragraph, use);
            } else {
                words(texts, match, use.placeholder());
            }
        }
    }

    /** A placeholder that is not whole would stand on the paper for all to see. */
    private static void refuseBroken(String text, Place place) {
        String rest = PLACEHOLDER.matcher(text).replaceAll(String.valueOf(OPEN));
        Matcher broken = BROKEN.matcher(rest);
        if (broken.find()) {
            boolean closes = broken.group().equals("}}");
            int from = closes ? Math.max(0, broken.start() - TOLD) : broken.start();
            int to = closes ? broken.end() : Math.min(rest.length(), broken.start() + TOLD);
            String told = rest.substring(from, to)
                    .replace(String.valueOf(OPEN), "{{…}}")
                    .strip();
            throw new Refused(Refusal.of(DocxRefusal.TEMPLATE_BROKEN_PLACEHOLDER, place, told, Placeholder.known()));
        }
    }

    private static boolean hasNoPicture(Element paragraph) {
        for (String picture : PICTURES) {
            if (!XmlTree.all(paragraph, picture).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is of this paragraph and not of one within it, as in a box. */
    private static boolean isOf(Element text, Element paragraph) {
        Node node = text.getParentNode();
        while (node != null && !node.getNodeName().equals("w:p")) {
            node = node.getParentNode();
        }
        return node != null && node.isSameNode(paragraph);
    }

    /** Puts parts in place of a paragraph; what ends a section of pages there stays. */
    private void parts(Element paragraph, Placeholder.Use use) {
        if (XmlTree.all(paragraph, "w:sectPr").isEmpty()) {
            replace(paragraph, new Piece.Parts(use));
            return;
        }
        paragraph.getParentNode().insertBefore(tree.createTextNode(mark(new Piece.Parts(use))), paragraph);
        XmlTree.all(paragraph, "w:r").forEach(run -> run.getParentNode().removeChild(run));
    }

    private void words(List<Element> texts, MatchResult match, Placeholder placeholder) {
        int from = 0;
        boolean marked = false;
        for (Element text : texts) {
            String content = text.getTextContent();
            int begin = Math.max(0, match.start() - from);
            int end = Math.min(content.length(), match.end() - from);
            if (begin < end) {
                String mark = marked ? "" : mark(new Piece.Words(placeholder));
                text.setTextContent(content.substring(0, begin) + mark + content.substring(end));
                text.setAttribute("xml:space", "preserve");
                marked = true;
            }
            from += content.length();
        }
    }

    private void replace(Element element, Piece piece) {
        element.getParentNode().replaceChild(tree.createTextNode(mark(piece)), element);
    }

    private String mark(Piece piece) {
        found.add(piece);
        return OPEN + Integer.toString(found.size() - 1) + CLOSE;
    }

    private List<Piece> pieces() {
        String text = XmlTree.text(tree);
        List<Piece> pieces = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            if (mark.start() > from) {
                pieces.add(new Piece.Fixed(text.substring(from, mark.start())));
            }
            int number = mark.group(1).length() > 6 ? found.size() : Integer.parseInt(mark.group(1));
            if (number >= found.size()) {
                throw new Refused(TemplateFiles.unreadable(path, "U+FDD0"));
            }
            pieces.add(found.get(number));
            from = mark.end();
        }
        pieces.add(new Piece.Fixed(text.substring(from)));
        return List.copyOf(pieces);
    }

    /** A template that cannot serve; thrown through the tree of the file, told as a refusal. */
    static final class Refused extends ItaException {
        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        Refused(Refusal refusal) {
            super(refusal.toString());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }
}
