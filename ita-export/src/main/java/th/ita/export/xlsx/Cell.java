package th.ita.export.xlsx;

import java.math.BigDecimal;
import java.util.Optional;

/** What a cell of a workbook holds. */
public sealed interface Cell {
    /**
     * A text; never a formula, whatever it begins with.
     *
     * @param text the text
     */
    record Text(String text) implements Cell {
        @Override
        public String words() {
            return text;
        }
    }

    /**
     * A number, shown with its own decimals.
     *
     * @param number the number
     */
    record Figure(BigDecimal number) implements Cell {
        @Override
        public String words() {
            return number.toPlainString();
        }
    }

    /**
     * A number, shown in a way of its own.
     *
     * @param number the number
     * @param format how it is shown, in the codes of spreadsheets
     */
    record Formatted(BigDecimal number, String format) implements Cell {
        @Override
        public String words() {
            return number.toPlainString();
        }
    }

    /**
     * A text that stands out; never a formula.
     *
     * @param text the text
     */
    record Strong(String text) implements Cell {
        @Override
        public String words() {
            return text;
        }
    }

    /** Nothing. */
    record Empty() implements Cell {
        @Override
        public String words() {
            return "";
        }
    }

    /** {@return what it says, as text} */
    String words();

    /**
     * A text, or nothing where it is empty.
     *
     * @param text the text
     * @return the cell
     */
    static Cell of(String text) {
        return text.isEmpty() ? new Empty() : new Text(text);
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return the cell
     */
    static Cell of(int number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    /**
     * A number that may be unknown.
     *
     * @param number the number, if it is known
     * @return the cell
     */
    static Cell of(Optional<BigDecimal> number) {
        return number.<Cell>map(Figure::new).orElseGet(Empty::new);
    }
}
