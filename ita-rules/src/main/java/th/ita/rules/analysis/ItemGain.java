package th.ita.rules.analysis;

import java.util.List;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;

/**
 * What one item would bring by itself if it were met and nothing else changed, in points of 100, exactly: the gain of an
 * item that was not met, and the gain of one that is not known if it was not met.
 *
 * <p>Example: in FY2564 O42 stands alone with O43 in 10.2, so by itself it brings 50 points to 10.2, 25 to indicator 10,
 * 12.5 to OIT and 5 to the total.
 *
 * @param item the item
 * @param subIndicator the sub-indicator it counts in
 * @param status what is known of it
 * @param named whether a measure of the plan at hand names it
 * @param onSubIndicator points on the sub-indicator
 * @param onIndicator points on the indicator
 * @param onInstrument points on the instrument
 * @param onTotal points on the total
 * @param feeds items that mean nothing without it, as the framework states
 */
public record ItemGain(
        ItemCode item,
        LevelCode subIndicator,
        ItemStatus status,
        boolean named,
        Fraction onSubIndicator,
        Fraction onIndicator,
        Fraction onInstrument,
        Fraction onTotal,
        List<ItemCode> feeds) {
    /** Keeps its own copy of the list. */
    public ItemGain {
        feeds = List.copyOf(feeds);
    }
}
