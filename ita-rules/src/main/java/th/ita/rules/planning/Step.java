package th.ita.rules.planning;

import java.math.BigDecimal;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.score.Fraction;

/**
 * An item of a plan with what it brings.
 *
 * @param item the item
 * @param gain how many points it adds to the target's level, exact
 * @param cost what it costs
 */
public record Step(ItemCode item, Fraction gain, BigDecimal cost) implements Comparable<Step> {
    /** More gain for its cost first, what gains nothing last, then by code. */
    @Override
    public int compareTo(Step other) {
        boolean gains = gain.compareTo(Fraction.ZERO) > 0;
        boolean otherGains = other.gain.compareTo(Fraction.ZERO) > 0;
        if (!gains || !otherGains) {
            return gains == otherGains ? item.compareTo(other.item) : gains ? -1 : 1;
        }
        int byWorth = other.gain.times(Fraction.of(cost)).compareTo(gain.times(Fraction.of(other.cost)));
        return byWorth != 0 ? byWorth : item.compareTo(other.item);
    }
}
