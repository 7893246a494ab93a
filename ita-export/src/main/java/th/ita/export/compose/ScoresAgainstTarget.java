package th.ita.export.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.export.document.Block;
import th.ita.export.document.BulletList;
import th.ita.export.document.Figure;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;
import th.ita.rules.analysis.Attention;
import th.ita.rules.analysis.Cutoff;
import th.ita.rules.analysis.LevelStanding;

/** What to fix, develop and keep, with the score of each indicator against the target. */
final class ScoresAgainstTarget {
    private final AnalysedResult result;
    private final Words words;

    ScoresAgainstTarget(AnalysedResult result) {
        this.result = result;
        this.words = result.words();
    }

    Stream<Block> blocks(List<LevelStanding> told) {
        Cutoff urgent = result.analysis().cutoffs().urgentBelow();
        Cutoff keep = result.analysis().cutoffs().keepFrom();
        Stream<Block> standing = Stream.of(
                words.heading(2, "analysis-standing"),
                words.paragraph(
                        "standing.thresholds",
                        urgent.score().toPlainString(),
                        words.text("cutoff." + urgent.setBy().name()),
                        keep.score().toPlainString(),
                        words.text("cutoff." + keep.setBy().name())),
                indicatorFigure(told),
                new BulletList(Stream.of(Attention.FIX_URGENTLY, Attention.DEVELOP, Attention.KEEP)
                        .map(this::asking)
                        .toList()));
        return Stream.of(standing, workedOut().stream(), itemsMet().stream()).flatMap(blocks -> blocks);
    }

    /** Scores of sub-indicators are not published; where items are not all known, they follow from other figures. */
    private Optional<Block> workedOut() {
        List<String> found = result.analysis()
                .at(Level.SUB_INDICATOR)
                .filter(standing -> standing.attention() != Attention.UNDECIDED)
                .filter(standing -> standing.score().isEmpty())
                .map(standing -> standing.code().value())
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Paragraph.remark(words.plain("standing.worked-out-of", String.join(", ", found))));
    }

    /** Items that were met are strengths too, which the coming year can lose. */
    private Optional<Block> itemsMet() {
        List<ItemCode> met = result.analysis().itemsMet();
        return met.isEmpty()
                ? Optional.empty()
                : Optional.of(words.paragraph("standing.items-met", Integer.toString(met.size()), Words.codes(met)));
    }

    private Figure indicatorFigure(List<LevelStanding> told) {
        List<Figure.Bar> bars = told.stream()
                .map(standing -> new Figure.Bar(
                        new Inline.Plain(words.text(
                                        "section.indicator", standing.code().value())
                                + result.name(standing).map(name -> " " + name).orElse("")),
                        result.printed(standing.range().low()),
                        result.printed(standing.range().high()),
                        new Inline.Plain(result.figure(standing)),
                        tone(standing.attention())))
                .toList();
        String target = result.analysis().cutoffs().keepFrom().score().toPlainString();
        String sentence = told.stream()
                .map(standing ->
                        words.text("section.indicator", standing.code().value()) + " " + result.figure(standing))
                .collect(Collectors.joining(", "));
        return new Figure(
                "indicator-chart",
                List.of(words.plain(
                        "chart.indicators", result.framework().fiscalYear().toString())),
                words.plain("chart.indicators.description", target, sentence),
                new Figure.BarChart(
                        BigDecimal.valueOf(100),
                        Optional.of(new Figure.Mark(
                                result.analysis().cutoffs().keepFrom().score(), words.plain("chart.target", target))),
                        bars));
    }

    private static Figure.Tone tone(Attention attention) {
        return switch (attention) {
            case FIX_URGENTLY -> Figure.Tone.WEAK;
            case DEVELOP -> Figure.Tone.FAIR;
            case KEEP -> Figure.Tone.STRONG;
            case UNDECIDED -> Figure.Tone.PLAIN;
        };
    }

    /** The indicators and sub-indicators that ask for the same. */
    private List<Inline> asking(Attention attention) {
        List<LevelStanding> found = Stream.of(Level.INDICATOR, Level.SUB_INDICATOR)
                .flatMap(level -> result.analysis().asking(attention, level).stream())
                .toList();
        List<Inline> runs = new ArrayList<>();
        runs.add(new Inline.Strong(words.text("attention." + attention.name()) + ":"));
        runs.add(new Inline.Plain(" "));
        runs.add(
                found.isEmpty()
                        ? words.plain("standing.nothing")
                        : new Inline.Plain(found.stream()
                                .map(standing -> standing.code() + " "
                                        + result.name(standing).orElse("") + " (" + result.figure(standing) + ")")
                                .collect(Collectors.joining(", "))));
        return runs;
    }
}
