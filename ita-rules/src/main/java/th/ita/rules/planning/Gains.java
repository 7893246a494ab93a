package th.ita.rules.planning;

import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Score;
import th.ita.rules.scoring.Explanation;

/** What meeting each item adds to a level: 100, times its share of every level on the way up. */
final class Gains {
    private Gains() {}

    /** The gains of the items below a level, exact. */
    static SortedMap<ItemCode, Fraction> in(Explanation level) {
        SortedMap<ItemCode, Fraction> gains = new TreeMap<>();
        add(level, Score.FULL.exact(), gains);
        return gains;
    }

    private static void add(Explanation node, Fraction points, SortedMap<ItemCode, Fraction> gains) {
        if (node.level() == Level.ITEM) {
            gains.put(item(node), points);
            return;
        }
        for (Explanation input : node.inputs()) {
            Fraction share = switch (node.rule().value()) {
                case MEAN -> Fraction.of(1, node.inputs().size());
                case WEIGHTED_SUM -> input.weight().orElseThrow().share();
                case ALL_OR_NOTHING, MEAN_OF_ANSWERS -> Fraction.ZERO;
            };
            add(input, points.times(share), gains);
        }
    }

    /** Items are called by a letter and their number. */
    private static ItemCode item(Explanation node) {
        String code = node.subject();
        return ItemCode.of(Integer.parseInt(code, 1, code.length(), 10));
    }
}
