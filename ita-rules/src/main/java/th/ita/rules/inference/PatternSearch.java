package th.ita.rules.inference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;

/**
 * Finds every pattern of met items whose score prints as a published figure. Items count 100 or 0, so an indicator can
 * take few values; most figures come from a handful of patterns, and some from none.
 *
 * <p>Example: 6.25 for indicator 10 of FY2563 has one pattern, 1 of 8 in 10.1 and 0 of 2 in 10.2. A search scores all
 * patterns once and is worth keeping. Immutable and thread-safe.
 */
public final class PatternSearch {
    private final IndicatorScore scores;
    /**
     * Every pattern by the figure the year prints for it, in the order of their counts. There are many, so that only their
     * places in that order are kept, which tell the counts.
     */
    private final NavigableMap<BigDecimal, List<Integer>> byFigure;

    PatternSearch(IndicatorScore scores) {
        this.scores = scores;
        this.byFigure = new TreeMap<>();
        scores.rounding().ifPresent(rule -> extend(0, 0, Fraction.ZERO));
    }

    /**
     * A search over the items of one indicator. The last ones asked for are kept, since pages and papers ask for the same
     * ones again and again.
     *
     * @param framework the year's framework
     * @param indicator the code of an open-data indicator
     * @return the search, which finds nothing where the year's rounding is not known
     */
    public static PatternSearch in(Framework framework, LevelCode indicator) {
        return KeptSearches.of(IndicatorScore.in(framework, indicator));
    }

    /**
     * The pattern behind a figure, where there is no choice.
     *
     * @param printed the published figure
     * @return the one pattern that prints so; nothing if there is none or more than one
     */
    public Optional<Pattern> only(ReportedScore printed) {
        return only(printingAs(printed));
    }

    static Optional<Pattern> only(List<Pattern> patterns) {
        return patterns.size() == 1 ? Optional.of(patterns.get(0)) : Optional.empty();
    }

    /**
     * The patterns that print as a figure, at the figure's own decimals where it has fewer than the year prints.
     *
     * @param printed the published figure
     * @return every such pattern, by ascending counts
     */
    public List<Pattern> printingAs(ReportedScore printed) {
        return printingAs(printed, code -> Integer.MAX_VALUE);
    }

    /**
     * The patterns that print as a figure when some items are known not to be met.
     *
     * @param printed the published figure
     * @param atMost the greatest number of items that can have been met, by sub-indicator
     * @return every such pattern, by ascending counts
     */
    public List<Pattern> printingAs(ReportedScore printed, ToIntFunction<LevelCode> atMost) {
        return printingAs(printed, Bounds.upTo(atMost));
    }

    /**
     * The patterns behind a figure as tables hold figures. Spreadsheets leave out zeros at the end, so 93.5 is first taken
     * for 93.50; only if no pattern prints so, for a figure that was rounded once more, such as 93.46.
     *
     * @param printed the published figure
     * @return every such pattern, by ascending counts
     */
    public List<Pattern> behind(ReportedScore printed) {
        return behind(printed, Bounds.NONE);
    }

    /**
     * How many sets of items a pattern stands for.
     *
     * @param pattern a pattern of this indicator
     * @return the product of the ways to choose the items met in each sub-indicator
     */
    public BigInteger itemSets(Pattern pattern) {
        return itemSets(pattern, Bounds.NONE);
    }

    /**
     * How many items of each sub-indicator were not met.
     *
     * @param pattern a pattern of this indicator
     * @return the pattern of the items that were not
     */
    public Pattern unmet(Pattern pattern) {
        TreeMap<LevelCode, Integer> unmet = new TreeMap<>();
        scores.subIndicators().forEach(code -> unmet.put(code, scores.size(code) - pattern.metIn(code)));
        return new Pattern(unmet);
    }

    /**
     * The nearest figures that the year can print below and above a figure, with their patterns.
     *
     * @param printed a figure
     * @return the figure below, if there is one, and then the figure above, if there is one
     */
    public List<Reachable> around(ReportedScore printed) {
        return around(printed, Bounds.NONE);
    }

    List<Pattern> behind(ReportedScore printed, Bounds bounds) {
        List<Pattern> exact = at(printed.printed(), bounds);
        return exact.isEmpty() ? printingAs(printed, bounds) : exact;
    }

    BigInteger itemSets(Pattern pattern, Bounds bounds) {
        return scores.subIndicators().stream()
                .map(code -> {
                    int least = bounds.atLeast(code);
                    int free = Math.min(scores.size(code), bounds.atMost(code)) - least;
                    return Binomial.of(free, pattern.metIn(code) - least);
                })
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    List<Reachable> around(ReportedScore printed, Bounds bounds) {
        List<Reachable> found = new ArrayList<>();
        nearest(byFigure.headMap(printed.printed(), false).descendingMap(), bounds)
                .ifPresent(found::add);
        nearest(byFigure.tailMap(printed.printed(), false), bounds).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** Every figure the year can print within bounds, ascending. */
    List<BigDecimal> figures(Bounds bounds) {
        return byFigure.keySet().stream()
                .filter(figure -> !at(figure, bounds).isEmpty())
                .toList();
    }

    /** The patterns that the year prints as this number. */
    List<Pattern> at(BigDecimal figure, Bounds bounds) {
        List<Integer> places = byFigure.getOrDefault(figure, byFigure.get(scaled(figure)));
        return places == null
                ? List.of()
                : places.stream().map(this::pattern).filter(bounds::allow).toList();
    }

    private List<Pattern> printingAs(ReportedScore printed, Bounds bounds) {
        BigDecimal unit = printed.printed().ulp();
        return byFigure
                .subMap(
                        printed.printed().subtract(unit),
                        true,
                        printed.printed().add(unit),
                        true)
                .values()
                .stream()
                .flatMap(List::stream)
                .sorted()
                .map(this::pattern)
                .filter(pattern -> scores.printsAs(scores.of(pattern).exact(), printed))
                .filter(bounds::allow)
                .toList();
    }

    private BigDecimal scaled(BigDecimal figure) {
        int decimals = scores.rounding().map(rule -> rule.decimals()).orElse(0);
        return figure.stripTrailingZeros().scale() > decimals
                ? figure
                : figure.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    private Optional<Reachable> nearest(NavigableMap<BigDecimal, List<Integer>> figures, Bounds bounds) {
        return figures.keySet().stream()
                .map(figure -> new Reachable(figure, at(figure, bounds)))
                .filter(reachable -> !reachable.patterns().isEmpty())
                .findFirst();
    }

    /** The pattern at a place: the counts are the digits of the place, the last changing first. */
    private Pattern pattern(int place) {
        TreeMap<LevelCode, Integer> met = new TreeMap<>();
        int rest = place;
        for (int i = scores.subIndicators().size() - 1; i >= 0; i--) {
            LevelCode code = scores.subIndicators().get(i);
            int counts = scores.size(code) + 1;
            met.put(code, rest % counts);
            rest /= counts;
        }
        return new Pattern(met);
    }

    /** Adds every pattern that begins with what scores so; returns how many patterns there are by now. */
    private int extend(int index, int place, Fraction score) {
        if (index == scores.subIndicators().size()) {
            BigDecimal figure = score.rounded(scores.rounding().orElseThrow());
            byFigure.computeIfAbsent(figure, key -> new ArrayList<>(1)).add(place);
            return place + 1;
        }
        LevelCode code = scores.subIndicators().get(index);
        int next = place;
        for (int count = 0; count <= scores.size(code); count++) {
            next = extend(index + 1, next, score.plus(scores.part(code, count)));
        }
        return next;
    }
}
