package th.ita.export.markdown;

import java.util.List;
import java.util.stream.Collectors;
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

/**
 * Renders a document as Markdown (CommonMark, with the tables of GitHub). Whatever the texts hold, they read as text:
 * they make no mark-up, no HTML and no further cells. The same document gives the same bytes everywhere.
 */
public final class MarkdownRenderer {
    private static final String DOTS = "........................................";

    private final MarkdownInlines inlines;

    private MarkdownRenderer(MarkdownInlines inlines) {
        this.inlines = inlines;
    }

    /**
     * Renders a document.
     *
     * @param document the document
     * @return Markdown text that ends with a line break, to be stored in UTF-8
     */
    public static String render(Document document) {
        MarkdownInlines inlines = new MarkdownInlines(document.numerals());
        MarkdownRenderer renderer = new MarkdownRenderer(inlines);
        StringBuilder markdown = new StringBuilder("# " + inlines.render(document.title()) + "\n");
        if (!document.subtitle().isEmpty()) {
            markdown.append('\n').append(inlines.line(document.subtitle())).append('\n');
        }
        document.blocks().forEach(block -> markdown.append('\n').append(renderer.block(block)));
        return markdown.toString();
    }

    private String block(Block block) {
        if (block instanceof Heading heading) {
            return "#".repeat(heading.level() + 1) + " " + inlines.render(heading.content()) + "\n";
        }
        if (block instanceof Paragraph paragraph) {
            return inlines.line(paragraph.content()) + "\n";
        }
        if (block instanceof BulletList list) {
            return list(list);
        }
        if (block instanceof Table table) {
            return table(table);
        }
        if (block instanceof Figure figure) {
            return figure(figure);
        }
        return block instanceof Notice notice ? notice(notice) : signature((SignatureBlock) block);
    }

    private String list(BulletList list) {
        return list.entries().stream()
                .map(entry -> "- " + inlines.line(entry) + "\n")
                .collect(Collectors.joining());
    }

    private String table(Table table) {
        StringBuilder markdown = new StringBuilder();
        markdown.append(MarkdownInlines.strong(inlines.render(table.caption()))).append("\n\n");
        markdown.append(row(table.columns().stream()
                .map(column -> inlines.render(column.head()))
                .toList()));
        markdown.append(row(table.columns().stream()
                .map(column -> column.align() == Table.Align.END ? "---:" : "---")
                .toList()));
        for (Table.Row row : table.rows()) {
            markdown.append(row(row.cells().stream().map(this::cell).toList()));
        }
        return markdown.toString();
    }

    /** Markdown draws nothing: a figure is its description and its bars in words. */
    private String figure(Figure figure) {
        StringBuilder markdown = new StringBuilder();
        markdown.append(MarkdownInlines.strong(inlines.render(figure.caption())))
                .append("\n\n");
        markdown.append(inlines.line(List.of(figure.description()))).append("\n\n");
        figure.chart()
                .target()
                .ifPresent(target ->
                        markdown.append(inlines.line(List.of(target.label()))).append("\n\n"));
        for (Figure.Bar bar : figure.chart().bars()) {
            markdown.append("- ")
                    .append(inlines.line(List.of(bar.label(), new Inline.Plain(": "), bar.figure())))
                    .append('\n');
        }
        return markdown.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** A cell; its paragraphs stand on lines of their own, for which tables know nothing but this one tag. */
    private String cell(Table.Cell cell) {
        return cell.content().stream()
                .map(paragraph -> inlines.render(paragraph.content()))
                .collect(Collectors.joining("<br>"));
    }

    private String notice(Notice notice) {
        String content = notice.content().stream()
                .map(paragraph -> ">\n> " + inlines.line(paragraph.content()) + "\n")
                .collect(Collectors.joining());
        return "> " + MarkdownInlines.strong(inlines.render(notice.title())) + "\n" + content;
    }

    private String signature(SignatureBlock signature) {
        String name = signature.name().isEmpty() ? DOTS : inlines.render(signature.name());
        StringBuilder markdown = new StringBuilder();
        markdown.append(inlines.line(List.of(signature.prompt()))).append(' ').append(DOTS);
        markdown.append(signature.capacity().isEmpty() ? "" : " " + inlines.render(signature.capacity()))
                .append("\n\n(")
                .append(name)
                .append(")\n");
        if (!signature.position().isEmpty()) {
            markdown.append('\n').append(inlines.line(signature.position())).append('\n');
        }
        return markdown.toString();
    }
}
