package th.ita.rules.completeness;

import java.util.List;
import java.util.Optional;

/**
 * Whether the measures of a plan, if they all succeed, mend everything that last year's result left to mend: every unmet
 * item has a measure, and every measure has a target, a responsible unit, a method and a period in the year.
 *
 * @param counterExamples what stands against it, in the order of the paper; none where it is proved
 * @param reach what last year's result would have been had the measures succeeded that have all four; nothing where
 *     that year cannot be scored or no result is stated
 */
public record CoverageProof(List<CounterExample> counterExamples, Optional<Reach> reach) {
    /** Keeps its own copy of the list. */
    public CoverageProof {
        counterExamples = List.copyOf(counterExamples);
    }

    /** {@return whether nothing stands against it} */
    public boolean proved() {
        return counterExamples.isEmpty();
    }

    /**
     * Something that stands against the proof.
     *
     * @param lacking what is lacking
     * @param subject where, as a path such as {@code measures[3].method}, the code of an item without a measure, or
     *     that of a sub-indicator whose items are not known well enough
     */
    public record CounterExample(Lacking lacking, String subject) {}

    /** What can be lacking. Worded under {@code lacking.NAME}. */
    public enum Lacking {
        /** An unmet item has no measure. */
        MEASURE,
        /** It is not known which items of a sub-indicator were met, and one without a measure may not have been. */
        KNOWLEDGE,
        /** A measure names no item. */
        TARGET,
        /** A measure names no responsible unit. */
        UNIT,
        /** A measure has no method. */
        METHOD,
        /** A measure has no period, or one that names no time in the year. */
        PERIOD
    }
}
