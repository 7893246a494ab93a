package th.ita.rules.planning;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.score.Score;

/**
 * A point of the front of cost against score: no set of items has this score or more for less, and none has more for
 * this cost.
 *
 * @param cost what it costs
 * @param score the score of the target's level, exact
 * @param items one of the sets that have both
 * @param reaches whether the target is reached there
 */
public record FrontPoint(BigDecimal cost, Score score, SortedSet<ItemCode> items, boolean reaches) {
    /** Keeps its own copy of the items. */
    public FrontPoint {
        items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
    }
}
