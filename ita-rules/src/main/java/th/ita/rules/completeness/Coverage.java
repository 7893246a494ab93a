package th.ita.rules.completeness;

import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.ItemCode;

/**
 * How far the measures of a plan answer the gaps of the result before. A gap is an item that was not met, as far as
 * that is stated or follows from the published figures, and that the plan's year still asks for.
 *
 * @param gaps the number of gaps that are known
 * @param covered how many of them a measure serves; at most so many, where only the number of gaps is known
 * @param uncovered those items, in codes of the plan's year, that are known to be gaps and that no measure serves
 * @param proof whether the measures mend everything if they all succeed, and what is reached then; nothing where no
 *     result of a known year is stated
 */
public record Coverage(int gaps, int covered, List<ItemCode> uncovered, Optional<CoverageProof> proof) {
    /** No gap is known. */
    public static final Coverage NONE = new Coverage(0, 0, List.of());

    /** Keeps its own copy of the list. */
    public Coverage {
        uncovered = List.copyOf(uncovered);
    }

    /** A coverage that is not held against a proof. */
    Coverage(int gaps, int covered, List<ItemCode> uncovered) {
        this(gaps, covered, uncovered, Optional.empty());
    }

    /** The same coverage with what it proves. */
    Coverage proving(CoverageProof found) {
        return new Coverage(gaps, covered, uncovered, Optional.of(found));
    }

    /** Both together. */
    Coverage plus(Coverage other) {
        return new Coverage(
                gaps + other.gaps,
                covered + other.covered,
                java.util.stream.Stream.concat(uncovered.stream(), other.uncovered.stream())
                        .sorted()
                        .toList());
    }
}
