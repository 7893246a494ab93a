package th.ita.export.survey;

import java.util.List;
import th.ita.export.csv.UnknownColumn;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;

/**
 * A column of a file that was not read.
 *
 * @param file the file
 * @param column the column
 * @param personal whether its head says that it may identify a person
 */
public record IgnoredColumn(String file, UnknownColumn column, boolean personal) {
    /** The rule id of the finding that a column that may identify a person was passed over. */
    public static final String PERSONAL = "V-11";
    /** The rule id of the finding that a column was passed over. */
    public static final String OTHER = "V-12";

    /** {@return the finding that tells of it; it names the column's head and nothing from below it} */
    public Finding finding() {
        return new Finding(
                personal ? PERSONAL : OTHER,
                Severity.INFO,
                file,
                List.of(file, Integer.toString(column.number()), column.head().isEmpty() ? "–" : column.head()));
    }
}
