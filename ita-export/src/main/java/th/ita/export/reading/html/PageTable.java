package th.ita.export.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import th.ita.export.reading.Grid;
import th.ita.export.reading.Part;
import th.ita.export.reading.Passage;
import th.ita.export.reading.Spot;

/** A table of a page that holds no other table. */
final class PageTable {
    private PageTable() {}

    static List<Part> read(Element table, int number) {
        List<Part> parts = new ArrayList<>();
        table.select("> caption")
                .forEach(caption -> passages(caption)
                        .forEach(passage -> parts.add(
                                new Part.Text(new Spot.TableRow(number, 1, 0), Part.Style.PARAGRAPH, passage))));
        Grid grid = Grid.ofTable(number);
        List<Part> pictures = new ArrayList<>();
        int row = 0;
        for (Element line : table.select("tr")) {
            Spot spot = new Spot.TableRow(number, ++row, 0);
            grid.row(spot);
            for (Element cell : line.select("> td, > th")) {
                grid.cell(passages(cell), span(cell, "colspan"), span(cell, "rowspan"));
            }
            for (Element picture : line.select("img")) {
                String alt = picture.attr("alt").strip();
                String shown = alt.isEmpty() ? picture.attr("src") : alt;
                pictures.add(new Part.Text(
                        spot,
                        Part.Style.ASIDE,
                        Passage.of("[" + shown.substring(0, Math.min(shown.length(), 80)) + "]")));
            }
        }
        parts.addAll(grid.parts(0));
        parts.addAll(pictures);
        return parts;
    }

    private static int span(Element cell, String name) {
        String stated = cell.attr(name).strip();
        return stated.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(stated) : 1;
    }

    private static List<Passage> passages(Element cell) {
        PagePieces pieces = new PagePieces();
        List<Passage> passages = new ArrayList<>();
        cell.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    pieces.text(text.getWholeText());
                } else if (node instanceof Element element) {
                    String name = element.normalName();
                    if (name.equals("br") || PageElements.isBlock(name)) {
                        passages.addAll(pieces.end());
                    }
                    pieces.enter(element);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    pieces.leave(element);
                    if (PageElements.isBlock(element.normalName())) {
                        passages.addAll(pieces.end());
                    }
                }
            }
        });
        passages.addAll(pieces.end());
        return passages;
    }
}
