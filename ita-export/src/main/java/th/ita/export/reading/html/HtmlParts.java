package th.ita.export.reading.html;

import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import th.ita.domain.refusal.Refusal;
import th.ita.export.reading.Part;
import th.ita.export.reading.Passage;
import th.ita.export.reading.ReadingRefusal;
import th.ita.export.reading.SourceFile;
import th.ita.export.reading.Spot;

/**
 * A web page as parts of a document. Nothing is fetched and nothing runs. Menus, heads and feet of the page are no part
 * of its text and come as asides.
 */
public final class HtmlParts implements NodeFilter {
    /** The most tags of a page that is read: a report with as many rows as are read has fewer. */
    static final int MOST_TAGS = 400_000;

    private static final String TABLE = "table";
    private static final int SHOWN_OF_ASIDES = 80;

    private final PagePieces pieces = new PagePieces();
    private final List<Part> parts = new ArrayList<>();
    private final Set<Element> layouts;
    private int articles;
    private int paragraphs;
    private int tables;
    private Part.Style style = Part.Style.PARAGRAPH;

    private HtmlParts(Set<Element> layouts) {
        this.layouts = layouts;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its parts, or why it cannot be read
     */
    public static Either<Refusal, List<Part>> of(SourceFile file) {
        return file.text()
                .filterOrElse(
                        page -> page.chars()
                                        .filter(sign -> sign == '<')
                                        .limit(MOST_TAGS + 1L)
                                        .count()
                                <= MOST_TAGS,
                        page -> Refusal.of(ReadingRefusal.TOO_MANY_TAGS, file.place(), Integer.toString(MOST_TAGS)))
                .map(HtmlParts::of)
                .flatMap(parts -> parts.size() > SourceFile.MOST_PARTS
                        ? Either.left(Refusal.of(
                                ReadingRefusal.TOO_MANY_ROWS, file.place(), Integer.toString(SourceFile.MOST_PARTS)))
                        : Either.right(parts));
    }

    private static List<Part> of(String page) {
        Element body = Jsoup.parse(page).body();
        HtmlParts taken = new HtmlParts(tablesWithTables(body));
        NodeTraversor.filter(taken, body);
        taken.flush();
        return taken.parts;
    }

    /** The tables that only lay out the page, since they hold others. */
    private static Set<Element> tablesWithTables(Element body) {
        Set<Element> outer = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Element> open = new ArrayDeque<>();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element element
                                && element.normalName().equals(TABLE)) {
                            outer.addAll(open.isEmpty() ? Set.<Element>of() : Set.of(open.peek()));
                            open.push(element);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node.equals(open.peek())) {
                            open.pop();
                        }
                    }
                },
                body);
        return outer;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            pieces.text(text.getWholeText());
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String name = element.normalName();
        if (PageElements.isUnseen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (articles == 0 && PageElements.isAside(name)) {
            flush();
            aside(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals(TABLE) && !layouts.contains(element)) {
            flush();
            parts.addAll(PageTable.read(element, ++tables));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br") || PageElements.isBlock(name)) {
            flush();
            style = name.equals("li") ? Part.Style.LISTED : PageElements.isHeading(name) ? Part.Style.HEADING : style;
        }
        articles += PageElements.isArticle(name) ? 1 : 0;
        pieces.enter(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            pieces.leave(element);
            articles -= PageElements.isArticle(element.normalName()) ? 1 : 0;
            if (PageElements.isBlock(element.normalName())) {
                flush();
                style = Part.Style.PARAGRAPH;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void flush() {
        pieces.end().forEach(passage -> parts.add(new Part.Text(new Spot.Paragraph(++paragraphs), style, passage)));
    }

    private void aside(Element element) {
        String text = element.text();
        if (!text.isBlank()) {
            String shown = text.length() > SHOWN_OF_ASIDES ? text.substring(0, SHOWN_OF_ASIDES) + "…" : text;
            parts.add(new Part.Text(new Spot.Paragraph(++paragraphs), Part.Style.ASIDE, Passage.of(shown)));
        }
    }
}
