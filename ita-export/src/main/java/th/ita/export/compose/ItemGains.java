package th.ita.export.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Item;
import th.ita.export.document.Block;
import th.ita.export.document.Figure;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;
import th.ita.export.document.Table;
import th.ita.rules.analysis.ItemGain;

/** What mending each item would bring, and each sub-indicator as a whole. */
final class ItemGains {
    private static final int MOST = 12;

    private final AnalysedResult result;
    private final Words words;

    ItemGains(AnalysedResult result) {
        this.result = result;
        this.words = result.words();
    }

    Stream<Block> blocks() {
        List<ItemGain> gains = result.analysis().gains();
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
                        Stream.<Block>of(new SubIndicatorGains(result).table()))
                .flatMap(blocks -> blocks);
    }

    private Figure gainFigure(List<ItemGain> shown) {
        BigDecimal most = shown.stream()
                .map(gain -> result.printed(gain.onTotal()))
                .max(BigDecimal::compareTo)
                .orElseThrow();
        return new Figure(
                "gain-chart",
                List.of(words.plain("chart.gains", Integer.toString(shown.size()))),
                words.plain(
                        "chart.gains.description",
                        shown.get(0).item().toString(),
                        result.printed(shown.get(0).onTotal()).toPlainString()),
                new Figure.BarChart(
                        most.max(new BigDecimal("0.01")),
                        Optional.empty(),
                        shown.stream()
                                .map(gain -> new Figure.Bar(
                                        new Inline.Plain(gain.item() + " " + result.itemName(gain)),
                                        gain.status().isNotMet() ? result.printed(gain.onTotal()) : BigDecimal.ZERO,
                                        result.printed(gain.onTotal()),
                                        new Inline.Plain((gain.status().isNotMet() ? "+" : "≤ ")
                                                + result.printed(gain.onTotal()).toPlainString()),
                                        Figure.Tone.PLAIN))
                                .toList()));
    }

    private Table gainTable(List<ItemGain> shown) {
        return new Table(
                "gain-table",
                List.of(words.plain("gains.caption")),
                List.of(
                        new Table.Column(words.plain("gains.item"), 35, Table.Align.START),
                        new Table.Column(words.plain("gains.status"), 23, Table.Align.START),
                        new Table.Column(words.plain("gains.oit"), 14, Table.Align.END),
                        new Table.Column(words.plain("gains.total"), 14, Table.Align.END),
                        new Table.Column(feeds(), 14, Table.Align.START)),
                shown.stream().map(this::row).toList());
    }

    private Inline feeds() {
        return result.analysis().feedingIsUnconfirmed()
                ? words.plain(
                        "gains.feeds-unconfirmed",
                        Confidence.UNCONFIRMED.label().in(words.messages().language()))
                : words.plain("gains.feeds");
    }

    private Table.Row row(ItemGain gain) {
        List<Inline> name = new ArrayList<>();
        name.add(new Inline.Plain(gain.item() + " "));
        result.framework().item(gain.item()).map(Item::name).ifPresent(fact -> name.addAll(words.official(fact)));
        String status = words.text("item-status." + gain.status().name())
                + (gain.named() ? " " + words.text("gains.named") : "");
        return Table.Row.of(
                new Table.Cell(List.of(new Paragraph(Paragraph.Role.BODY, name))),
                Table.Cell.of(new Inline.Plain(status)),
                Table.Cell.of(
                        new Inline.Plain(result.printed(gain.onInstrument()).toPlainString())),
                Table.Cell.of(new Inline.Plain(result.printed(gain.onTotal()).toPlainString())),
                gain.feeds().isEmpty()
                        ? new Table.Cell(List.of())
                        : Table.Cell.of(new Inline.Plain(Words.codes(gain.feeds()))));
    }
}
