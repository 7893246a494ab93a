package th.ita.rules.scoring;

import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;

/** An item: met, not met, or not known, so that three explanations are all there are. */
final class ItemLeaf implements Branch {
    private final int number;
    private final Explanation met;
    private final Explanation notMet;
    private final Explanation unknown;

    ItemLeaf(ItemCode item, Fact<Aggregation> rule, Numbering numbers) {
        this.number = numbers.number(item);
        this.met = explanation(item, rule, stated(ItemOutcome.MET));
        this.notMet = explanation(item, rule, stated(ItemOutcome.NOT_MET));
        this.unknown = explanation(item, rule, new Standing.Unknown(Absence.NO_OUTCOME));
    }

    private static Standing stated(ItemOutcome outcome) {
        return new Standing.Known(
                outcome.score(), Interval.point(outcome.score().exact()), Basis.STATED);
    }

    private static Explanation explanation(ItemCode item, Fact<Aggregation> rule, Standing standing) {
        return new Blank(item.toString(), Level.ITEM, rule).filled(standing);
    }

    @Override
    public Explanation grow(Given given) {
        ItemOutcome outcome = given.outcome(number);
        return outcome == null ? unknown : outcome.isMet() ? met : notMet;
    }
}
