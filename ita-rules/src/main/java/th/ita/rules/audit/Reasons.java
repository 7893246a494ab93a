package th.ita.rules.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.LevelCode;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;
import th.ita.rules.inference.Reachable;

/** What is to be said of a row beside its grade. */
final class Reasons {
    private Reasons() {}

    /** Figures that fit in no order of rounding, or in none together with the others. */
    static Stream<Finding> contradictions(List<Comparison> comparisons, List<RoundingOrder> orders) {
        List<Finding> differing = comparisons.stream()
                .filter(compared -> compared.fits().isEmpty())
                .map(compared -> differs(compared, compared.bounds()))
                .toList();
        return differing.isEmpty() && orders.isEmpty()
                ? Stream.of(new Finding(
                        AuditRules.ORDERS_DIFFER,
                        Severity.ERROR,
                        LevelCode.TOTAL.value(),
                        List.of(comparisons.stream()
                                .map(compared -> compared.subject() + " " + compared.printed())
                                .collect(Collectors.joining(", ")))))
                : differing.stream();
    }

    private static Finding differs(Comparison compared, Bounds computed) {
        boolean isTotal = compared.subject().equals(LevelCode.TOTAL.value());
        boolean isWeighted = compared.subject().endsWith(OrderCheck.WEIGHTED);
        return new Finding(
                isTotal
                        ? AuditRules.TOTAL_DIFFERS
                        : isWeighted ? AuditRules.WEIGHTED_DIFFERS : AuditRules.FIGURE_DIFFERS,
                Severity.ERROR,
                compared.subject(),
                List.of(
                        compared.subject().replace(OrderCheck.WEIGHTED, ""),
                        compared.printed().toString(),
                        computed.low().toPlainString(),
                        computed.high().toPlainString()));
    }

    /** Indicators whose figure no items give: told, but no contradiction between figures. */
    static Stream<Finding> noPattern(List<IndicatorFit> indicators) {
        return indicators.stream()
                .filter(found -> !found.fit().reachable())
                .map(found -> new Finding(
                        AuditRules.NO_PATTERN,
                        Severity.WARNING,
                        found.indicator().value(),
                        List.of(
                                found.indicator().value(),
                                found.printed().toString(),
                                found.fit().nearest().stream()
                                        .map(Reachable::figure)
                                        .map(BigDecimal::toPlainString)
                                        .collect(Collectors.joining(", ")))));
    }

    /** What keeps the total from being held against all below it. */
    static Stream<Finding> missing(PublishedRow row, List<Below> below) {
        String codes = below.stream()
                .filter(under -> under.word().isEmpty())
                .map(under -> under.instrument().code()
                        + under.missing().stream().map(LevelCode::value).collect(Collectors.joining(", ", " (", ")")))
                .collect(Collectors.joining(", "));
        Stream<Finding> total =
                row.score(LevelCode.TOTAL).isPresent() ? Stream.empty() : Stream.of(incomplete(AuditRules.NO_TOTAL));
        return codes.isEmpty() ? total : Stream.concat(total, Stream.of(incomplete(AuditRules.MISSING, codes)));
    }

    private static Finding incomplete(String rule, String... arguments) {
        return new Finding(rule, Severity.INFO, LevelCode.TOTAL.value(), List.of(arguments));
    }

    /** What does not touch the verdict. */
    static Stream<Finding> asides(PublishedRow row) {
        Stream<Finding> twice = row.earlierLine().stream()
                .map(line ->
                        new Finding(AuditRules.TWICE, Severity.WARNING, "agency", List.of(Integer.toString(line))));
        Stream<Finding> average = Stream.of(row.scope())
                .filter(scope -> scope == Scope.AVERAGE)
                .map(scope -> new Finding(AuditRules.AVERAGE, Severity.INFO, "scope", List.of()));
        return Stream.concat(twice, average);
    }
}
