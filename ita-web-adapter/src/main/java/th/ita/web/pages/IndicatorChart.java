package th.ita.web.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import th.ita.domain.framework.Level;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Score;
import th.ita.domain.text.Numerals;
import th.ita.export.chart.ChartSvg;
import th.ita.export.document.Figure;
import th.ita.export.document.Inline;
import th.ita.rules.analysis.Attention;
import th.ita.rules.analysis.LevelStanding;
import th.ita.rules.analysis.ResultAnalysis;
import th.ita.rules.scoring.ScoreSheet;

/**
 * The score of each indicator against the target, as papers draw it.
 *
 * @param analysis the analysis of the result
 * @param words the words it is told in
 */
record IndicatorChart(ResultAnalysis analysis, Words words) {
    /** The drawing, empty where nothing is known of any indicator. */
    String svg(String id) {
        List<LevelStanding> told = analysis.at(Level.INDICATOR)
                .filter(standing -> standing.attention() != Attention.UNDECIDED
                        || !standing.range().isWhole())
                .toList();
        if (told.isEmpty()) {
            return "";
        }
        String target = analysis.cutoffs().keepFrom().score().toPlainString();
        String sentence = told.stream()
                .map(standing -> words.t("indicator", standing.code().value()) + " " + figure(standing, sheet()))
                .collect(Collectors.joining(", "));
        Figure figure = new Figure(
                id,
                List.of(new Inline.Plain(words.t(
                        "chart.indicators", sheet().framework().fiscalYear().toString()))),
                new Inline.Plain(words.t("chart.indicators.description", target, sentence)),
                new Figure.BarChart(
                        BigDecimal.valueOf(100),
                        Optional.of(new Figure.Mark(
                                analysis.cutoffs().keepFrom().score(),
                                new Inline.Plain(words.t("chart.target", target)))),
                        told.stream().map(this::bar).toList()));
        return ChartSvg.draw(figure, Numerals.ARABIC);
    }

    private ScoreSheet sheet() {
        return analysis.sheet();
    }

    private Figure.Bar bar(LevelStanding standing) {
        return new Figure.Bar(
                new Inline.Plain(ResultShown.level(standing.code(), Optional.of(sheet().framework()), words)),
                printed(standing.reckoned().low(), sheet()),
                printed(standing.reckoned().high(), sheet()),
                new Inline.Plain(figure(standing, sheet())),
                tone(standing.attention()));
    }

    private static Figure.Tone tone(Attention attention) {
        return switch (attention) {
            case FIX_URGENTLY -> Figure.Tone.WEAK;
            case DEVELOP -> Figure.Tone.FAIR;
            case KEEP -> Figure.Tone.STRONG;
            case UNDECIDED -> Figure.Tone.PLAIN;
        };
    }

    /** A score as it is printed, or the range it lies in. */
    static String figure(LevelStanding standing, ScoreSheet sheet) {
        Optional<Score> known = standing.score();
        if (known.isPresent()) {
            return sheet.printed(known.get()).toPlainString();
        }
        String low = printed(standing.range().low(), sheet).toPlainString();
        String high = printed(standing.range().high(), sheet).toPlainString();
        return low.equals(high) ? low : low + "–" + high;
    }

    static BigDecimal printed(Fraction exact, ScoreSheet sheet) {
        return exact.rounded(sheet.framework().rounding().orElseThrow().value());
    }
}
