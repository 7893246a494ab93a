package th.ita.rules.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
 * <p>Example: 6.25 for indicator 10 of FY2563 has one pattern, 1 of 8 in 10.1 and 0 of 2 in 10.2.
 */
public final class PatternSearch {
    private final IndicatorScore scores;

    private PatternSearch(IndicatorScore scores) {
        this.scores = scores;
    }

    /**
     * A search over the items of one indicator.
     *
     * @param framework the year's framework
     * @param indicator the code of an open-data indicator
     * @return the search, which finds nothing where the year's rounding is not known
     */
    public static PatternSearch in(Framework framework, LevelCode indicator) {
        return new PatternSearch(IndicatorScore.in(framework, indicator));
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
        List<Pattern> found = new ArrayList<>();
        extend(new TreeMap<>(), Fraction.ZERO, printed, atMost, found);
        return List.copyOf(found);
    }

    private void extend(
            SortedMap<LevelCode, Integer> met,
            Fraction score,
            ReportedScore printed,
            ToIntFunction<LevelCode> atMost,
            List<Pattern> found) {
        int next = met.size();
        if (next == scores.subIndicators().size()) {
            if (scores.printsAs(score, printed)) {
                found.add(new Pattern(met));
            }
            return;
        }
        LevelCode code = scores.subIndicators().get(next);
        for (int count = 0; count <= Math.min(scores.size(code), atMost.applyAsInt(code)); count++) {
            met.put(code, count);
            extend(met, score.plus(scores.part(code, count)), printed, atMost, found);
        }
        met.remove(code);
    }
}
