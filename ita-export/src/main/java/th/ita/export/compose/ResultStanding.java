package th.ita.export.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.Level;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.export.document.Block;
import th.ita.export.document.BulletList;
import th.ita.export.document.Figure;
import th.ita.export.document.Inline;
import th.ita.export.document.Notice;
import th.ita.export.document.Paragraph;
import th.ita.export.document.Table;
import th.ita.rules.analysis.Analyst;
import th.ita.rules.analysis.Attention;
import th.ita.rules.analysis.Cutoff;
import th.ita.rules.analysis.Cutoffs;
import th.ita.rules.analysis.GroupGain;
import th.ita.rules.analysis.ItemGain;
import th.ita.rules.analysis.LevelStanding;
import th.ita.rules.analysis.ResultAnalysis;
import th.ita.rules.review.ResultReview;
import th.ita.rules.scoring.Interval;

/**
 * What the figures of a result ask for: what to fix, develop and keep, with the score of each indicator against the
 * target, and what mending items would bring.
 */
final class ResultStanding {
    private static final int MOST = 12;

    private final ResultAnalysis analysis;
    private final Framework framework;
    private final Words words;

    private ResultStanding(ResultAnalysis analysis, Words words) {
        this.analysis = analysis;
        this.framework = analysis.sheet().framework();
        this.words = words;
    }

    /** The blocks of a paper whose result is scored; none for another. */
    static Stream<Block> blocks(Paper paper, Words words) {
        return paper.review().stream().flatMap(review -> new ResultStanding(analysis(paper, review), words).blocks());
    }

    private static ResultAnalysis analysis(Paper paper, ResultReview review) {
        Framework assessed = review.sheet().framework();
        return Analyst.analyse(
                review.sheet(), Cutoffs.of(assessed), Analyst.named(paper.plan(), paper.framework(), assessed));
    }

    /** That what follows is worked out, below words of the agency's own. */
    static Block origin(Words words) {
        return new Notice(
                Notice.Kind.ORIGIN,
                words.plain("analysis.origin.title"),
                List.of(words.paragraph("analysis.computed")));
    }

    private Stream<Block> blocks() {
        List<LevelStanding> told = analysis.at(Level.INDICATOR)
                .filter(standing -> standing.attention() != Attention.UNDECIDED || saysSomething(standing.range()))
                .toList();
        return told.isEmpty() ? Stream.empty() : Stream.concat(standing(told), gains());
    }

    private static boolean saysSomething(Interval range) {
        return range.low().compareTo(Fraction.ZERO) > 0 || range.high().compareTo(Fraction.of(100)) < 0;
    }

    private Stream<Block> standing(List<LevelStanding> told) {
        Cutoff urgent = analysis.cutoffs().urgentBelow();
        Cutoff keep = analysis.cutoffs().keepFrom();
        return Stream.of(
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
    }

    private Figure indicatorFigure(List<LevelStanding> told) {
        List<Figure.Bar> bars = told.stream()
                .map(standing -> new Figure.Bar(
                        new Inline.Plain(
                                words.text("section.indicator", standing.code().value())
                                        + name(standing).map(name -> " " + name).orElse("")),
                        printed(standing.range().low()),
                        printed(standing.range().high()),
                        new Inline.Plain(figure(standing)),
                        tone(standing.attention())))
                .toList();
        String target = analysis.cutoffs().keepFrom().score().toPlainString();
        String sentence = told.stream()
                .map(standing -> words.text("section.indicator", standing.code().value()) + " " + figure(standing))
                .collect(Collectors.joining(", "));
        return new Figure(
                "indicator-chart",
                List.of(words.plain("chart.indicators", framework.fiscalYear().toString())),
                words.plain("chart.indicators.description", target, sentence),
                new Figure.BarChart(
                        BigDecimal.valueOf(100),
                        Optional.of(new Figure.Mark(
                                analysis.cutoffs().keepFrom().score(), words.plain("chart.target", target))),
                        bars));
    }

    private Optional<String> name(LevelStanding standing) {
        return framework
                .name(standing.code())
                .map(name -> name.value().in(words.messages().language()));
    }

    /** The score as it is printed, or the range it lies in. */
    private String figure(LevelStanding standing) {
        return standing.score()
                .map(score -> analysis.sheet().printed(score).toPlainString())
                .orElseGet(() -> points(standing.range()));
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
                .flatMap(level -> analysis.asking(attention, level).stream())
                .toList();
        List<Inline> runs = new ArrayList<>();
        runs.add(new Inline.Strong(words.text("attention." + attention.name()) + ": "));
        runs.add(
                found.isEmpty()
                        ? words.plain("standing.nothing")
                        : new Inline.Plain(found.stream()
                                .map(standing -> standing.code() + " "
                                        + name(standing).orElse("") + " (" + figure(standing) + ")")
                                .collect(Collectors.joining(", "))));
        return runs;
    }

    private Stream<Block> gains() {
        List<ItemGain> gains = analysis.gains();
        if (gains.isEmpty()) {
            return Stream.empty();
        }
        List<ItemGain> shown = gains.stream().limit(MOST).toList();
        Stream<Block> more = gains.size() > shown.size()
                ? Stream.of(Paragraph.remark(words.plain("gains.more", Integer.toString(gains.size() - shown.size()))))
                : Stream.empty();
        return Stream.of(
                        Stream.<Block>of(
                                words.heading(2, "analysis-gains"),
                                words.paragraph("gains.intro"),
                                gainFigure(shown),
                                gainTable(shown)),
                        more,
                        Stream.<Block>of(groupTable()))
                .flatMap(blocks -> blocks);
    }

    private Figure gainFigure(List<ItemGain> shown) {
        BigDecimal most = shown.stream()
                .map(gain -> printed(gain.onTotal()))
                .max(BigDecimal::compareTo)
                .orElseThrow();
        return new Figure(
                "gain-chart",
                List.of(words.plain("chart.gains", Integer.toString(shown.size()))),
                words.plain(
                        "chart.gains.description",
                        shown.get(0).item().toString(),
                        printed(shown.get(0).onTotal()).toPlainString()),
                new Figure.BarChart(
                        most.max(new BigDecimal("0.01")),
                        Optional.empty(),
                        shown.stream()
                                .map(gain -> new Figure.Bar(
                                        new Inline.Plain(gain.item() + " " + itemName(gain)),
                                        gain.status().isNotMet() ? printed(gain.onTotal()) : BigDecimal.ZERO,
                                        printed(gain.onTotal()),
                                        new Inline.Plain((gain.status().isNotMet() ? "+" : "≤ ")
                                                + printed(gain.onTotal()).toPlainString()),
                                        Figure.Tone.PLAIN))
                                .toList()));
    }

    private String itemName(ItemGain gain) {
        return framework
                .item(gain.item())
                .map(item -> item.name().value().in(words.messages().language()))
                .orElse("");
    }

    private Table gainTable(List<ItemGain> shown) {
        return new Table(
                "gain-table",
                List.of(words.plain("gains.caption")),
                List.of(
                        new Table.Column(words.plain("gains.item"), 38, Table.Align.START),
                        new Table.Column(words.plain("gains.status"), 26, Table.Align.START),
                        new Table.Column(words.plain("gains.oit"), 12, Table.Align.END),
                        new Table.Column(words.plain("gains.total"), 12, Table.Align.END),
                        new Table.Column(words.plain("gains.feeds"), 12, Table.Align.START)),
                shown.stream().map(this::row).toList());
    }

    private Table.Row row(ItemGain gain) {
        List<Inline> name = new ArrayList<>();
        name.add(new Inline.Plain(gain.item() + " "));
        framework.item(gain.item()).map(Item::name).ifPresent(fact -> name.addAll(words.official(fact)));
        String status = words.text("item-status." + gain.status().name())
                + (gain.named() ? " " + words.text("gains.named") : "");
        return Table.Row.of(
                new Table.Cell(List.of(new Paragraph(Paragraph.Role.BODY, name))),
                Table.Cell.of(new Inline.Plain(status)),
                Table.Cell.of(new Inline.Plain(printed(gain.onInstrument()).toPlainString())),
                Table.Cell.of(new Inline.Plain(printed(gain.onTotal()).toPlainString())),
                gain.feeds().isEmpty()
                        ? new Table.Cell(List.of())
                        : Table.Cell.of(new Inline.Plain(Words.codes(gain.feeds()))));
    }

    private Table groupTable() {
        return new Table(
                "group-table",
                List.of(words.plain("groups.caption")),
                List.of(
                        new Table.Column(words.plain("groups.sub"), 46, Table.Align.START),
                        new Table.Column(words.plain("groups.unmet"), 18, Table.Align.END),
                        new Table.Column(words.plain("gains.oit"), 18, Table.Align.END),
                        new Table.Column(words.plain("gains.total"), 18, Table.Align.END)),
                analysis.groups().stream().map(this::row).toList());
    }

    private Table.Row row(GroupGain group) {
        List<Inline> name = new ArrayList<>();
        name.add(new Inline.Plain(group.subIndicator() + " "));
        framework.name(group.subIndicator()).ifPresent(fact -> name.addAll(words.official(fact)));
        int least = group.met().unmetAtLeast();
        int most = group.met().unmetAtMost();
        String unmet = least == most ? Integer.toString(least) : least + "–" + most;
        return Table.Row.of(
                new Table.Cell(List.of(new Paragraph(Paragraph.Role.BODY, name))),
                Table.Cell.of(words.plain(
                        "groups.of", unmet, Integer.toString(group.met().items()))),
                Table.Cell.of(new Inline.Plain(points(group.onInstrument()))),
                Table.Cell.of(new Inline.Plain(points(group.onTotal()))));
    }

    private String points(Interval range) {
        String low = printed(range.low()).toPlainString();
        String high = printed(range.high()).toPlainString();
        return low.equals(high) ? low : low + "–" + high;
    }

    private BigDecimal printed(Fraction exact) {
        Rounding rounding = framework.rounding().orElseThrow().value();
        return exact.rounded(rounding);
    }
}
