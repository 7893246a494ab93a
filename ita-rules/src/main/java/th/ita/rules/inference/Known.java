package th.ita.rules.inference;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import th.ita.domain.framework.ItemCode;

/**
 * What is known of single items beside a published figure. Of all other items nothing is known.
 *
 * @param met items that were met
 * @param notMet items that were not
 */
public record Known(NavigableSet<ItemCode> met, NavigableSet<ItemCode> notMet) {
    /** Keeps its own copies of the sets. */
    public Known {
        met = Collections.unmodifiableNavigableSet(new TreeSet<>(met));
        notMet = Collections.unmodifiableNavigableSet(new TreeSet<>(notMet));
    }

    /** {@return the knowledge of nothing} */
    public static Known nothing() {
        return new Known(new TreeSet<>(), new TreeSet<>());
    }

    /** {@return whether nothing is known} */
    public boolean isNothing() {
        return met.isEmpty() && notMet.isEmpty();
    }
}
