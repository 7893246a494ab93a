package th.ita.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
import th.ita.export.office.PlainText;
import th.ita.export.thai.LineBreaks;

/** What a paper says outside its tables, a line a row; where a table stands, its caption tells. */
final class PaperText {
    /** The most letters in one row; longer paragraphs go on in the next, or the highest row would hide their end. */
    private static final int LONGEST = 1000;

    /** Before the rest of a paragraph. */
    private static final String GOES_ON = "…";

    private static final String TO_SIGN = "........................................";

    private final PlainText words;
    private final List<Cell> rows = new ArrayList<>();

    private PaperText(PlainText words) {
        this.words = words;
    }

    static List<Cell> rows(Document document) {
        PaperText text = new PaperText(PlainText.of(document));
        text.plain(document.subtitle(), "");
        document.blocks().forEach(text::add);
        return text.rows;
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            strong(heading.content());
        } else if (block instanceof Paragraph paragraph) {
            plain(paragraph.content(), "");
        } else if (block instanceof BulletList list) {
            list.entries().forEach(entry -> plain(entry, "• "));
        } else if (block instanceof Table table) {
            plain(table.caption(), "→ ");
        } else if (block instanceof Figure figure) {
            plain(figure.caption(), "→ ");
            plain(List.of(figure.description()), "");
            figure.chart().target().ifPresent(target -> plain(List.of(target.label()), ""));
        } else if (block instanceof Notice notice) {
            strong(List.of(notice.title()));
            notice.content().forEach(paragraph -> plain(paragraph.content(), ""));
        } else {
            sign((SignatureBlock) block);
        }
    }

    private void sign(SignatureBlock signature) {
        String capacity = words.text(signature.capacity());
        String name = words.text(signature.name());
        row(words.text(signature.prompt()) + " " + TO_SIGN + (capacity.isEmpty() ? "" : " " + capacity));
        row("(" + (name.isEmpty() ? TO_SIGN : name) + ")");
        plain(signature.position(), "");
    }

    private void strong(List<Inline> runs) {
        String text = words.text(runs);
        if (!text.isBlank()) {
            rows(text, Cell.Strong::new);
        }
    }

    private void plain(List<Inline> runs, String mark) {
        String text = words.text(runs);
        if (!text.isBlank()) {
            row(mark + text);
        }
    }

    private void row(String text) {
        rows(text, Cell.Text::new);
    }

    /** A row that goes on in another ends with a letter, never a space, which readers would take for nothing. */
    private void rows(String text, Function<String, Cell> cell) {
        StringBuilder row = new StringBuilder();
        for (String part : text.length() > LONGEST ? LineBreaks.clusters(text) : List.of(text)) {
            if (row.length() + part.length() > LONGEST && row.length() > 0) {
                String full = row.toString().stripTrailing();
                rows.add(cell.apply(full));
                row.delete(0, full.length()).insert(0, GOES_ON);
            }
            row.append(part);
        }
        rows.add(cell.apply(row.toString()));
    }
}
