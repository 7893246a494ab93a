package th.ita.rules.scoring;

import java.util.List;
import java.util.Optional;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Score;
import th.ita.domain.score.Weight;

/** Builds the explanation of an assessment from the items up, by the framework's rule of each level. */
final class ScoreTree {
    private final Framework framework;
    private final Assessment assessment;

    ScoreTree(Framework framework, Assessment assessment) {
        this.framework = framework;
        this.assessment = assessment;
    }

    Explanation total() {
        return node(
                LevelCode.TOTAL,
                Level.TOTAL,
                framework.instruments().stream().map(this::instrument).toList(),
                Optional.empty());
    }

    private Explanation instrument(Instrument instrument) {
        List<Explanation> indicators = framework.indicatorsIn(instrument.code()).stream()
                .map(this::indicator)
                .toList();
        return node(
                instrument.code(),
                Level.INSTRUMENT,
                indicators,
                instrument.weight().map(Fact::value));
    }

    private Explanation indicator(Indicator indicator) {
        List<Explanation> subIndicators = framework.subIndicatorsIn(indicator.code()).stream()
                .map(this::subIndicator)
                .toList();
        return node(indicator.code(), Level.INDICATOR, subIndicators, Optional.empty());
    }

    private Explanation subIndicator(SubIndicator sub) {
        List<Explanation> items =
                framework.itemsIn(sub.code()).stream().map(this::item).toList();
        return node(sub.code(), Level.SUB_INDICATOR, items, Optional.empty());
    }

    private Explanation item(Item item) {
        ItemOutcome outcome = assessment.outcomes().get(item.code());
        Standing standing = outcome == null
                ? new Standing.Unknown(Absence.NO_OUTCOME)
                : new Standing.Known(
                        outcome.score(), Interval.point(outcome.score().exact()), Basis.STATED);
        return Explanation.builder()
                .subject(item.code().toString())
                .level(Level.ITEM)
                .rule(rule(Level.ITEM))
                .standing(standing)
                .build();
    }

    private Explanation node(LevelCode code, Level level, List<Explanation> inputs, Optional<Weight> weight) {
        Optional<ReportedScore> reported =
                Optional.ofNullable(assessment.reported().get(code));
        return Explanation.builder()
                .subject(code.value())
                .level(level)
                .rule(rule(level))
                .standing(computed(level, inputs)
                        .or(() -> reported.map(ScoreTree::standIn))
                        .orElseGet(() -> absent(inputs)))
                .reported(reported)
                .weight(weight)
                .inputs(inputs)
                .build();
    }

    private Optional<Standing> computed(Level level, List<Explanation> inputs) {
        List<Standing.Known> known = inputs.stream()
                .map(Explanation::standing)
                .filter(Standing.Known.class::isInstance)
                .map(Standing.Known.class::cast)
                .toList();
        if (inputs.isEmpty() || known.size() < inputs.size()) {
            return Optional.empty();
        }
        Fraction score = Fraction.ZERO;
        Interval range = Interval.point(Fraction.ZERO);
        for (int i = 0; i < known.size(); i++) {
            Fraction share = share(level, inputs.get(i), inputs.size());
            score = score.plus(known.get(i).score().exact().times(share));
            range = range.plus(known.get(i).range().times(share));
        }
        return Optional.of(new Standing.Known(Score.of(score), range, Basis.COMPUTED));
    }

    private Fraction share(Level level, Explanation input, int inputs) {
        return switch (rule(level).value()) {
            case MEAN -> Fraction.of(1, inputs);
            case WEIGHTED_SUM -> input.weight().orElseThrow().share();
            case ALL_OR_NOTHING ->
                throw new IllegalStateException(level + " has parts, so it cannot be all or nothing");
        };
    }

    private Fact<Aggregation> rule(Level level) {
        Fact<Aggregation> rule = framework.aggregations().get(level);
        if (rule == null) {
            throw new IllegalStateException("FY" + framework.fiscalYear() + " has no rule for level " + level);
        }
        return rule;
    }

    private static Standing standIn(ReportedScore reported) {
        return new Standing.Known(reported.score(), Interval.behind(reported), Basis.REPORTED);
    }

    private static Standing absent(List<Explanation> inputs) {
        return new Standing.Unknown(inputs.isEmpty() ? Absence.NO_SURVEY_SCORE : Absence.INPUT_UNKNOWN);
    }
}
