package th.ita.rules.completeness;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.rules.analysis.Analyst;
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

    static CoverageProof of(MeasuresPlan plan, Framework planned, Framework assessed, Coverage coverage) {
        ProofOf proof = new ProofOf(plan, planned);
        return new CoverageProof(
                Stream.concat(uncovered(coverage), proof.incomplete()).toList(),
                plan.previousResult().flatMap(result -> ReachOf.of(assessed, result, proof.succeeding(assessed))));
    }

    private static Stream<CounterExample> uncovered(Coverage coverage) {
        Stream<CounterExample> known =
                coverage.uncovered().stream().map(item -> new CounterExample(Lacking.MEASURE, item.toString()));
        boolean others =
                coverage.gaps() - coverage.covered() > coverage.uncovered().size();
        return others ? Stream.concat(known, Stream.of(new CounterExample(Lacking.KNOWLEDGE, "measures"))) : known;
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
