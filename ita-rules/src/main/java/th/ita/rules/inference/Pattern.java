package th.ita.rules.inference;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.framework.LevelCode;

/**
 * How many items of each sub-indicator of one indicator were met.
 *
 * @param met the number of items met, by sub-indicator, in the order of their codes
 */
public record Pattern(SortedMap<LevelCode, Integer> met) {
    /** Keeps its own copy of the counts. */
    public Pattern {
        met = Collections.unmodifiableSortedMap(new TreeMap<>(met));
    }

    /**
     * How many items of a sub-indicator were met.
     *
     * @param subIndicator its code
     * @return the number, 0 for a sub-indicator the pattern does not know
     */
    public int metIn(LevelCode subIndicator) {
        return met.getOrDefault(subIndicator, 0);
    }
}
