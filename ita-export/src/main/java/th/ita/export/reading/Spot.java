package th.ita.export.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.refusal.Place;
import th.ita.rules.wording.Messages;

/**
 * Where something stands in a document, counted as a person finds it: by line in a text, by paragraph or by table and
 * row in a document of Word, by sheet and cell in a workbook. All numbers count from 1.
 */
public sealed interface Spot {
    /** {@return the number of its line, paragraph or row} */
    int number();

    /**
     * The place in one column of the row.
     *
     * @param column the column, from 1
     * @return the cell where cells can be named, else the same spot
     */
    default Spot column(int column) {
        return this;
    }

    /**
     * The place in words.
     *
     * @param words the sentences of the reader's language
     * @return such as {@code line 12} or {@code sheet "2564", cell C5}
     */
    String told(Messages words);

    /**
     * The place for a refusal.
     *
     * @param file the file it is in
     * @return the place in that file
     */
    default Place in(Place file) {
        Place path = Place.path(toString());
        return file.file().map(path::in).orElse(path);
    }

    /**
     * A line of a text.
     *
     * @param number the line
     */
    record Line(int number) implements Spot {
        @Override
        public String told(Messages words) {
            return words.text("spot.line", Integer.toString(number));
        }

        @Override
        public Place in(Place file) {
            return file.at(number);
        }

        @Override
        public String toString() {
            return "line " + number;
        }
    }

    /**
     * A paragraph outside tables.
     *
     * @param number the paragraph, those in tables not counted
     */
    record Paragraph(int number) implements Spot {
        @Override
        public String told(Messages words) {
            return words.text("spot.paragraph", Integer.toString(number));
        }

        @Override
        public String toString() {
            return "paragraph " + number;
        }
    }

    /**
     * A row of a table, or a cell of it.
     *
     * @param table the table
     * @param number the row
     * @param at the column, 0 for the whole row
     */
    record TableRow(int table, int number, int at) implements Spot {
        @Override
        public Spot column(int column) {
            return new TableRow(table, number, column);
        }

        @Override
        public String told(Messages words) {
            return at == 0
                    ? words.text("spot.row", Integer.toString(table), Integer.toString(number))
                    : words.text("spot.cell", Integer.toString(table), Integer.toString(number), Integer.toString(at));
        }

        @Override
        public String toString() {
            return "table " + table + " row " + number + (at == 0 ? "" : " column " + at);
        }
    }

    /**
     * A row of a sheet, or a cell of it.
     *
     * @param sheet the sheet's name
     * @param number the row
     * @param at the column, 0 for the whole row
     */
    record SheetRow(String sheet, int number, int at) implements Spot {
        private static final int LETTERS = 26;

        @Override
        public Spot column(int column) {
            return new SheetRow(sheet, number, column);
        }

        @Override
        public String told(Messages words) {
            return words.text(at == 0 ? "spot.sheet-row" : "spot.sheet-cell", sheet, cell());
        }

        private String cell() {
            StringBuilder letters = new StringBuilder();
            for (int rest = at; rest > 0; rest = (rest - 1) / LETTERS) {
                letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
            }
            return letters.append(number).toString();
        }

        @Override
        public String toString() {
            return sheet + "!" + cell();
        }
    }

    /**
     * Reads a spot back.
     *
     * @param text what {@code toString} of a spot gave
     * @return the spot, or nothing where the text is none
     */
    static Optional<Spot> parse(String text) {
        Matcher plain = Pattern.compile("(line|paragraph) ([1-9][0-9]{0,8})").matcher(text);
        if (plain.matches()) {
            int number = Integer.parseInt(plain.group(2));
            return Optional.of(plain.group(1).equals("line") ? new Line(number) : new Paragraph(number));
        }
        Matcher row = Pattern.compile("table ([1-9][0-9]{0,8}) row ([1-9][0-9]{0,8})(?: column ([1-9][0-9]{0,8}))?")
                .matcher(text);
        if (row.matches()) {
            return Optional.of(new TableRow(
                    Integer.parseInt(row.group(1)),
                    Integer.parseInt(row.group(2)),
                    row.group(3) == null ? 0 : Integer.parseInt(row.group(3))));
        }
        Matcher cell = Pattern.compile("(.*)!([A-Z]{0,4})([1-9][0-9]{0,8})", Pattern.DOTALL)
                .matcher(text);
        return cell.matches()
                ? Optional.of(new SheetRow(
                        cell.group(1),
                        Integer.parseInt(cell.group(3)),
                        cell.group(2)
                                .chars()
                                .map(letter -> letter - 'A' + 1)
                                .reduce(0, (before, letter) -> before * SheetRow.LETTERS + letter)))
                : Optional.empty();
    }
}
