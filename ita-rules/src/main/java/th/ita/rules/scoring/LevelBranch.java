package th.ita.rules.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Weight;

/** A level above others: a sub-indicator, an indicator of items, an instrument, the total. */
final class LevelBranch implements Branch {
    private final int number;
    private final Aggregation rule;
    private final List<Branch> inputs;
    private final ImmutableExplanation blank;

    /** The explanation without inputs stands for all assessments where the year has nothing below the level. */
    LevelBranch(
            LevelCode code,
            Level level,
            Fact<Aggregation> rule,
            Optional<Weight> weight,
            List<Branch> inputs,
            Numbering numbers) {
        this.number = numbers.number(code);
        this.rule = rule.value();
        this.inputs = inputs;
        this.blank = Blank.of(code.value(), level, rule, new Standing.Unknown(Absence.NO_SURVEY_SCORE))
                .withWeight(weight);
    }

    @Override
    public Explanation grow(Given given) {
        return grow(blank, rule, inputs, given, given.figure(number));
    }

    /** Fills a blank from what lies below it, or where that tells no score from the published figure. */
    static Explanation grow(
            ImmutableExplanation blank,
            Aggregation rule,
            List<? extends Branch> inputs,
            Given given,
            @Nullable ReportedScore figure) {
        Explanation[] grown = new Explanation[inputs.size()];
        for (int i = 0; i < grown.length; i++) {
            grown[i] = inputs.get(i).grow(given);
        }
        List<Explanation> below = Arrays.asList(grown);
        Standing computed = below.isEmpty() ? blank.standing() : Combination.of(rule, below);
        ImmutableExplanation filled = blank.withInputs(below).withStanding(StandIn.orFigure(computed, figure));
        return figure == null ? filled : filled.withReported(figure);
    }
}
