package th.ita.rules.completeness;

import java.util.List;
import th.ita.domain.framework.ItemCode;

/**
 * How far the measures of a plan answer the gaps of the result before. A gap is an item that was not met, as far as
 * that is stated or follows from the published figures.
 *
 * @param gaps the number of gaps that are known
 * @param covered how many of them a measure serves; at most so many, where only the number of gaps is known
 * @param uncovered those items, in codes of the plan's year, that are known to be gaps and that no measure serves
 */
public record Coverage(int gaps, int covered, List<ItemCode> uncovered) {
    /** No gap is known. */
    public static final Coverage NONE = new Coverage(0, 0, List.of());

    /** Keeps its own copy of the list. */
    public Coverage {
        uncovered = List.copyOf(uncovered);
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
