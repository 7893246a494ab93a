package th.ita.rules.inference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Rounding;
import th.ita.domain.score.Score;

/**
 * What a pattern of met items scores in one indicator: the mean of its sub-indicators, each the share of items met.
 *
 * @param subIndicators the sub-indicators, in official order
 * @param sizes how many items each has
 * @param rounding how the year prints scores, if that is known
 */
record IndicatorScore(List<LevelCode> subIndicators, Map<LevelCode, Integer> sizes, Optional<Rounding> rounding) {
    static IndicatorScore in(Framework framework, LevelCode indicator) {
        List<LevelCode> codes = framework.subIndicatorsIn(indicator).stream()
                .map(SubIndicator::code)
                .toList();
        Map<LevelCode, Integer> sizes = codes.stream()
                .collect(Collectors.toUnmodifiableMap(
                        code -> code, code -> framework.itemsIn(code).size()));
        return new IndicatorScore(codes, sizes, framework.rounding().map(Fact::value));
    }

    /** That of the codes, which tell nearly all apart; a record puts its own together when it is first asked. */
    @Override
    public int hashCode() {
        return subIndicators.hashCode();
    }

    /** How many items a sub-indicator has. */
    int size(LevelCode subIndicator) {
        return sizes.getOrDefault(subIndicator, 0);
    }

    /** What the met items of one sub-indicator add to the score. */
    Fraction part(LevelCode subIndicator, int met) {
        return Fraction.of(100L * met, (long) size(subIndicator) * subIndicators.size());
    }

    /** The score of a pattern. */
    Score of(Pattern pattern) {
        return Score.of(subIndicators.stream()
                .map(code -> part(code, pattern.metIn(code)))
                .reduce(Fraction.ZERO, Fraction::plus));
    }

    /**
     * Whether a score prints as a figure. A figure with fewer decimals than the year prints was rounded further by
     * whoever wrote it, so the score is rounded to the decimals of the figure: 6.25 prints as 6.25, 6.3 and 6.
     */
    boolean printsAs(Fraction score, ReportedScore figure) {
        return rounding.map(rule ->
                        new Rounding(Math.min(rule.decimals(), figure.printed().scale()), rule.mode()))
                .filter(rule -> score.rounded(rule).compareTo(figure.printed()) == 0)
                .isPresent();
    }
}
