package th.ita.rules.scoring;

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
    /** Where a level stands that has nothing below it in its year. */
    private static final Standing SILENT = new Standing.Unknown(Absence.NO_SURVEY_SCORE);

    private final int number;
    private final List<Branch> inputs;
    private final Blank blank;

    LevelBranch(
            LevelCode code,
            Level level,
            Fact<Aggregation> rule,
            Optional<Weight> weight,
            List<Branch> inputs,
            Numbering numbers) {
        this.number = numbers.number(code);
        this.inputs = inputs;
        this.blank = new Blank(code.value(), level, rule, weight.orElse(null));
    }

    @Override
    public Explanation grow(Given given) {
        return grow(blank, SILENT, inputs, given, given.figure(number));
    }

    /**
     * Fills a blank from what lies below it, or where that tells no score from the published figure.
     *
     * @param bare where the place stands if nothing lies below it and nothing was published
     */
    static Explanation grow(
            Blank blank, Standing bare, List<? extends Branch> inputs, Given given, @Nullable ReportedScore figure) {
        Explanation[] grown = new Explanation[inputs.size()];
        for (int i = 0; i < grown.length; i++) {
            grown[i] = inputs.get(i).grow(given);
        }
        List<Explanation> below = List.of(grown);
        Standing computed = below.isEmpty() ? bare : Combination.of(blank.rule().value(), below);
        if (figure != null) {
            given.compare(computed);
        }
        return blank.filled(StandIn.orFigure(computed, figure), figure, below);
    }
}
