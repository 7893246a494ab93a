package th.ita.rules.analysis;

import java.util.Comparator;

/** The order in which gains are shown. */
final class GainOrder {
    /** What brings most first; of equals what is known to be unmet, then what a measure names, then by code. */
    static final Comparator<ItemGain> MOST_FIRST = Comparator.comparing(ItemGain::onTotal)
            .reversed()
            .thenComparing(gain -> !gain.status().isNotMet())
            .thenComparing(gain -> !gain.named())
            .thenComparing(ItemGain::item);

    private GainOrder() {}
}
