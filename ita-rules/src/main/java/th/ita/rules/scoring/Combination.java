package th.ita.rules.scoring;

import java.util.List;
import java.util.function.Function;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Score;

/** What follows for a level from the level below it, by its rule. */
final class Combination {
    private final Aggregation rule;
    private final List<Explanation> inputs;

    private Combination(Aggregation rule, List<Explanation> inputs) {
        this.rule = rule;
        this.inputs = inputs;
    }

    /** A score if all below is known; else the range that what is known leaves. At least one input. */
    static Standing of(Aggregation rule, List<Explanation> inputs) {
        return new Combination(rule, inputs).standing();
    }

    private Standing standing() {
        boolean isKnown = true;
        boolean isPoint = true;
        for (int i = 0; i < inputs.size(); i++) {
            Standing standing = inputs.get(i).standing();
            isKnown &= standing instanceof Standing.Known;
            isPoint = isPoint && standing instanceof Standing.Known known && known.isExact();
        }
        if (!isKnown) {
            return new Standing.Unknown(Absence.INPUT_UNKNOWN, range());
        }
        Fraction exact = combined(Combination::score);
        return new Standing.Known(Score.of(exact), isPoint ? Interval.point(exact) : range(), Basis.COMPUTED);
    }

    private Interval range() {
        return new Interval(
                combined(input -> input.standing().range().low()),
                combined(input -> input.standing().range().high()));
    }

    private static Fraction score(Explanation input) {
        return ((Standing.Known) input.standing()).score().exact();
    }

    /** A number of every input, taken together by the rule. */
    private Fraction combined(Function<Explanation, Fraction> number) {
        return switch (rule) {
            case MEAN -> Fraction.mean(inputs, number);
            case WEIGHTED_SUM ->
                Fraction.sum(
                        inputs,
                        input -> number.apply(input)
                                .times(input.weight().orElseThrow().share()));
            case ALL_OR_NOTHING, MEAN_OF_ANSWERS ->
                throw new IllegalStateException(rule + " is no rule of a level that lies above another");
        };
    }
}
