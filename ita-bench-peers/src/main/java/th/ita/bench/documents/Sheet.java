package th.ita.bench.documents;

import java.util.List;
import java.util.stream.Collectors;
import th.ita.domain.text.Numerals;
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

/** What a library that lays out pages is told of a report: its text from top to bottom, without what is drawn. */
interface Sheet {
    /** A heading; the title has level 0. */
    void heading(int level, String text);

    /** A paragraph. */
    void paragraph(String text);

    /** An entry of a list. */
    void entry(String text);

    /** A table with a head that is repeated; columns are as wide as their weights say. */
    void table(List<String> heads, int[] weights, List<List<String>> rows);

    /** Tells a sheet of a whole report. */
    static void write(Document report, Sheet sheet) {
        Numerals numerals = report.numerals();
        sheet.heading(0, report.title().text(numerals));
        sheet.paragraph(text(report.subtitle(), numerals));
        report.blocks().forEach(block -> write(block, numerals, sheet));
    }

    private static void write(Block block, Numerals numerals, Sheet sheet) {
        if (block instanceof Heading heading) {
            sheet.heading(heading.level(), text(heading.content(), numerals));
        } else if (block instanceof Paragraph paragraph) {
            sheet.paragraph(text(paragraph.content(), numerals));
        } else if (block instanceof BulletList list) {
            list.entries().forEach(entry -> sheet.entry(text(entry, numerals)));
        } else if (block instanceof Notice notice) {
            sheet.paragraph(notice.title().text(numerals));
            notice.content().forEach(paragraph -> sheet.paragraph(text(paragraph.content(), numerals)));
        } else if (block instanceof Figure figure) {
            sheet.paragraph(text(figure.caption(), numerals));
        } else if (block instanceof SignatureBlock signature) {
            sheet.paragraph(signature.prompt().text(numerals));
            sheet.paragraph(text(signature.capacity(), numerals));
            sheet.paragraph(text(signature.name(), numerals));
            sheet.paragraph(text(signature.position(), numerals));
        } else if (block instanceof Table table) {
            write(table, numerals, sheet);
        }
    }

    private static void write(Table table, Numerals numerals, Sheet sheet) {
        sheet.paragraph(text(table.caption(), numerals));
        sheet.table(
                table.columns().stream()
                        .map(column -> column.head().text(numerals))
                        .toList(),
                table.columns().stream().mapToInt(Table.Column::weight).toArray(),
                table.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.content().stream()
                                        .map(paragraph -> text(paragraph.content(), numerals))
                                        .collect(Collectors.joining("\n")))
                                .toList())
                        .toList());
    }

    private static String text(List<Inline> content, Numerals numerals) {
        return content.stream().map(inline -> inline.text(numerals)).collect(Collectors.joining());
    }
}
