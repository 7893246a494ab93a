package th.ita.export.reading;

import java.util.Optional;
import th.ita.domain.time.FiscalYear;

/**
 * What the person who hands over a document knows and the document may not say. A hint outranks what is read.
 *
 * @param agency the agency's Thai name
 * @param year the fiscal year of the measures
 */
public record ReadingHints(Optional<String> agency, Optional<FiscalYear> year) {
    /** Nothing is known beforehand. */
    public static final ReadingHints NONE = new ReadingHints(Optional.empty(), Optional.empty());
}
