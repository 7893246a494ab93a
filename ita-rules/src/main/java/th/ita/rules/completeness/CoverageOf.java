package th.ita.rules.completeness;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.score.ReportedScore;
import th.ita.rules.inference.Pattern;
import th.ita.rules.inference.PatternSearch;

/**
 * Finds the gaps of a result and which of them the measures answer. Where item outcomes are not stated but only one
 * pattern of met items prints as the published figure, that pattern tells how many gaps each sub-indicator has.
 */
final class CoverageOf {
    private final Framework assessed;
    private final Framework planned;
    private final Assessment result;
    private final Set<ItemCode> served;

    private CoverageOf(Framework assessed, Framework planned, Assessment result, Set<ItemCode> served) {
        this.assessed = assessed;
        this.planned = planned;
        this.result = result;
        this.served = served;
    }

    static Coverage of(MeasuresPlan plan, Framework planned, Optional<Framework> assessed) {
        if (plan.previousResult().isEmpty() || assessed.isEmpty()) {
            return Coverage.NONE;
        }
        Set<ItemCode> served = plan.measures().stream()
                .flatMap(measure -> measure.targets().stream())
                .collect(Collectors.toUnmodifiableSet());
        Coverage coverage =
                new CoverageOf(assessed.get(), planned, plan.previousResult().get(), served).coverage();
        return coverage.proving(
                ProofOf.of(plan, planned, assessed.get(), plan.previousResult().get()));
    }

    private Coverage coverage() {
        return assessed.indicators().stream()
                .map(indicator -> indicator.code())
                .flatMap(this::ofIndicator)
                .reduce(Coverage.NONE, Coverage::plus);
    }

    private Stream<Coverage> ofIndicator(LevelCode indicator) {
        Optional<Pattern> only = onlyPattern(indicator);
        return assessed.subIndicatorsIn(indicator).stream().map(sub -> ofSubIndicator(sub, only));
    }

    private Coverage ofSubIndicator(SubIndicator sub, Optional<Pattern> only) {
        List<Item> items = assessed.itemsIn(sub.code());
        List<Item> stated = items.stream()
                .filter(item -> result.outcomes().get(item.code()) == ItemOutcome.NOT_MET)
                .toList();
        int inferred =
                only.map(pattern -> items.size() - pattern.metIn(sub.code())).orElse(0);
        if (stated.isEmpty() && inferred == 0) {
            return Coverage.NONE;
        }
        if (stated.size() >= inferred || inferred == items.size()) {
            return ofItems(stated.size() >= inferred ? stated : items);
        }
        long answered = items.stream().filter(this::isServed).count();
        return new Coverage(inferred, (int) Math.min(inferred, answered), List.of());
    }

    private Coverage ofItems(List<Item> gaps) {
        List<Item> stillAsked = gaps.stream()
                .filter(item -> inPlannedYear(item).findAny().isPresent())
                .toList();
        List<ItemCode> uncovered = stillAsked.stream()
                .filter(item -> !isServed(item))
                .flatMap(this::inPlannedYear)
                .toList();
        long covered = stillAsked.stream().filter(this::isServed).count();
        return new Coverage(stillAsked.size(), (int) covered, uncovered);
    }

    private boolean isServed(Item assessedItem) {
        return inPlannedYear(assessedItem).anyMatch(served::contains);
    }

    private Stream<ItemCode> inPlannedYear(Item assessedItem) {
        return assessedItem.topics().stream()
                .flatMap(topic -> planned.items(topic).stream())
                .map(Item::code)
                .distinct();
    }

    private Optional<Pattern> onlyPattern(LevelCode indicator) {
        ReportedScore reported = result.reported().get(indicator);
        if (reported == null || assessed.subIndicatorsIn(indicator).isEmpty()) {
            return Optional.empty();
        }
        return PatternSearch.in(assessed, indicator).only(reported);
    }
}
