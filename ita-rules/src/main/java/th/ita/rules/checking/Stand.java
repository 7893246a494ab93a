package th.ita.rules.checking;

import java.util.List;
import java.util.Optional;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Answer;
import th.ita.domain.framework.Polarity;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Weight;
import th.ita.domain.survey.PartTally;
import th.ita.rules.scoring.Absence;
import th.ita.rules.scoring.Basis;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.Standing;

/**
 * Where a node stands or should stand.
 *
 * @param why what the score rests on, or why there is none
 * @param score the score, if there is one
 * @param span the numbers it may be
 */
record Stand(String why, Optional<ExactNumber> score, Span span) {
    private static final ExactNumber HUNDREDTH = ExactNumber.whole(1).over(100);

    /** Where the sheet says it stands. */
    static Stand said(Standing standing) {
        if (standing instanceof Standing.Known known) {
            return new Stand(
                    known.basis().name(),
                    Optional.of(ExactNumber.of(known.score().exact())),
                    Span.of(known.range()));
        }
        return new Stand(((Standing.Unknown) standing).reason().name(), Optional.empty(), Span.of(standing.range()));
    }

    /** Where an item must stand. */
    static Stand item(Optional<ItemOutcome> outcome) {
        return outcome.map(known -> known == ItemOutcome.MET ? ExactNumber.HUNDRED : ExactNumber.ZERO)
                .map(score -> known(Basis.STATED, score, Span.point(score)))
                .orElseGet(() -> unknown(Absence.NO_OUTCOME));
    }

    /** Where a level must stand by what is said of its inputs; without any, the reason is the one given. */
    static Stand level(
            Aggregation rule, List<Explanation> inputs, Optional<ReportedScore> reported, Absence withoutInputs) {
        Stand combined = inputs.isEmpty() ? unknown(withoutInputs) : combined(rule, inputs);
        return combined.or(reported);
    }

    /** This, or where there is no score the figure that is published instead. */
    Stand or(Optional<ReportedScore> reported) {
        return score.isPresent()
                ? this
                : reported.map(figure -> known(Basis.REPORTED, ExactNumber.of(figure.printed()), Span.behind(figure)))
                        .orElse(this);
    }

    /** Where a part of a question must stand by its answers: the mean of those given, and what the unreadable leave. */
    static Stand part(Polarity polarity, List<Answer> scale, PartTally tally) {
        ExactNumber sum = ExactNumber.ZERO;
        ExactNumber least = ExactNumber.HUNDRED;
        ExactNumber most = ExactNumber.ZERO;
        for (int answer = 0; answer < scale.size(); answer++) {
            ExactNumber score = ExactNumber.of(scale.get(answer).score(polarity));
            least = least.compareTo(score) < 0 ? least : score;
            most = most.compareTo(score) > 0 ? most : score;
            long times = answer < tally.scale() ? tally.count(answer) : 0;
            sum = sum.plus(score.times(ExactNumber.whole(times)));
        }
        long given = tally.counts().stream().mapToLong(Long::longValue).sum();
        if (given == 0) {
            return unknown(Absence.NO_ANSWER);
        }
        ExactNumber unreadable = ExactNumber.whole(tally.unreadable());
        long all = given + tally.unreadable();
        return known(
                Basis.COMPUTED,
                sum.over(given),
                new Span(
                        sum.plus(unreadable.times(least)).over(all),
                        sum.plus(unreadable.times(most)).over(all)));
    }

    /** What the inputs leave; a score only where each has one. */
    static Stand combined(Aggregation rule, List<Explanation> inputs) {
        Optional<ExactNumber> score = Optional.of(ExactNumber.ZERO);
        ExactNumber low = ExactNumber.ZERO;
        ExactNumber high = ExactNumber.ZERO;
        for (Explanation input : inputs) {
            Stand part = said(input.standing());
            ExactNumber share = share(rule, input, inputs.size());
            score = score.flatMap(sum -> part.score.map(one -> sum.plus(one.times(share))));
            low = low.plus(part.span.low().times(share));
            high = high.plus(part.span.high().times(share));
        }
        Span span = new Span(low, high);
        return score.map(sum -> known(Basis.COMPUTED, sum, span))
                .orElseGet(() -> new Stand(Absence.INPUT_UNKNOWN.name(), Optional.empty(), span));
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
            case ALL_OR_NOTHING, MEAN_OF_ANSWERS -> ExactNumber.ZERO;
        };
    }

    private static Stand known(Basis basis, ExactNumber score, Span span) {
        return new Stand(basis.name(), Optional.of(score), span);
    }

    /** Nothing is known of it. */
    static Stand unknown(Absence reason) {
        return new Stand(reason.name(), Optional.empty(), new Span(ExactNumber.ZERO, ExactNumber.HUNDRED));
    }
}
