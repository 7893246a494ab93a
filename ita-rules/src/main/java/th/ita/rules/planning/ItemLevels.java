package th.ita.rules.planning;

import java.util.SortedSet;
import java.util.TreeSet;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;

/** The levels of a year that items move: sub-indicators with items, and what they count in. */
final class ItemLevels {
    private ItemLevels() {}

    static SortedSet<LevelCode> of(Framework framework) {
        TreeSet<LevelCode> levels = new TreeSet<>();
        framework.items().forEach(item -> item.subIndicator().ifPresent(levels::add));
        framework.subIndicators().stream()
                .filter(sub -> levels.contains(sub.code()))
                .map(sub -> sub.indicator())
                .toList()
                .forEach(levels::add);
        framework.indicators().stream()
                .filter(indicator -> levels.contains(indicator.code()))
                .map(indicator -> indicator.instrument())
                .toList()
                .forEach(levels::add);
        if (!levels.isEmpty()) {
            levels.add(LevelCode.TOTAL);
        }
        return levels;
    }
}
