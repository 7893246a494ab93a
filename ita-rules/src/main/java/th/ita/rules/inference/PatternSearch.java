package th.ita.rules.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Rounding;

/**
 * Finds every pattern of met items whose score prints as a published figure. Items count 100 or 0, so an indicator can
 * take few values; most figures come from a handful of patterns, and some from none.
 *
 * <p>Example: 6.25 for indicator 10 of FY2563 has one pattern, 1 of 8 in 10.1 and 0 of 2 in 10.2.
 */
public final class PatternSearch {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final List<LevelCode> subIndicators;
    private final List<Integer> sizes;
    private final Optional<Rounding> rounding;

    private PatternSearch(List<LevelCode> subIndicators, List<Integer> sizes, Optional<Rounding> rounding) {
        this.subIndicators = subIndicators;
        this.sizes = sizes;
        this.rounding = rounding;
    }

    /**
     * A search over the items of one indicator.
     *
     * @param framework the year's framework
     * @param indicator the code of an open-data indicator
     * @return the search, which finds nothing where the year's rounding is not known
     */
    public static PatternSearch in(Framework framework, LevelCode indicator) {
        List<LevelCode> codes = framework.subIndicatorsIn(indicator).stream()
                .map(SubIndicator::code)
                .toList();
        List<Integer> sizes =
                codes.stream().map(code -> framework.itemsIn(code).size()).toList();
        return new PatternSearch(codes, sizes, framework.rounding().map(Fact::value));
    }

    /**
     * The patterns that print as a figure.
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
        if (next == subIndicators.size()) {
            if (rounding.isPresent() && score.rounded(rounding.get()).compareTo(printed.printed()) == 0) {
                found.add(new Pattern(met));
            }
            return;
        }
        LevelCode code = subIndicators.get(next);
        int size = sizes.get(next);
        Fraction gain = HUNDRED.dividedBy(Fraction.of((long) size * subIndicators.size()));
        for (int count = 0; count <= Math.min(size, atMost.applyAsInt(code)); count++) {
            met.put(code, count);
            extend(met, score.plus(gain.times(Fraction.of(count))), printed, atMost, found);
        }
        met.remove(code);
    }
}
