package th.ita.export.compose;

import java.math.BigDecimal;
import java.util.Optional;
import th.ita.domain.framework.Framework;
import th.ita.domain.score.Fraction;
import th.ita.export.document.Inline;
import th.ita.rules.analysis.ItemGain;
import th.ita.rules.analysis.LevelStanding;
import th.ita.rules.analysis.ResultAnalysis;
import th.ita.rules.scoring.Interval;

/**
 * An analysis with the words it is told in: names and figures as a paper prints them.
 *
 * @param analysis the analysis
 * @param words the words of the paper
 */
record AnalysedResult(ResultAnalysis analysis, Words words) {
    Framework framework() {
        return analysis.sheet().framework();
    }

    Optional<String> name(LevelStanding standing) {
        return framework()
                .name(standing.code())
                .map(name -> name.value().in(words.messages().language()));
    }

    String itemName(ItemGain gain) {
        return framework()
                .item(gain.item())
                .map(item -> item.name().value().in(words.messages().language()))
                .orElse("");
    }

    /** The score as it is printed, or the range it lies in. */
    String figure(LevelStanding standing) {
        return standing.score()
                .map(score -> analysis.sheet().printed(score).toPlainString())
                .orElseGet(() -> points(standing.range()));
    }

    /** One figure, or two with a dash between them. */
    String points(Interval range) {
        String low = printed(range.low()).toPlainString();
        String high = printed(range.high()).toPlainString();
        return low.equals(high) ? low : low + "–" + high;
    }

    BigDecimal printed(Fraction exact) {
        return exact.rounded(framework().rounding().orElseThrow().value());
    }

    /** A figure as a run of text. */
    Inline plain(Fraction exact) {
        return new Inline.Plain(printed(exact).toPlainString());
    }
}
