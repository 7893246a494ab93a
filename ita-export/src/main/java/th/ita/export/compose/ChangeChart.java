package th.ita.export.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import th.ita.domain.framework.Framework;
import th.ita.domain.score.Fraction;
import th.ita.export.document.Figure;
import th.ita.export.document.Inline;
import th.ita.rules.comparison.Contribution;
import th.ita.rules.comparison.LevelChange;

/**
 * The picture of a comparison. Of one level it shows the way from the earlier score to the later, step by step, as the
 * decomposition goes it: at each step the score is that of a result there could be, so that all lies between 0 and 100.
 * Of several levels it shows each from the one score to the other.
 */
final class ChangeChart {
    private static final BigDecimal SCALE = BigDecimal.valueOf(100);

    private final ComparedYears years;
    private final Words words;

    ChangeChart(ComparedYears years) {
        this.years = years;
        this.words = years.words();
    }

    Figure figure() {
        List<LevelChange> changes = years.compared().changes();
        return changes.size() == 1
                ? figure(
                        "comparison.chart.one",
                        steps(changes.get(0)),
                        years.name(changes.get(0).code()))
                : figure(
                        "comparison.chart.many", changes.stream().map(this::bar).toList(), "");
    }

    private Figure figure(String key, List<Figure.Bar> bars, String level) {
        String told = bars.stream()
                .map(bar -> bar.label().text() + " " + bar.figure().text())
                .collect(Collectors.joining(", "));
        return new Figure(
                "comparison-chart",
                List.of(words.plain(
                        key,
                        years.year(years.compared().before().framework()),
                        years.year(years.compared().after().framework()),
                        level)),
                words.plain(key + ".description", told),
                new Figure.BarChart(SCALE, Optional.empty(), bars));
    }

    private List<Figure.Bar> steps(LevelChange change) {
        List<Figure.Bar> bars = new ArrayList<>();
        Fraction reached = change.before().exact();
        bars.add(whole(years.compared().before().framework(), reached));
        for (Contribution.Kind kind : Contribution.Kind.values()) {
            Fraction points = change.points(kind);
            if (!points.equals(Fraction.ZERO)) {
                Fraction next = reached.plus(points);
                bars.add(bar(words.text("contribution." + kind.name()), reached, next, years.signed(points)));
                reached = next;
            }
        }
        bars.add(whole(years.compared().after().framework(), reached));
        return bars;
    }

    private Figure.Bar whole(Framework year, Fraction score) {
        BigDecimal printed = years.printed(score);
        return new Figure.Bar(
                words.plain("comparison.year", years.year(year)),
                printed,
                printed,
                new Inline.Plain(printed.toPlainString()),
                Figure.Tone.PLAIN);
    }

    private Figure.Bar bar(LevelChange change) {
        return bar(
                years.name(change.code()),
                change.before().exact(),
                change.after().exact(),
                years.signed(change.difference()));
    }

    private Figure.Bar bar(String label, Fraction from, Fraction to, String figure) {
        int rises = to.compareTo(from);
        return new Figure.Bar(
                new Inline.Plain(label),
                years.printed(rises < 0 ? to : from),
                years.printed(rises < 0 ? from : to),
                new Inline.Plain(figure),
                rises < 0 ? Figure.Tone.WEAK : rises > 0 ? Figure.Tone.STRONG : Figure.Tone.PLAIN);
    }
}
