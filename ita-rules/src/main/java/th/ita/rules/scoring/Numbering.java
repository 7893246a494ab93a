package th.ita.rules.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;

/** The numbers that items and levels go by within one tree, given out while the tree is laid out. */
final class Numbering {
    private static final int NONE = -1;

    /** The items of a year, by their numbers in it, which have two digits. */
    private final int[] items = new int[100];

    private int itemCount;
    private final Map<LevelCode, Integer> levels = new HashMap<>();

    Numbering() {
        Arrays.fill(items, NONE);
    }

    /** The number of an item, a new one if it has none. */
    int number(ItemCode item) {
        if (items[item.number()] == NONE) {
            items[item.number()] = itemCount++;
        }
        return items[item.number()];
    }

    /** The number of a level, a new one if it has none. */
    int number(LevelCode level) {
        return levels.computeIfAbsent(level, any -> levels.size());
    }

    /** The number of an item, or -1 if the tree has no such item. */
    int find(ItemCode item) {
        return items[item.number()];
    }

    /** The number of a level, or -1 if the tree has no such level. */
    int find(LevelCode level) {
        return levels.getOrDefault(level, NONE);
    }

    int items() {
        return itemCount;
    }

    int levels() {
        return levels.size();
    }
}
