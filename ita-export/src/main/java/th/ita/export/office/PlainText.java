package th.ita.export.office;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import th.ita.domain.text.Numerals;
import th.ita.export.document.Document;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;
import th.ita.export.document.Table;

/**
 * The words of a document where text has no look of its own, as in the cells of a spreadsheet.
 *
 * @param numerals the digits of the document
 */
public record PlainText(Numerals numerals) {
    /** At most 15 digits, which a spreadsheet keeps exactly, and no zero in front, which it would lose. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(0|[1-9][0-9]{0,9})(\\.[0-9]{1,5})?");

    /**
     * The words of a document.
     *
     * @param document the document
     * @return its words, in its digits
     */
    public static PlainText of(Document document) {
        return new PlainText(document.numerals());
    }

    /**
     * The words of some runs.
     *
     * @param runs the runs
     * @return their text; labels in brackets
     */
    public String text(List<Inline> runs) {
        return runs.stream().map(this::text).collect(Collectors.joining());
    }

    /**
     * The words of a run.
     *
     * @param run the run
     * @return its text; a label in brackets, and behind the words of a link where it leads
     */
    public String text(Inline run) {
        String text = run.text(numerals);
        if (run instanceof Inline.Link link && !text.equals(link.address().toString())) {
            return text + " <" + link.address() + ">";
        }
        return run instanceof Inline.Label ? "(" + text + ")" : text;
    }

    /**
     * The words of a cell.
     *
     * @param cell the cell
     * @return its paragraphs, each on lines of its own
     */
    public String text(Table.Cell cell) {
        return cell.content().stream().map(Paragraph::content).map(this::text).collect(Collectors.joining("\n"));
    }

    /**
     * The number that a cell is. Only columns of figures hold numbers; what looks like one elsewhere may be a code.
     *
     * @param column the column of the cell
     * @param cell the cell
     * @return the number with the decimals it is written with; nothing where the cell holds more or other than a number
     */
    public Optional<BigDecimal> number(Table.Column column, Table.Cell cell) {
        String written = Numerals.ARABIC.write(text(cell)).strip();
        return column.align() == Table.Align.END && NUMBER.matcher(written).matches()
                ? Optional.of(new BigDecimal(written))
                : Optional.empty();
    }
}
