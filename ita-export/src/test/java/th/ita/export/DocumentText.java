package th.ita.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** What a document says, line by line, in its own digits: for tests that ask what is said, not how it looks. */
public final class DocumentText {
    private final Document document;

    private DocumentText(Document document) {
        this.document = document;
    }

    public static List<String> of(Document document) {
        return new DocumentText(document).lines();
    }

    private List<String> lines() {
        return Stream.concat(
                        Stream.of(text(List.of(document.title())), text(document.subtitle())),
                        document.blocks().stream().flatMap(this::lines))
                .toList();
    }

    private Stream<String> lines(Block block) {
        if (block instanceof Heading heading) {
            return Stream.of(text(heading.content()));
        }
        if (block instanceof Paragraph paragraph) {
            return Stream.of(text(paragraph.content()));
        }
        if (block instanceof BulletList list) {
            return list.entries().stream().map(this::text);
        }
        if (block instanceof Table table) {
            Stream<String> rows = table.rows().stream()
                    .map(row -> row.cells().stream().map(this::cell).collect(Collectors.joining(" | ")));
            String heads = text(table.columns().stream().map(Table.Column::head).toList(), " | ");
            return Stream.concat(Stream.of(text(table.caption()), heads), rows);
        }
        if (block instanceof Notice notice) {
            return Stream.concat(
                    Stream.of(text(List.of(notice.title()))),
                    notice.content().stream().map(paragraph -> text(paragraph.content())));
        }
        if (block instanceof Figure figure) {
            return Stream.concat(
                    Stream.of(text(figure.caption()), text(List.of(figure.description()))),
                    figure.chart().bars().stream()
                            .map(bar -> text(List.of(bar.label())) + ": " + text(List.of(bar.figure()))));
        }
        SignatureBlock signature = (SignatureBlock) block;
        return Stream.of(
                text(List.of(signature.prompt())),
                text(signature.capacity()),
                text(signature.name()),
                text(signature.position()));
    }

    private String cell(Table.Cell cell) {
        return cell.content().stream()
                .map(paragraph -> text(paragraph.content()))
                .collect(Collectors.joining(" / "));
    }

    private String text(List<Inline> runs) {
        return text(runs, "");
    }

    private String text(List<Inline> runs, String between) {
        return runs.stream().map(run -> run.text(document.numerals())).collect(Collectors.joining(between));
    }
}
