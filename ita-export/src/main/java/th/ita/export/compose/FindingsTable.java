package th.ita.export.compose;

import java.util.List;
import java.util.stream.Stream;
import th.ita.export.document.Block;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;
import th.ita.export.document.Table;
import th.ita.export.wording.ToldRule;
import th.ita.rules.finding.Finding;

/** What the check of the paper found and what the figures of the result say of each other, a row for each rule. */
final class FindingsTable {
    private final Paper paper;
    private final Words words;

    FindingsTable(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    Stream<Block> blocks() {
        List<Finding> findings = Stream.concat(
                        paper.check().findings().stream(),
                        paper.review().stream().flatMap(review -> review.findings().stream()))
                .toList();
        List<ToldRule> told = ToldRule.all(findings, paper.plan().measures().size(), words.messages());
        return told.isEmpty() ? Stream.of(words.paragraph("findings.none")) : Stream.of(table(told));
    }

    private Table table(List<ToldRule> told) {
        return new Table(
                "findings-table",
                List.of(words.plain("findings.caption")),
                List.of(
                        new Table.Column(words.plain("findings.rule"), 12, Table.Align.START),
                        new Table.Column(words.plain("findings.severity"), 14, Table.Align.START),
                        new Table.Column(words.plain("findings.message"), 74, Table.Align.START)),
                told.stream().map(this::row).toList());
    }

    private Table.Row row(ToldRule told) {
        return Table.Row.of(
                Table.Cell.of(new Inline.Verbatim(told.rule())),
                Table.Cell.of(words.plain("severity." + told.severity().name())),
                new Table.Cell(told.sentences().stream()
                        .map(sentence -> Paragraph.of(new Inline.Plain(sentence)))
                        .toList()));
    }
}
