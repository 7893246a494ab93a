package th.ita.domain.framework;

import java.util.List;
import java.util.Optional;
import th.ita.domain.text.Bilingual;

/**
 * Where a fact comes from.
 *
 * @param confidence how sure it is
 * @param sources ids of the framework's {@link Framework#sources() sources}, most direct first; may be empty
 * @param note what was seen and what was not, if there is anything to say
 */
public record Provenance(Confidence confidence, List<String> sources, Optional<Bilingual> note) {
    /** Keeps its own copy of the list. */
    public Provenance {
        sources = List.copyOf(sources);
    }

    /**
     * A fact with no source worth naming.
     *
     * @param confidence how sure it is
     * @return its provenance
     */
    public static Provenance of(Confidence confidence) {
        return new Provenance(confidence, List.of(), Optional.empty());
    }
}
