package th.ita.rules.inference;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Score;
import th.ita.rules.scoring.ScoringRefusal;

/**
 * Asks what lies behind published scores of one open-data indicator of one year. Immutable and thread-safe; worth keeping,
 * since it scores all patterns once.
 *
 * <p>Example: {@code IndicatorInference.of(framework, LevelCode.of("10")).flatMap(ten -> ten.infer(figure, known))}.
 */
public final class IndicatorInference {
    private static final Map<Level, Aggregation> COUNTING = Map.of(
            Level.ITEM, Aggregation.ALL_OR_NOTHING,
            Level.SUB_INDICATOR, Aggregation.MEAN,
            Level.INDICATOR, Aggregation.MEAN);

    private final Framework framework;
    private final LevelCode indicator;
    private final IndicatorScore scores;
    private final PatternSearch search;

    private IndicatorInference(Framework framework, LevelCode indicator) {
        this.framework = framework;
        this.indicator = indicator;
        this.scores = IndicatorScore.in(framework, indicator);
        this.search = PatternSearch.in(framework, indicator);
    }

    /**
     * Makes ready to ask about an indicator.
     *
     * @param framework the year's framework
     * @param indicator the code of an indicator
     * @return what answers, or why it cannot
     */
    public static Either<Refusal, IndicatorInference> of(Framework framework, LevelCode indicator) {
        String year = framework.fiscalYear().toString();
        if (framework.rounding().isEmpty() || !countsItems(framework)) {
            return Either.left(Refusal.of(InferenceRefusal.ITEMS_NOT_COUNTED, Place.unknown(), year));
        }
        boolean there =
                framework.indicators().stream().anyMatch(known -> known.code().equals(indicator));
        if (there && !framework.subIndicatorsIn(indicator).isEmpty()) {
            return Either.right(new IndicatorInference(framework, indicator));
        }
        String others = framework.indicators().stream()
                .map(known -> known.code())
                .filter(code -> !framework.subIndicatorsIn(code).isEmpty())
                .map(LevelCode::value)
                .collect(Collectors.joining(", "));
        return Either.left(Refusal.of(
                there ? InferenceRefusal.INDICATOR_WITHOUT_ITEMS : InferenceRefusal.NO_SUCH_INDICATOR,
                Place.unknown(),
                indicator.value(),
                year,
                others));
    }

    private static boolean countsItems(Framework framework) {
        return COUNTING.entrySet().stream()
                .allMatch(rule -> Optional.ofNullable(framework.aggregations().get(rule.getKey()))
                        .map(Fact::value)
                        .equals(Optional.of(rule.getValue())));
    }

    /**
     * Asks what lies behind a figure.
     *
     * @param figure the published score
     * @param known what is known of single items; those of other indicators are set aside
     * @return the answer, or why the question makes no sense
     */
    public Either<Refusal, Inference> infer(ReportedScore figure, Known known) {
        return misfit(known).<Either<Refusal, Inference>>map(Either::left).orElseGet(() -> {
            Known here = new Known(here(known.met()), here(known.notMet()));
            Optional<Constrained> constrained =
                    here.isNothing() ? Optional.empty() : Optional.of(constrained(figure, here));
            return Either.right(Inference.builder()
                    .fiscalYear(framework.fiscalYear())
                    .indicator(indicator)
                    .figure(figure)
                    .confidence(confidence())
                    .items((int) items().count())
                    .open(fit(figure, Bounds.NONE))
                    .constrained(constrained)
                    .supposedFigure(constrained.map(given -> printed(given.score())))
                    .elsewhere(Stream.concat(known.met().stream(), known.notMet().stream())
                            .filter(code ->
                                    !here.met().contains(code) && !here.notMet().contains(code))
                            .sorted()
                            .toList())
                    .suspicions(suspicions(figure, constrained))
                    .build());
        });
    }

    /**
     * What can lie behind a figure when nothing is known of single items.
     *
     * @param figure the published score
     * @return the patterns behind it, or else the nearest figures that can be reached
     */
    public Fit behind(ReportedScore figure) {
        return fit(figure, Bounds.NONE);
    }

    private Optional<Refusal> misfit(Known known) {
        String last = framework.lastItem().map(ItemCode::toString).orElse("");
        Optional<Refusal> unknown = Stream.concat(known.met().stream(), known.notMet().stream())
                .filter(code -> framework.item(code).isEmpty())
                .findFirst()
                .map(code -> Refusal.of(
                        ScoringRefusal.UNKNOWN_ITEM,
                        Place.unknown(),
                        code.toString(),
                        framework.fiscalYear().toString(),
                        last));
        return unknown.or(() -> known.met().stream()
                .filter(known.notMet()::contains)
                .findFirst()
                .map(code -> Refusal.of(InferenceRefusal.ITEM_MET_AND_NOT_MET, Place.unknown(), code.toString())));
    }

    private Fit fit(ReportedScore figure, Bounds bounds) {
        List<Solution> solutions = search.behind(figure, bounds).stream()
                .map(pattern -> new Solution(pattern, search.unmet(pattern), search.itemSets(pattern, bounds)))
                .toList();
        return new Fit(solutions, solutions.isEmpty() ? search.around(figure, bounds) : List.of());
    }

    private Constrained constrained(ReportedScore figure, Known known) {
        Predicate<ItemCode> met = known.notMet().isEmpty()
                ? known.met()::contains
                : code -> !known.notMet().contains(code);
        Pattern supposed = counts(met);
        Score score = scores.of(supposed);
        return new Constrained(
                known, supposed, score, scores.printsAs(score.exact(), figure), fit(figure, bounds(known)));
    }

    private Bounds bounds(Known known) {
        Pattern least = counts(known.met()::contains);
        Pattern most = counts(code -> !known.notMet().contains(code));
        return new Bounds(least::metIn, most::metIn);
    }

    /** How many items of each sub-indicator pass a test. */
    private Pattern counts(Predicate<ItemCode> test) {
        TreeMap<LevelCode, Integer> counts = new TreeMap<>();
        scores.subIndicators()
                .forEach(sub -> counts.put(sub, (int) framework.itemsIn(sub).stream()
                        .map(Item::code)
                        .filter(test)
                        .count()));
        return new Pattern(counts);
    }

    /** Slips are looked for where nothing fits, or where what the named items lead to is not what was printed. */
    private List<Suspicion> suspicions(ReportedScore figure, Optional<Constrained> constrained) {
        Bounds bounds = constrained.map(given -> bounds(given.known())).orElse(Bounds.NONE);
        Optional<BigDecimal> supposed =
                constrained.filter(given -> !given.agrees()).map(given -> printed(given.score()));
        boolean fits = !search.behind(figure, bounds).isEmpty();
        Collection<BigDecimal> meant = fits ? supposed.stream().toList() : search.figures(bounds);
        List<Suspicion> found = new ArrayList<>();
        for (BigDecimal to : meant) {
            if (to.compareTo(figure.printed()) != 0) {
                Slip.between(figure, to)
                        .map(slip -> suspicion(slip, figure, to, supposed, bounds))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing((Suspicion one) -> !one.supposed())
                .thenComparing(Suspicion::kind)
                .thenComparing(one -> one.to().subtract(figure.printed()).abs())
                .thenComparing(Suspicion::to));
        return found;
    }

    private Suspicion suspicion(
            Slip slip, ReportedScore figure, BigDecimal to, Optional<BigDecimal> supposed, Bounds bounds) {
        Fit fit = fit(new ReportedScore(to), bounds);
        return new Suspicion(
                slip,
                figure.toString(),
                to,
                supposed.equals(Optional.of(to)),
                fit.solutions().size(),
                fit.itemSets());
    }

    private BigDecimal printed(Score score) {
        return score.rounded(framework.rounding().orElseThrow().value());
    }

    private NavigableSet<ItemCode> here(NavigableSet<ItemCode> codes) {
        return items().filter(codes::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<ItemCode> items() {
        return scores.subIndicators().stream()
                .flatMap(sub -> framework.itemsIn(sub).stream())
                .map(Item::code);
    }

    private Confidence confidence() {
        return Stream.concat(
                        framework.rounding().stream()
                                .map(fact -> fact.provenance().confidence()),
                        COUNTING.keySet().stream()
                                .flatMap(level -> Stream.ofNullable(
                                        framework.aggregations().get(level)))
                                .map(fact -> fact.provenance().confidence()))
                .max(Comparator.naturalOrder())
                .orElse(Confidence.UNCONFIRMED);
    }
}
