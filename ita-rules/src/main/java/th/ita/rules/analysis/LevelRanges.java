package th.ita.rules.analysis;

import java.util.function.Function;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.Standing;

/** The numbers that the exact scores of levels may be, as far as anything is known of them. */
final class LevelRanges {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final MetCounts met;

    LevelRanges(MetCounts met) {
        this.met = met;
    }

    /** What is known of a level. */
    Interval of(Explanation node) {
        if (node.standing() instanceof Standing.Known known) {
            return known.range();
        }
        if (node.level() == Level.SUB_INDICATOR && Shares.hasLevels(node)) {
            return met.of(LevelCode.of(node.subject())).score();
        }
        return Shares.hasLevels(node) ? sum(node, this::of) : ((Standing.Unknown) node.standing()).range();
    }

    /** The score of a level if all items below it were met and all surveys stayed as they are. */
    Interval ceiling(Explanation node) {
        if (node.level() == Level.ITEM) {
            return new Interval(HUNDRED, HUNDRED);
        }
        boolean hasItems = node.walk().anyMatch(below -> below.level() == Level.ITEM);
        return hasItems ? sum(node, this::ceiling) : reckoned(node);
    }

    /** A score counts as what it is known as, a printed figure included. */
    private Interval reckoned(Explanation node) {
        return node.score().map(known -> Interval.point(known.exact())).orElseGet(() -> of(node));
    }

    private static Interval sum(Explanation node, Function<Explanation, Interval> of) {
        Fraction low = Fraction.ZERO;
        Fraction high = Fraction.ZERO;
        for (Explanation part : node.inputs()) {
            Fraction share = Shares.of(node, part);
            Interval range = of.apply(part);
            low = low.plus(range.low().times(share));
            high = high.plus(range.high().times(share));
        }
        return new Interval(low, high);
    }
}
