package th.ita.export.reading;

import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;

/**
 * What the person who hands over a document knows and the document may not say. A name outranks the one that is read; a
 * year that contradicts the one the document states is refused.
 *
 * @param agency the agency's Thai name
 * @param year the fiscal year of the measures
 */
public record ReadingHints(Optional<String> agency, Optional<FiscalYear> year) {
    /** Nothing is known beforehand. */
    public static final ReadingHints NONE = new ReadingHints(Optional.empty(), Optional.empty());

    /**
     * Why a document cannot be read with these hints.
     *
     * @param stated the year of the measures that the document states, other than the year of the hint
     * @return the refusal, whose place is not known yet
     */
    public Refusal otherYear(FiscalYear stated) {
        return Refusal.of(
                ReadingRefusal.OTHER_YEAR,
                Place.unknown(),
                stated.toString(),
                year.map(FiscalYear::toString).orElse(""));
    }
}
