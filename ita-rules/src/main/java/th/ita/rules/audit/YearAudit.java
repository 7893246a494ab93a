package th.ita.rules.audit;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;
import th.ita.rules.inference.IndicatorInference;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.Scorer;
import th.ita.rules.scoring.ScoringRefusal;

/** Audits the rows of one year. */
final class YearAudit {
    private final Framework framework;
    private final Map<LevelCode, IndicatorInference> inferences;
    private final boolean hasRules;

    YearAudit(Framework framework) {
        this.framework = framework;
        this.hasRules = Scorer.obstacle(framework).isEmpty()
                && is(Level.INSTRUMENT, Aggregation.MEAN)
                && is(Level.TOTAL, Aggregation.WEIGHTED_SUM);
        this.inferences = new LinkedHashMap<>();
        framework
                .indicators()
                .forEach(indicator -> IndicatorInference.of(framework, indicator.code())
                        .peek(inference -> inferences.put(indicator.code(), inference)));
    }

    Either<Refusal, AuditedRow> audit(PublishedRow row) {
        if (!hasRules) {
            return Either.right(withoutRules(row));
        }
        return Stream.concat(
                        row.scores().keySet().stream().filter(code -> !levels().contains(code)),
                        row.weighted().keySet().stream()
                                .filter(code -> !instruments().contains(code)))
                .findFirst()
                .map(code -> Refusal.of(
                        ScoringRefusal.UNKNOWN_LEVEL,
                        Place.path(code.value()),
                        code.value(),
                        framework.fiscalYear().toString()))
                .<Either<Refusal, AuditedRow>>map(Either::left)
                .orElseGet(() -> Either.right(audited(row)));
    }

    private AuditedRow withoutRules(PublishedRow row) {
        Finding why = new Finding(
                AuditRules.NO_RULES,
                Severity.INFO,
                "fiscalYear",
                List.of(framework.fiscalYear().toString()));
        return AuditedRow.builder()
                .row(row)
                .verdict(Verdict.INCOMPLETE)
                .addReasons(why)
                .addAllReasons(Reasons.asides(row).toList())
                .confidence(Confidence.UNCONFIRMED)
                .build();
    }

    private AuditedRow audited(PublishedRow row) {
        List<Below> below = framework.instruments().stream()
                .map(instrument -> Below.of(instrument, framework, row))
                .toList();
        boolean complete = below.stream().allMatch(under -> under.word().isPresent());
        Interval range = sum(below, Below::range);
        GradeCheck grade =
                new GradeCheck(row, framework, below, Optional.of(range).filter(known -> complete));
        List<Comparison> comparisons = comparisons(row, below);
        List<RoundingOrder> orders = orders(row).stream()
                .filter(order -> comparisons.stream()
                        .allMatch(compared -> compared.fits().contains(order)))
                .toList();
        List<IndicatorFit> indicators = indicators(row);
        List<Finding> reasons = Stream.of(
                        Reasons.contradictions(comparisons, orders),
                        grade.finding().stream(),
                        Reasons.noPattern(indicators),
                        Reasons.missing(row, below),
                        Reasons.asides(row))
                .flatMap(found -> found)
                .toList();
        boolean contradicts = reasons.stream().anyMatch(reason -> reason.severity() == Severity.ERROR);
        boolean whole = complete && row.score(LevelCode.TOTAL).isPresent();
        return AuditedRow.builder()
                .row(row)
                .verdict(contradicts ? Verdict.INCONSISTENT : whole ? Verdict.CONSISTENT : Verdict.INCOMPLETE)
                .total(
                        complete
                                ? Optional.of(sum(
                                                below,
                                                under -> Interval.point(
                                                        under.word().orElseThrow()))
                                        .low()
                                        .rounded(rounding()))
                                : Optional.empty())
                .range(Bounds.of(range, rounding()))
                .grade(grade.earned())
                .comparisons(comparisons)
                .orders(comparisons.isEmpty() || row.scope() == Scope.AVERAGE ? List.of() : orders)
                .indicators(indicators)
                .reasons(reasons)
                .confidence(confidence(row))
                .build();
    }

    /** An average tells nothing of the order in which its agencies' figures were rounded: only its range is looked at. */
    private static List<RoundingOrder> orders(PublishedRow row) {
        return row.scope() == Scope.AVERAGE ? List.of(RoundingOrder.LAST) : Arrays.asList(RoundingOrder.values());
    }

    private List<Comparison> comparisons(PublishedRow row, List<Below> below) {
        Map<RoundingOrder, Map<String, OrderCheck.Held>> checks = new LinkedHashMap<>();
        orders(row).forEach(order -> checks.put(order, OrderCheck.of(row, order, rounding(), below)));
        return OrderCheck.of(row, RoundingOrder.LAST, rounding(), below).entrySet().stream()
                .map(held -> new Comparison(
                        held.getKey(),
                        held.getValue().printed(),
                        held.getValue().computed(),
                        Bounds.of(held.getValue().computed(), rounding()),
                        checks.entrySet().stream()
                                .filter(check -> Stream.ofNullable(
                                                check.getValue().get(held.getKey()))
                                        .anyMatch(OrderCheck.Held::fits))
                                .map(Map.Entry::getKey)
                                .toList()))
                .toList();
    }

    private List<IndicatorFit> indicators(PublishedRow row) {
        if (row.scope() == Scope.AVERAGE) {
            return List.of();
        }
        return inferences.entrySet().stream()
                .flatMap(asked -> row.score(asked.getKey()).stream()
                        .map(printed -> new IndicatorFit(
                                asked.getKey(), printed, asked.getValue().behind(printed))))
                .toList();
    }

    private static Interval sum(List<Below> below, Function<Below, Interval> part) {
        return below.stream()
                .map(under -> part.apply(under).times(under.share()))
                .reduce(Interval.point(Fraction.ZERO), Interval::plus);
    }

    private Rounding rounding() {
        return framework.rounding().orElseThrow().value();
    }

    private boolean is(Level level, Aggregation rule) {
        return Stream.ofNullable(framework.aggregations().get(level)).anyMatch(fact -> fact.value() == rule);
    }

    private List<LevelCode> instruments() {
        return framework.instruments().stream().map(Instrument::code).toList();
    }

    private List<LevelCode> levels() {
        return Stream.of(
                        Stream.of(LevelCode.TOTAL),
                        instruments().stream(),
                        framework.indicators().stream().map(indicator -> indicator.code()))
                .flatMap(codes -> codes)
                .collect(Collectors.toList());
    }

    private Confidence confidence(PublishedRow row) {
        Stream<Fact<?>> rules = Stream.of(
                        framework.rounding().stream(),
                        framework.instruments().stream().flatMap(instrument -> instrument.weight().stream()),
                        Stream.of(Level.INSTRUMENT, Level.TOTAL)
                                .flatMap(level -> Stream.ofNullable(
                                        framework.aggregations().get(level))),
                        framework.gradeScale().stream()
                                .filter(scale -> row.grade().isPresent()))
                .flatMap(facts -> facts);
        return rules.map(fact -> fact.provenance().confidence())
                .max(Comparator.naturalOrder())
                .orElse(Confidence.UNCONFIRMED);
    }
}
