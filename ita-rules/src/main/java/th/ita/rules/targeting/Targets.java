package th.ita.rules.targeting;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import th.ita.domain.framework.ItemCode;

/**
 * The items a measure serves.
 *
 * @param named the items its title names; at most one
 * @param inferred the items it plausibly serves, where its title names none
 */
public record Targets(SortedSet<ItemCode> named, SortedSet<ItemCode> inferred) {
    /** Keeps its own copies of the sets. */
    public Targets {
        named = Collections.unmodifiableSortedSet(new TreeSet<>(named));
        inferred = Collections.unmodifiableSortedSet(new TreeSet<>(inferred));
    }
}
