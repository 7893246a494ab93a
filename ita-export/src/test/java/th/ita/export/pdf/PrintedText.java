package th.ita.export.pdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.export.chart.ChartDrawing;
import th.ita.export.document.Block;
import th.ita.export.document.BulletList;
import th.ita.export.document.Document;
import th.ita.export.document.Figure;
import th.ita.export.document.Heading;
import th.ita.export.document.Inline;
import th.ita.export.document.Notice;
import th.ita.export.document.Paragraph;
import th.ita.export.document.SignatureBlock;
import th.ita.export.document.Table;

/** What the pages of a document must say, in the order in which they are read, without white space. */
final class PrintedText {
    private final Document document;

    PrintedText(Document document) {
        this.document = document;
    }

    String all() {
        return squeezed(Stream.concat(
                        Stream.of(text(document.title()), text(document.subtitle())),
                        document.blocks().stream().map(this::block))
                .collect(Collectors.joining()));
    }

    /** What stands at the end of the text of a page: its head and its foot, which are drawn last. */
    String furniture(int page, int all) {
        String head = page == 1 ? "" : text(document.furniture().head());
        return squeezed(head
                + document.furniture()
                        .number()
                        .map(number -> number.text(page, all, document.numerals()))
                        .orElse(""));
    }

    /** The heads of the tables, one of which may stand at the top of a page again. */
    List<String> heads() {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(block -> squeezed(heads((Table) block)))
                .toList();
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\p{Z}\\s\\p{Cf}]", "");
    }

    private String block(Block block) {
        if (block instanceof Heading heading) {
            return text(heading.content());
        }
        if (block instanceof Paragraph paragraph) {
            return text(paragraph.content());
        }
        if (block instanceof BulletList list) {
            return list.entries().stream().map(entry -> "•" + text(entry)).collect(Collectors.joining());
        }
        if (block instanceof Table table) {
            return text(table.caption())
                    + heads(table)
                    + table.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .map(cell -> paragraphs(cell.content()))
                            .collect(Collectors.joining());
        }
        if (block instanceof Notice notice) {
            return text(notice.title()) + paragraphs(notice.content());
        }
        if (block instanceof Figure figure) {
            return text(figure.caption())
                    + ChartDrawing.of(figure.chart(), document.numerals()).shapes().stream()
                            .filter(ChartDrawing.Label.class::isInstance)
                            .map(shape -> ((ChartDrawing.Label) shape).text())
                            .collect(Collectors.joining());
        }
        SignatureBlock signature = (SignatureBlock) block;
        return text(signature.prompt())
                + text(signature.capacity())
                + "("
                + text(signature.name())
                + ")"
                + text(signature.position());
    }

    private String heads(Table table) {
        return table.columns().stream().map(column -> text(column.head())).collect(Collectors.joining());
    }

    private String paragraphs(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(paragraph -> text(paragraph.content())).collect(Collectors.joining());
    }

    private String text(List<Inline> runs) {
        return runs.stream().map(this::text).collect(Collectors.joining());
    }

    private String text(Inline run) {
        String text = run.text(document.numerals());
        return run instanceof Inline.Label ? "(" + text + ")" : text;
    }
}
