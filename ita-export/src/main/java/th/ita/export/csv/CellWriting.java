package th.ita.export.csv;

import java.util.regex.Pattern;

/**
 * How the text of a cell is written: within quotes where it would be more than one cell otherwise, and so that no
 * spreadsheet takes it for a formula.
 *
 * @param formulas what becomes of cells that look like formulas
 */
record CellWriting(CsvOutput.Formulas formulas) {
    private static final Pattern FORMULA = Pattern.compile("(?s)(?:[\t\r\n]|[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠]).*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    /** The first cell of a row, which some readers take for a comment where it begins like one. */
    String first(String cell) {
        return cell.startsWith("#") ? quoted(cell) : of(cell);
    }

    /** Any other cell. */
    String of(String cell) {
        String written = isHarmless(cell) ? cell : "'" + cell;
        for (int at = 0; at < written.length(); at++) {
            char mark = written.charAt(at);
            if (mark == '"' || mark == ',' || mark == '\n' || mark == '\r') {
                return quoted(written);
            }
        }
        return written;
    }

    private boolean isHarmless(String cell) {
        return formulas == CsvOutput.Formulas.AS_THEY_ARE
                || cell.isEmpty()
                || Character.isLetterOrDigit(cell.charAt(0))
                || !FORMULA.matcher(cell).matches()
                || NUMBER.matcher(cell).matches();
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
