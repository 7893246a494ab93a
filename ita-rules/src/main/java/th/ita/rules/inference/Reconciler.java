package th.ita.rules.inference;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Rounding;
import th.ita.domain.score.Score;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;

/**
 * Holds published open-data indicators against the measures that answer them. A municipality sets a measure where it
 * failed, so the items its measures name should be the items it did not meet; where that does not give the published
 * figure, a measure is missing, one is too many, or the figure was mistyped.
 */
public final class Reconciler {
    /** The rule id of the finding that figure and measures do not agree. */
    public static final String DISAGREES = "S-3";
    /** The rule id of the finding that figure and measures agree. */
    public static final String AGREES = "S-4";
    /** The rule id of the finding that the two figures differ by swapped digits. */
    public static final String SWAPPED = "S-5";

    /** The rule id of the finding that no measure names an item of the indicator. */
    public static final String NOTHING_NAMED = "S-6";

    private final Framework assessed;
    private final Framework planned;

    private Reconciler(Framework assessed, Framework planned) {
        this.assessed = assessed;
        this.planned = planned;
    }

    /**
     * A reconciler between two years.
     *
     * @param assessed the framework of the published result
     * @param planned the framework whose items the measures name
     * @return the reconciler
     */
    public static Reconciler between(Framework assessed, Framework planned) {
        return new Reconciler(assessed, planned);
    }

    /**
     * Reconciles every published open-data indicator.
     *
     * @param result the published result, of the assessed year
     * @param plan the measures that answer it
     * @return one reconciliation for each indicator that has a published figure and items, in official order; none
     *     where the year's rounding is not known
     */
    public List<Reconciliation> reconcile(Assessment result, MeasuresPlan plan) {
        if (assessed.rounding().isEmpty()) {
            return List.of();
        }
        Set<ItemCode> named = named(plan);
        return assessed.indicators().stream()
                .map(indicator -> indicator.code())
                .filter(code -> !assessed.subIndicatorsIn(code).isEmpty())
                .flatMap(code -> Stream.ofNullable(result.reported().get(code))
                        .map(reported -> reconcile(code, reported, named)))
                .toList();
    }

    /**
     * What a reconciliation tells.
     *
     * @param reconciliation the reconciliation
     * @return the findings
     */
    public Stream<Finding> findings(Reconciliation reconciliation) {
        String code = reconciliation.indicator().value();
        if (!reconciliation.comparable()) {
            return Stream.of(new Finding(NOTHING_NAMED, Severity.INFO, code, List.of(code)));
        }
        String reported = reconciliation.reported().toString();
        String computed = reconciliation.score().rounded(rounding()).toPlainString();
        Finding verdict = new Finding(
                reconciliation.agrees() ? AGREES : DISAGREES,
                reconciliation.agrees() ? Severity.INFO : Severity.WARNING,
                code,
                List.of(
                        code,
                        reported,
                        computed,
                        Integer.toString(reconciliation.named().size()),
                        counts(reconciliation),
                        Integer.toString(reconciliation.patterns().size()),
                        Integer.toString(reconciliation.patternsWithNamedUnmet().size()),
                        list(reconciliation.others())));
        return Slip.DIGITS_SWAPPED.makes(reported, computed)
                ? Stream.of(verdict, new Finding(SWAPPED, Severity.INFO, code, List.of(reported, computed)))
                : Stream.of(verdict);
    }

    private static String list(Collection<ItemCode> codes) {
        return codes.isEmpty() ? "–" : codes.stream().map(ItemCode::toString).collect(Collectors.joining(", "));
    }

    private String counts(Reconciliation reconciliation) {
        return assessed.subIndicatorsIn(reconciliation.indicator()).stream()
                .map(sub -> sub.code() + ": " + reconciliation.supposed().metIn(sub.code()) + "/"
                        + assessed.itemsIn(sub.code()).size())
                .collect(Collectors.joining(", "));
    }

    private Reconciliation reconcile(LevelCode indicator, ReportedScore reported, Set<ItemCode> named) {
        List<Item> items = assessed.subIndicatorsIn(indicator).stream()
                .flatMap(sub -> assessed.itemsIn(sub.code()).stream())
                .toList();
        Set<ItemCode> namedHere =
                items.stream().map(Item::code).filter(named::contains).collect(Collectors.toUnmodifiableSet());
        Pattern supposed = othersMet(indicator, namedHere::contains);
        IndicatorScore scores = IndicatorScore.in(assessed, indicator);
        Score score = scores.of(supposed);
        PatternSearch search = PatternSearch.in(assessed, indicator);
        return Reconciliation.builder()
                .indicator(indicator)
                .reported(reported)
                .named(namedHere)
                .others(items.stream()
                        .map(Item::code)
                        .filter(code -> !namedHere.contains(code))
                        .toList())
                .supposed(supposed)
                .score(score)
                .patterns(search.printingAs(reported))
                .patternsWithNamedUnmet(search.printingAs(reported, supposed::metIn))
                .agrees(scores.printsAs(score.exact(), reported))
                .build();
    }

    private Rounding rounding() {
        return assessed.rounding().orElseThrow().value();
    }

    private Pattern othersMet(LevelCode indicator, Predicate<ItemCode> unmet) {
        TreeMap<LevelCode, Integer> met = new TreeMap<>();
        for (SubIndicator sub : assessed.subIndicatorsIn(indicator)) {
            long count = assessed.itemsIn(sub.code()).stream()
                    .map(Item::code)
                    .filter(unmet.negate())
                    .count();
            met.put(sub.code(), (int) count);
        }
        return new Pattern(met);
    }

    /** The items that measures name by their titles, carried by topic into the assessed year. */
    private Set<ItemCode> named(MeasuresPlan plan) {
        return plan.measures().stream()
                .flatMap(measure -> measure.targets().stream())
                .flatMap(code -> planned.item(code).stream())
                .flatMap(item -> item.topics().stream())
                .flatMap(topic -> assessed.items(topic).stream())
                .map(Item::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
