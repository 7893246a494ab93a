package th.ita.rules.completeness;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.rules.analysis.Analyst;
import th.ita.rules.analysis.ItemStatus;
import th.ita.rules.analysis.MetCounts;
import th.ita.rules.completeness.CoverageProof.CounterExample;
import th.ita.rules.completeness.CoverageProof.Lacking;

/** Proves that the measures of a plan cover what was not met, or finds what stands against it. */
final class ProofOf {
    private final MeasuresPlan plan;
    private final Framework planned;

    private ProofOf(MeasuresPlan plan, Framework planned) {
        this.plan = plan;
        this.planned = planned;
    }

    static CoverageProof of(MeasuresPlan plan, Framework planned, Framework assessed, Assessment result) {
        ProofOf proof = new ProofOf(plan, planned);
        return new CoverageProof(
                Stream.concat(proof.uncovered(assessed, result), proof.incomplete())
                        .toList(),
                ReachOf.of(assessed, result, proof.succeeding(assessed)));
    }

    /**
     * Items of the assessed year that no measure is for, unless they are known to have been met; and those that the
     * plan's year does not ask for any more, of which nothing is left to mend.
     */
    private Stream<CounterExample> uncovered(Framework assessed, Assessment result) {
        Set<ItemCode> served = plan.measures().stream()
                .flatMap(measure -> measure.targets().stream())
                .collect(Collectors.toSet());
        MetCounts counts = MetCounts.of(assessed, result);
        SortedSet<ItemCode> unmet = new TreeSet<>();
        Set<LevelCode> unknown = new LinkedHashSet<>();
        for (Item item : assessed.items()) {
            List<ItemCode> now = inPlannedYear(item);
            ItemStatus status = counts.status(item);
            if (status.isMet() || now.isEmpty() || now.stream().anyMatch(served::contains)) {
                continue;
            }
            if (status.isNotMet()) {
                unmet.addAll(now);
            } else {
                unknown.add(item.subIndicator().orElse(LevelCode.TOTAL));
            }
        }
        return Stream.concat(
                unmet.stream().map(item -> new CounterExample(Lacking.MEASURE, item.toString())),
                unknown.stream().map(sub -> new CounterExample(Lacking.KNOWLEDGE, sub.value())));
    }

    private List<ItemCode> inPlannedYear(Item assessedItem) {
        return assessedItem.topics().stream()
                .flatMap(topic -> planned.items(topic).stream())
                .map(Item::code)
                .distinct()
                .toList();
    }

    private Stream<CounterExample> incomplete() {
        List<Measure> measures = plan.measures();
        return IntStream.range(0, measures.size())
                .boxed()
                .flatMap(i -> lacking(measures.get(i))
                        .map(lacking -> new CounterExample(lacking, "measures[" + i + "]." + field(lacking))));
    }

    private static String field(Lacking lacking) {
        return switch (lacking) {
            case UNIT -> "responsible";
            case METHOD -> "method";
            case PERIOD -> "period";
            default -> "targets";
        };
    }

    private Stream<Lacking> lacking(Measure measure) {
        return Stream.of(
                        Optional.of(Lacking.TARGET)
                                .filter(lacking -> measure.targets().isEmpty()),
                        Optional.of(Lacking.UNIT)
                                .filter(lacking -> measure.responsible().isEmpty()),
                        Optional.of(Lacking.METHOD)
                                .filter(lacking -> measure.method().isEmpty()),
                        Optional.of(Lacking.PERIOD).filter(lacking -> !isDueInTheYear(measure)))
                .flatMap(Optional::stream);
    }

    private boolean isDueInTheYear(Measure measure) {
        return measure.period()
                .filter(period -> period.liesIn(plan.fiscalYear()))
                .filter(period -> period.from().isPresent() || period.lastDay().isPresent())
                .isPresent();
    }

    /** The items of the assessed year that are met if every measure that has all four succeeds. */
    private Set<ItemCode> succeeding(Framework assessed) {
        MeasuresPlan complete = MeasuresPlan.builder()
                .from(plan)
                .measures(plan.measures().stream()
                        .filter(measure -> lacking(measure).findAny().isEmpty())
                        .toList())
                .build();
        return Analyst.named(complete, planned, assessed).stream().collect(Collectors.toUnmodifiableSet());
    }
}
