package th.ita.rules.checking;

import java.util.List;
import java.util.Optional;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Weight;
import th.ita.rules.scoring.Absence;
import th.ita.rules.scoring.Basis;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.Standing;

/**
 * Where a node stands or should stand.
 *
 * @param why what the score rests on, or why there is none
 * @param score the score, if there is one
 * @param span the numbers it may be, if anything is known
 */
record Stand(String why, Optional<ExactNumber> score, Optional<Span> span) {
    private static final ExactNumber HUNDREDTH = ExactNumber.whole(1).over(100);

    /** Where the sheet says it stands. */
    static Stand said(Standing standing) {
        if (standing instanceof Standing.Known known) {
            return new Stand(
                    known.basis().name(),
                    Optional.of(ExactNumber.of(known.score().exact())),
                    Optional.of(Span.of(known.range())));
        }
        return unknown(((Standing.Unknown) standing).reason());
    }

    /** Where an item must stand. */
    static Stand item(Optional<ItemOutcome> outcome) {
        return outcome.map(known -> known == ItemOutcome.MET ? ExactNumber.HUNDRED : ExactNumber.ZERO)
                .map(score -> known(Basis.STATED, score, Span.point(score)))
                .orElseGet(() -> unknown(Absence.NO_OUTCOME));
    }

    /** Where a level must stand by what is said of its inputs. */
    static Stand level(Aggregation rule, List<Explanation> inputs, Optional<ReportedScore> reported) {
        boolean all = !inputs.isEmpty()
                && inputs.stream().allMatch(input -> input.score().isPresent());
        if (all) {
            return combined(rule, inputs);
        }
        return reported.map(figure -> known(Basis.REPORTED, ExactNumber.of(figure.printed()), Span.behind(figure)))
                .orElseGet(() -> unknown(inputs.isEmpty() ? Absence.NO_SURVEY_SCORE : Absence.INPUT_UNKNOWN));
    }

    private static Stand combined(Aggregation rule, List<Explanation> inputs) {
        ExactNumber score = ExactNumber.ZERO;
        ExactNumber low = ExactNumber.ZERO;
        ExactNumber high = ExactNumber.ZERO;
        for (Explanation input : inputs) {
            Stand part = said(input.standing());
            ExactNumber share = share(rule, input, inputs.size());
            score = score.plus(part.score.orElseThrow().times(share));
            low = low.plus(part.span.orElseThrow().low().times(share));
            high = high.plus(part.span.orElseThrow().high().times(share));
        }
        return known(Basis.COMPUTED, score, new Span(low, high));
    }

    /** A new rule of aggregation finds its arithmetic missing here when this is compiled. */
    private static ExactNumber share(Aggregation rule, Explanation input, int inputs) {
        return switch (rule) {
            case MEAN -> ExactNumber.whole(1).over(inputs);
            case WEIGHTED_SUM ->
                input.weight()
                        .map(Weight::percent)
                        .map(ExactNumber::of)
                        .orElse(ExactNumber.ZERO)
                        .times(HUNDREDTH);
            case ALL_OR_NOTHING -> ExactNumber.ZERO;
        };
    }

    private static Stand known(Basis basis, ExactNumber score, Span span) {
        return new Stand(basis.name(), Optional.of(score), Optional.of(span));
    }

    private static Stand unknown(Absence reason) {
        return new Stand(reason.name(), Optional.empty(), Optional.empty());
    }
}
