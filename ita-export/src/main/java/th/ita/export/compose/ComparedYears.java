package th.ita.export.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.export.document.Block;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;
import th.ita.export.document.Table;
import th.ita.rules.comparison.Contribution;
import th.ita.rules.comparison.LevelChange;
import th.ita.rules.comparison.YearOnYear;
import th.ita.rules.scoring.ScoreSheet;

/** What changed since an earlier result, and what the change is made of. */
final class ComparedYears {
    private final YearOnYear compared;
    private final Words words;

    ComparedYears(YearOnYear compared, Words words) {
        this.compared = compared;
        this.words = words;
    }

    Stream<Block> blocks() {
        List<LevelChange> changes = compared.changes();
        Stream<Block> heading = Stream.of(
                words.heading(2, "analysis-comparison", year(compared.before().framework())));
        Stream<Block> told = changes.isEmpty()
                ? Stream.of(words.paragraph("comparison.nothing"))
                : Stream.of(
                        words.paragraph(
                                "comparison.intro",
                                year(compared.before().framework()),
                                year(compared.after().framework())),
                        new ChangeChart(this).figure(),
                        table());
        return Stream.of(heading, told, remarks()).flatMap(blocks -> blocks);
    }

    private Stream<Block> remarks() {
        Stream<Block> strange = compared.isOfTwoAgencies()
                ? Stream.of(words.paragraph(
                        "compare.other-agency",
                        year(compared.before().framework()),
                        agency(compared.before()),
                        agency(compared.after())))
                : Stream.empty();
        Stream<Block> printed = compared.changes().stream().anyMatch(LevelChange::printed)
                ? Stream.of(Paragraph.remark(words.plain("compare.printed")))
                : Stream.empty();
        String unknown = compared.unknown().stream().map(this::shortName).collect(Collectors.joining(", "));
        Stream<Block> missing = unknown.isEmpty()
                ? Stream.empty()
                : Stream.of(Paragraph.remark(words.plain("compare.unknown", unknown)));
        return Stream.of(strange, printed, missing).flatMap(blocks -> blocks);
    }

    private String agency(ScoreSheet sheet) {
        return sheet.assessment()
                .agency()
                .map(agency -> agency.name().in(words.messages().language()))
                .orElse("–");
    }

    private Table table() {
        return new Table(
                "comparison-table",
                List.of(words.plain(
                        "comparison.caption",
                        year(compared.before().framework()),
                        year(compared.after().framework()))),
                List.of(
                        new Table.Column(words.plain("comparison.subject"), 50, Table.Align.START),
                        new Table.Column(words.plain("comparison.made-of"), 34, Table.Align.START),
                        new Table.Column(words.plain("comparison.points"), 16, Table.Align.END)),
                compared.changes().stream().flatMap(this::rows).toList());
    }

    private Stream<Table.Row> rows(LevelChange change) {
        Table.Row whole = Table.Row.of(
                new Table.Cell(List.of(new Paragraph(Paragraph.Role.BODY, official(change.code())))),
                Table.Cell.of(new Inline.Strong(fromTo(change))),
                Table.Cell.of(new Inline.Strong(signed(change.difference()))));
        return Stream.concat(Stream.of(whole), change.parts().stream().map(this::row));
    }

    private Table.Row row(Contribution part) {
        return Table.Row.of(
                new Table.Cell(List.of(new Paragraph(Paragraph.Role.BODY, subject(part)))),
                Table.Cell.of(words.plain("contribution." + part.kind().name())),
                Table.Cell.of(new Inline.Plain(signed(part.points()))));
    }

    /** The item with its name, and what it was before; or the level. */
    private List<Inline> subject(Contribution part) {
        if (part.kind() != Contribution.Kind.ITEM) {
            return official(LevelCode.of(part.subject()));
        }
        List<Inline> runs = new ArrayList<>();
        String code = part.before().isEmpty()
                ? part.subject()
                : words.text("compare.before", part.subject(), String.join(", ", part.before()));
        runs.add(new Inline.Plain(code + " "));
        ItemCode.parse(part.subject())
                .toJavaOptional()
                .flatMap(compared.after().framework()::item)
                .map(Item::name)
                .ifPresent(name -> runs.addAll(words.official(name)));
        return runs;
    }

    /** The level with its name, labelled where that is not confirmed. */
    private List<Inline> official(LevelCode code) {
        List<Inline> runs = new ArrayList<>();
        runs.add(new Inline.Plain(shortName(code)));
        compared.after().framework().name(code).ifPresent(name -> {
            runs.add(new Inline.Plain(" "));
            runs.addAll(words.official(name));
        });
        return runs;
    }

    YearOnYear compared() {
        return compared;
    }

    Words words() {
        return words;
    }

    String year(Framework framework) {
        return framework.fiscalYear().toString();
    }

    /** What a level is called in a chart. */
    String name(LevelCode code) {
        return compared.after()
                .framework()
                .name(code)
                .map(name ->
                        shortName(code) + " " + name.value().in(words.messages().language()))
                .orElseGet(() -> shortName(code));
    }

    private String shortName(LevelCode code) {
        if (code.equals(LevelCode.TOTAL)) {
            return words.text("level.TOTAL");
        }
        boolean indicator = compared.after().framework().indicators().stream()
                .anyMatch(level -> level.code().equals(code));
        return indicator ? words.text("section.indicator", code.value()) : code.value();
    }

    String fromTo(LevelChange change) {
        return printed(change.before().exact()).toPlainString() + " → "
                + printed(change.after().exact()).toPlainString();
    }

    /** As the later year prints its scores. */
    BigDecimal printed(Fraction exact) {
        return exact.rounded(
                compared.after().framework().rounding().orElseThrow().value());
    }

    /** With a sign, unless it is nothing. */
    String signed(Fraction points) {
        BigDecimal printed = printed(points);
        return (printed.signum() > 0 ? "+" : "") + printed.toPlainString();
    }
}
