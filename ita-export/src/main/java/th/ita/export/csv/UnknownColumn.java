package th.ita.export.csv;

import java.util.List;
import java.util.Optional;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;

/**
 * A column of a file that no one asked for, and that is therefore not read.
 *
 * @param number its place in the file, from 1
 * @param head its head, empty if it has none
 * @param near the known head it may stand for
 */
public record UnknownColumn(int number, String head, Optional<String> near) {
    /** The rule id of the finding that a column is not known. */
    public static final String UNKNOWN = "CSV-1";
    /** The rule id of the finding that a column is not known, though its head is near a known one. */
    public static final String NEARLY_KNOWN = "CSV-2";

    /** {@return the finding that tells of it} */
    public Finding finding() {
        return new Finding(
                near.isPresent() ? NEARLY_KNOWN : UNKNOWN,
                Severity.WARNING,
                Integer.toString(number),
                List.of(Integer.toString(number), head.isEmpty() ? "–" : head, near.orElse("–")));
    }
}
