package th.ita.rules.scoring;

import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Score;

/** What follows for a level from the level below it, by its rule. */
final class Combination {
    private Combination() {}

    /** A score if all below is known; else the range that what is known leaves. At least one input. */
    static Standing of(Aggregation rule, List<Explanation> inputs) {
        Fraction score = Fraction.ZERO;
        Interval range = Interval.point(Fraction.ZERO);
        boolean known = true;
        for (Explanation input : inputs) {
            Fraction share = share(rule, input, inputs.size());
            range = range.plus(input.standing().range().times(share));
            if (input.standing() instanceof Standing.Known sure) {
                score = score.plus(sure.score().exact().times(share));
            } else {
                known = false;
            }
        }
        return known
                ? new Standing.Known(Score.of(score), range, Basis.COMPUTED)
                : new Standing.Unknown(Absence.INPUT_UNKNOWN, range);
    }

    /** What was computed, or where that is no score the published figure that stands in for it, if there is one. */
    static Standing orFigure(Standing computed, Optional<ReportedScore> figure) {
        return computed instanceof Standing.Known
                ? computed
                : figure.<Standing>map(printed ->
                                new Standing.Known(printed.score(), Interval.behind(printed), Basis.REPORTED))
                        .orElse(computed);
    }

    private static Fraction share(Aggregation rule, Explanation input, int inputs) {
        return switch (rule) {
            case MEAN -> Fraction.of(1, inputs);
            case WEIGHTED_SUM -> input.weight().orElseThrow().share();
            case ALL_OR_NOTHING, MEAN_OF_ANSWERS ->
                throw new IllegalStateException(rule + " is no rule of a level that lies above another");
        };
    }
}
