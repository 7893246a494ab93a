package th.ita.rules.inference;

import java.math.BigInteger;
import java.util.List;

/**
 * What can lie behind a figure.
 *
 * @param solutions every pattern that prints as the figure, by ascending counts
 * @param nearest where none does, the nearest figures that can be reached: the one below, if there is one, and then the
 *     one above, if there is one
 */
public record Fit(List<Solution> solutions, List<Reachable> nearest) {
    /** Keeps its own copies of the lists. */
    public Fit {
        solutions = List.copyOf(solutions);
        nearest = List.copyOf(nearest);
    }

    /** {@return whether any pattern prints as the figure} */
    public boolean reachable() {
        return !solutions.isEmpty();
    }

    /** {@return how many sets of items give the figure} */
    public BigInteger itemSets() {
        return solutions.stream().map(Solution::itemSets).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
