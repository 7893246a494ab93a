package th.ita.export.compose;

import java.util.ArrayList;
import java.util.List;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;
import th.ita.export.document.Table;
import th.ita.rules.analysis.GroupGain;

/** What mending all unmet items of a sub-indicator would bring. */
final class SubIndicatorGains {
    private final AnalysedResult result;
    private final Words words;

    SubIndicatorGains(AnalysedResult result) {
        this.result = result;
        this.words = result.words();
    }

    Table table() {
        return new Table(
                "group-table",
                List.of(words.plain("groups.caption")),
                List.of(
                        new Table.Column(words.plain("groups.sub"), 46, Table.Align.START),
                        new Table.Column(words.plain("groups.unmet"), 18, Table.Align.END),
                        new Table.Column(words.plain("gains.oit"), 18, Table.Align.END),
                        new Table.Column(words.plain("gains.total"), 18, Table.Align.END)),
                result.analysis().groups().stream().map(this::row).toList());
    }

    private Table.Row row(GroupGain group) {
        List<Inline> name = new ArrayList<>();
        name.add(new Inline.Plain(group.subIndicator() + " "));
        result.framework().name(group.subIndicator()).ifPresent(fact -> name.addAll(words.official(fact)));
        int least = group.met().unmetAtLeast();
        int most = group.met().unmetAtMost();
        String unmet = least == most ? Integer.toString(least) : least + "–" + most;
        return Table.Row.of(
                new Table.Cell(List.of(new Paragraph(Paragraph.Role.BODY, name))),
                Table.Cell.of(words.plain(
                        "groups.of", unmet, Integer.toString(group.met().items()))),
                Table.Cell.of(new Inline.Plain(result.points(group.onInstrument()))),
                Table.Cell.of(new Inline.Plain(result.points(group.onTotal()))));
    }
}
