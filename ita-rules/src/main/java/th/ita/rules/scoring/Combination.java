package th.ita.rules.scoring;

import java.util.List;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Score;

/** What follows for a level from the level below it, by its rule. */
final class Combination {
    private final Aggregation rule;
    private Fraction score = Fraction.ZERO;
    private Fraction low = Fraction.ZERO;
    private Fraction high = Fraction.ZERO;
    private boolean isKnown = true;
    /** Every input is one number, so that the ends of the range are the score and need no sums of their own. */
    private boolean isPoint = true;

    private Combination(Aggregation rule) {
        this.rule = rule;
    }

    /** A score if all below is known; else the range that what is known leaves. At least one input. */
    static Standing of(Aggregation rule, List<Explanation> inputs) {
        Combination sum = new Combination(rule);
        for (int i = 0; i < inputs.size(); i++) {
            sum.add(inputs.get(i));
        }
        return sum.standing(inputs.size());
    }

    private void add(Explanation input) {
        Interval range = input.standing().range();
        Fraction sure =
                input.standing() instanceof Standing.Known known ? known.score().exact() : null;
        if (isPoint && !(range.isPoint() && range.low().equals(sure))) {
            isPoint = false;
            low = score;
            high = score;
        }
        if (sure != null) {
            score = score.plus(weighed(input, sure));
        }
        isKnown &= sure != null;
        if (!isPoint) {
            low = low.plus(weighed(input, range.low()));
            high = high.plus(weighed(input, range.high()));
        }
    }

    private Fraction weighed(Explanation input, Fraction exact) {
        return switch (rule) {
            case MEAN -> exact;
            case WEIGHTED_SUM -> exact.times(input.weight().orElseThrow().share());
            case ALL_OR_NOTHING, MEAN_OF_ANSWERS ->
                throw new IllegalStateException(rule + " is no rule of a level that lies above another");
        };
    }

    private Standing standing(int inputs) {
        Fraction share = rule == Aggregation.MEAN ? Fraction.of(1, inputs) : Fraction.ONE;
        Fraction exact = score.times(share);
        Interval range = isPoint ? Interval.point(exact) : new Interval(low.times(share), high.times(share));
        return isKnown
                ? new Standing.Known(Score.of(exact), range, Basis.COMPUTED)
                : new Standing.Unknown(Absence.INPUT_UNKNOWN, range);
    }
}
