package th.ita.rules.inference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Rounding;

/**
 * Finds every pattern of met items whose score prints as a published figure. Items count 100 or 0, so an indicator can
 * take few values; most figures come from a handful of patterns, and some from none.
 *
 * <p>Example: 6.25 for indicator 10 of FY2563 has one pattern, 1 of 8 in 10.1 and 0 of 2 in 10.2. A search scores all
 * patterns once; the last few are remembered, since all that looks at a year asks of the same one or two indicators.
 * Immutable and thread-safe.
 */
public final class PatternSearch {
    private static final int REMEMBERED = 16;
    private static final Map<IndicatorScore, PatternSearch> SEARCHES = new ConcurrentHashMap<>();

    private final IndicatorScore scores;
    /** Every pattern by the figure the year prints for it, in the order of their counts. */
    private final NavigableMap<BigDecimal, List<Candidate>> byFigure;

    private PatternSearch(IndicatorScore scores) {
        this.scores = scores;
        this.byFigure = new TreeMap<>();
        scores.rounding().ifPresent(rule -> fill(AllPatterns.of(scores), rule));
    }

    /** Scores are few beside patterns: each is rounded once. */
    private void fill(AllPatterns patterns, Rounding rule) {
        patterns.byScore().forEach((numerator, alike) -> {
            Fraction score = Fraction.of(numerator, patterns.denominator());
            List<Candidate> printed = byFigure.computeIfAbsent(score.rounded(rule), figure -> new ArrayList<>());
            alike.forEach(one -> printed.add(new Candidate(one, score)));
        });
        byFigure.values().forEach(printed -> printed.sort(Comparator.comparingInt(Candidate::order)));
    }

    /** A pattern with its score. */
    private record Candidate(AllPatterns.Counts counts, Fraction score) {
        int order() {
            return counts.order();
        }
    }

    /**
     * A search over the items of one indicator.
     *
     * @param framework the year's framework
     * @param indicator the code of an open-data indicator
     * @return the search, which finds nothing where the year's rounding is not known
     */
    public static PatternSearch in(Framework framework, LevelCode indicator) {
        IndicatorScore scores = IndicatorScore.in(framework, indicator);
        PatternSearch known = SEARCHES.get(scores);
        if (known != null) {
            return known;
        }
        if (SEARCHES.size() >= REMEMBERED) {
            SEARCHES.clear();
        }
        PatternSearch search = new PatternSearch(scores);
        SEARCHES.put(scores, search);
        return search;
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
        List<Candidate> candidates = byFigure.getOrDefault(figure, byFigure.get(scaled(figure)));
        return candidates == null
                ? List.of()
                : candidates.stream().map(this::pattern).filter(bounds::allow).toList();
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
                .filter(candidate -> scores.printsAs(candidate.score(), printed))
                .sorted(Comparator.comparingInt(Candidate::order))
                .map(this::pattern)
                .filter(bounds::allow)
                .toList();
    }

    private BigDecimal scaled(BigDecimal figure) {
        int decimals = scores.rounding().map(rule -> rule.decimals()).orElse(0);
        return figure.stripTrailingZeros().scale() > decimals
                ? figure
                : figure.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    private Optional<Reachable> nearest(NavigableMap<BigDecimal, List<Candidate>> figures, Bounds bounds) {
        return figures.keySet().stream()
                .map(figure -> new Reachable(figure, at(figure, bounds)))
                .filter(reachable -> !reachable.patterns().isEmpty())
                .findFirst();
    }

    private Pattern pattern(Candidate candidate) {
        TreeMap<LevelCode, Integer> met = new TreeMap<>();
        int[] counts = candidate.counts().met();
        for (int i = 0; i < counts.length; i++) {
            met.put(scores.subIndicators().get(i), counts[i]);
        }
        return new Pattern(met);
    }
}
