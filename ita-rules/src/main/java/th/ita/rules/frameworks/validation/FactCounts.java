package th.ita.rules.frameworks.validation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;

/** How much of a framework is how sure, so that a reader knows what a year rests on before using it. */
public final class FactCounts {
    private FactCounts() {}

    /**
     * Counts the facts of a framework: its names, weights, rules, questions and whatever else has a provenance.
     *
     * @param framework the framework
     * @return for each confidence, from official to unconfirmed, how many facts have it
     */
    public static Map<Confidence, Integer> of(Framework framework) {
        Map<Confidence, Integer> counts = new EnumMap<>(Confidence.class);
        for (Confidence confidence : Confidence.values()) {
            counts.put(confidence, 0);
        }
        Provenances.of(framework)
                .forEach(found -> counts.merge(found.provenance().confidence(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
