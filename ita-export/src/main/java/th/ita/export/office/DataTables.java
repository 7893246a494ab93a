package th.ita.export.office;

import java.util.List;
import java.util.stream.Stream;
import th.ita.domain.text.Language;
import th.ita.export.document.Block;
import th.ita.export.document.Document;
import th.ita.export.document.Figure;
import th.ita.export.document.Inline;
import th.ita.export.document.Table;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.wording.Messages;

/** The tables of a document, and the tables that stand behind its pictures. */
public final class DataTables {
    private DataTables() {}

    /**
     * All tables of a document.
     *
     * @param document the document
     * @return its tables and those of its figures, in the order in which they stand
     */
    public static List<Table> of(Document document) {
        return document.blocks().stream()
                .flatMap(block -> tables(block, document.language()))
                .toList();
    }

    private static Stream<Table> tables(Block block, Language language) {
        if (block instanceof Table table) {
            return Stream.of(table);
        }
        return block instanceof Figure figure ? Stream.of(of(figure, language)) : Stream.empty();
    }

    /**
     * The numbers of a picture as a table.
     *
     * @param figure the picture
     * @param language the language of the heads
     * @return a table of what each bar is the number of, and the number
     */
    public static Table of(Figure figure, Language language) {
        Messages words = ExportMessages.of(language);
        return new Table(
                figure.id(),
                figure.caption(),
                List.of(
                        new Table.Column(new Inline.Plain(words.text("figure.item")), 3, Table.Align.START),
                        new Table.Column(new Inline.Plain(words.text("figure.value")), 1, Table.Align.END)),
                figure.chart().bars().stream()
                        .map(bar -> Table.Row.of(Table.Cell.of(bar.label()), Table.Cell.of(bar.figure())))
                        .toList());
    }
}
