package th.ita.domain.revision;

import static th.ita.domain.revision.RevisionRefusal.NOT_A_REVISION_KEY;

import io.vavr.control.Either;
import java.util.Comparator;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;

/**
 * Whose document of which year and kind a revision belongs to. Ordered by the agency's id, code point by code point (as
 * its bytes in UTF-8 are), then by year, then by the kind's id: every store lists keys in this order.
 *
 * <p>Prints as {@code เทศบาลนครอุดรธานี/2564/measures-plan}, which {@link #parse} reads back.
 *
 * @param agency the agency
 * @param fiscalYear the year
 * @param kind the kind of document
 */
public record RevisionKey(AgencyId agency, FiscalYear fiscalYear, RecordKind kind) implements Comparable<RevisionKey> {
    private static final int PARTS = 3;
    private static final Comparator<RevisionKey> ORDER = Comparator.comparing(
                    (RevisionKey key) -> key.agency.value(), RevisionKey::byCodePoints)
            .thenComparing(RevisionKey::fiscalYear)
            .thenComparing(key -> key.kind.id());

    /**
     * Reads a key.
     *
     * @param text agency, year and kind with slashes between
     * @return the key, or why it is none
     */
    public static Either<Refusal, RevisionKey> parse(String text) {
        String[] parts = text.strip().split("/", -1);
        if (parts.length != PARTS) {
            return Either.left(Refusal.of(NOT_A_REVISION_KEY, Place.unknown(), text));
        }
        return AgencyId.parse(parts[0])
                .flatMap(agency -> FiscalYear.parse(parts[1])
                        .flatMap(year -> RecordKind.parse(parts[2]).map(kind -> new RevisionKey(agency, year, kind))));
    }

    @Override
    public int compareTo(RevisionKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return agency + "/" + fiscalYear + "/" + kind.id();
    }

    /** Strings compare by halves of characters, which puts those beyond the first 65,536 in the wrong place. */
    private static int byCodePoints(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length()) {
            int point = one.codePointAt(at);
            int difference = Integer.compare(point, other.codePointAt(at));
            if (difference != 0) {
                return difference;
            }
            at += Character.charCount(point);
        }
        return Integer.compare(one.length(), other.length());
    }
}
