package th.ita.export.docx;

import java.util.ArrayList;
import java.util.List;
import th.ita.domain.text.Language;
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
import th.ita.export.office.DataTables;
import th.ita.export.office.PlainText;
import th.ita.export.wording.ExportMessages;

/** Writes the parts of a document. */
final class WordBlocks {
    private static final int FIRST_BOOKMARK = 91_000;
    private static final String TO_SIGN = ".".repeat(46);

    private final Language language;
    private final PlainText words;
    private final WordRuns runs;
    private final WordStyles styles;
    private final int bullets;
    private int bookmarks;
    private int figures;

    /**
     * Parts of a document.
     *
     * @param document the document
     * @param runs its runs of text
     * @param styles the styles of the file
     * @param bullets the number of the file's list with bullets
     */
    WordBlocks(Document document, WordRuns runs, WordStyles styles, int bullets) {
        this.language = document.language();
        this.words = PlainText.of(document);
        this.runs = runs;
        this.styles = styles;
        this.bullets = bullets;
    }

    /** A part, on lines as wide as the room, in twentieths of a point. */
    String render(Block block, int room) {
        if (block instanceof Heading heading) {
            WordStyle style = switch (heading.level()) {
                case 1 -> WordStyle.HEADING_1;
                case 2 -> WordStyle.HEADING_2;
                default -> WordStyle.HEADING_3;
            };
            return leading(style, bookmarked(heading.id(), runs.render(heading.content())));
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph);
        }
        if (block instanceof BulletList list) {
            return list(list);
        }
        if (block instanceof Table table) {
            return table(table, new WordTable(table, runs, styles, words, room), "");
        }
        if (block instanceof Figure figure) {
            return figure(figure, room);
        }
        return block instanceof Notice notice ? notice(notice) : signature((SignatureBlock) block);
    }

    /** The name of a style in the file. */
    String id(WordStyle style) {
        return styles.id(style);
    }

    private String paragraph(WordStyle style, String content) {
        return paragraph(style, "", content);
    }

    /** A paragraph that stands on the page of the next one, whatever the template's own style says of that. */
    private String leading(WordStyle style, String content) {
        return paragraph(style, "<w:keepNext/>", content);
    }

    private String paragraph(WordStyle style, String setting, String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + styles.id(style) + "\"/>" + setting + "</w:pPr>" + content + "</w:p>";
    }

    /** The title and what stands under it. */
    String title(Document document) {
        return paragraph(WordStyle.TITLE, runs.render(List.of(document.title())));
    }

    String subtitle(Document document) {
        return document.subtitle().isEmpty() ? "" : paragraph(WordStyle.SUBTITLE, runs.render(document.subtitle()));
    }

    private String paragraph(Paragraph paragraph) {
        WordStyle prose = language == Language.TH ? WordStyle.PROSE : WordStyle.PLAIN_PROSE;
        WordStyle style = paragraph.role() == Paragraph.Role.REMARK ? WordStyle.REMARK : prose;
        return paragraph(style, runs.render(paragraph.content()));
    }

    private String list(BulletList list) {
        StringBuilder xml = new StringBuilder();
        for (List<Inline> entry : list.entries()) {
            xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
                    .append(styles.id(WordStyle.BULLET))
                    .append("\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"")
                    .append(bullets)
                    .append("\"/></w:numPr></w:pPr>")
                    .append(runs.render(entry))
                    .append("</w:p>");
        }
        return xml.toString();
    }

    /** A table with its caption above it, and the empty line below it without which two tables would become one. */
    private String table(Table table, WordTable written, String description) {
        return leading(WordStyle.CAPTION, bookmarked(table.id(), runs.render(table.caption())))
                + written.render(description)
                + paragraph(WordStyle.REMARK, "");
    }

    /** A picture is written as its numbers, which can be corrected, read aloud and copied, with its bars drawn beside them. */
    private String figure(Figure figure, int room) {
        StringBuilder xml = new StringBuilder();
        xml.append(leading(WordStyle.REMARK, runs.render(List.of(figure.description()))));
        figure.chart()
                .target()
                .ifPresent(target -> xml.append(leading(WordStyle.REMARK, runs.render(List.of(target.label())))));
        Table numbers = DataTables.of(figure, language);
        WordTable table = new WordTable(withBars(numbers), runs, styles, words, room);
        WordBar bars = new WordBar(figure.chart(), words, table.room(1), figures++);
        return xml + table(numbers, table.drawing(1, bars::run), words.text(figure.description()));
    }

    /** The numbers of a picture with room between them and what they are the numbers of. */
    private Table withBars(Table numbers) {
        String head = ExportMessages.of(language).text("figure.bar");
        List<Table.Column> columns = List.of(
                weighing(46, numbers.columns().get(0)),
                new Table.Column(new Inline.Plain(head), 38, Table.Align.START),
                weighing(16, numbers.columns().get(1)));
        List<Table.Row> rows = numbers.rows().stream()
                .map(row -> Table.Row.of(
                        row.cells().get(0),
                        new Table.Cell(List.of()),
                        row.cells().get(1)))
                .toList();
        return new Table(numbers.id(), numbers.caption(), columns, rows);
    }

    private static Table.Column weighing(int weight, Table.Column column) {
        return new Table.Column(column.head(), weight, column.align());
    }

    private String notice(Notice notice) {
        List<String> lines = new ArrayList<>(List.of(runs.strong(List.of(notice.title()))));
        notice.content().forEach(paragraph -> lines.add(runs.render(paragraph.content())));
        StringBuilder xml = new StringBuilder();
        for (String line : lines.subList(0, lines.size() - 1)) {
            xml.append(leading(WordStyle.NOTICE, line));
        }
        xml.append(paragraph(WordStyle.NOTICE, lines.get(lines.size() - 1)));
        return xml.append(paragraph(WordStyle.REMARK, "")).toString();
    }

    private String signature(SignatureBlock signature) {
        String name = signature.name().isEmpty() ? WordRuns.text(TO_SIGN) : runs.render(signature.name());
        String sign = runs.render(List.of(signature.prompt()))
                + WordRuns.text(" " + TO_SIGN + (signature.capacity().isEmpty() ? "" : " "))
                + runs.render(signature.capacity());
        String position =
                signature.position().isEmpty() ? "" : paragraph(WordStyle.SIGNATURE, runs.render(signature.position()));
        return paragraph(WordStyle.SIGNATURE, "")
                + paragraph(WordStyle.SIGNATURE, sign)
                + paragraph(WordStyle.SIGNATURE, WordRuns.text("(") + name + WordRuns.text(")"))
                + position;
    }

    /** Names of bookmarks know no dashes and 40 letters. */
    private String bookmarked(String id, String content) {
        int number = FIRST_BOOKMARK + bookmarks++;
        String name = "ita_" + id.replace('-', '_');
        return "<w:bookmarkStart w:id=\"" + number + "\" w:name=\""
                + name.substring(0, Math.min(40, name.length())) + "\"/>" + content + "<w:bookmarkEnd w:id=\"" + number
                + "\"/>";
    }
}
