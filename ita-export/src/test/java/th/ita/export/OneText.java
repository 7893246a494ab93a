package th.ita.export;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.document.BulletList;
import th.ita.export.document.Document;
import th.ita.export.document.Heading;
import th.ita.export.document.Inline;
import th.ita.export.document.Notice;
import th.ita.export.document.Paragraph;
import th.ita.export.document.Table;

/** A document that holds one text in every place a text can stand: for properties of the renderers. */
public final class OneText {
    private OneText() {}

    /** A word that no line holds, of letters in no order, so that it cannot be packed away. */
    public static String longWord() {
        Random random = new Random(7);
        StringBuilder word = new StringBuilder();
        while (word.length() < 10_000) {
            word.append((char) ('ก' + random.nextInt(46))).append(random.nextBoolean() ? "่" : "า");
        }
        return word.toString();
    }

    public static Document document(String text) {
        Inline run = new Inline.Plain(text);
        Table.Column column = new Table.Column(run, 1, Table.Align.START);
        Table.Row row =
                Table.Row.of(Table.Cell.of(run), new Table.Cell(List.of(Paragraph.of(run), Paragraph.remark(run))));
        return new Document(
                run,
                List.of(run),
                Language.TH,
                Numerals.ARABIC,
                new Document.Properties(text, Optional.of(text)),
                List.of(
                        new Heading(1, "h", List.of(run)),
                        Paragraph.of(run),
                        new BulletList(List.of(List.of(run))),
                        new Notice(Notice.Kind.ORIGIN, run, List.of(Paragraph.of(run))),
                        new Table("t", List.of(run), List.of(column, column), List.of(row))));
    }
}
