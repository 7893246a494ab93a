package th.ita.rules.planning;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import th.ita.domain.framework.ItemCode;

/**
 * How far one gets when the target is out of reach.
 *
 * @param reason what stands in the way
 * @param items a cheapest set that brings the target's level as high as it gets; empty where no set is allowed at all
 */
public record Shortfall(Reason reason, SortedSet<ItemCode> items) {
    /** Keeps its own copy of the items. */
    public Shortfall {
        items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
    }

    /** What stands in the way. */
    public enum Reason {
        /** Even with every item met the target is missed: the surveys are assumed too low. */
        SURVEYS,
        /** Items that cannot be fixed, or that depend on such, would be needed. */
        RULED_OUT,
        /** Units would have to fix more items than they can. */
        CAPACITY,
        /** Items that must be fixed cannot all be: no set is allowed at all. */
        MUST
    }
}
