package th.ita.export.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Measure;
import th.ita.domain.period.Period;
import th.ita.export.document.Block;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;
import th.ita.export.document.Table;

/**
 * The measures in the six official columns. The papers differ in the name of one: what became of a measure is its
 * follow-up (การติดตามผล) in the measures document, its result (ผลการดำเนินการ) in the report.
 *
 * @param kind the kind of paper
 */
record MeasuresTable(String kind) implements Section {
    @Override
    public Stream<Block> blocks(Paper paper, Words words) {
        List<Measure> measures = paper.plan().measures();
        Block heading = words.heading(1, kind);
        return measures.isEmpty()
                ? Stream.of(heading, words.paragraph("measures.none"))
                : Stream.of(heading, table(measures, words));
    }

    private Table table(List<Measure> measures, Words words) {
        return new Table(
                "measures-table",
                List.of(words.plain("measures.caption", Integer.toString(measures.size()))),
                List.of(
                        column("measures.title", 19, words),
                        column("measures.method", 21, words),
                        column("measures.responsible", 14, words),
                        column("measures.period", 14, words),
                        column("measures.result." + kind, 19, words),
                        column("measures.recommendation", 13, words)),
                IntStream.range(0, measures.size())
                        .mapToObj(i -> row(i + 1, measures.get(i), words))
                        .toList(),
                true);
    }

    private static Table.Column column(String key, int weight, Words words) {
        return new Table.Column(words.plain(key), weight, Table.Align.START);
    }

    private static Table.Row row(int number, Measure measure, Words words) {
        return Table.Row.of(
                title(number, measure, words),
                text(measure.method(), words),
                lines(measure.responsible().stream(), words),
                text(measure.period().map(Period::text), words),
                result(measure, words),
                text(measure.recommendation(), words));
    }

    private static Table.Cell title(int number, Measure measure, Words words) {
        List<Inline> title = new ArrayList<>();
        title.add(new Inline.Plain(number + ". "));
        title.addAll(words.own(measure.title()));
        List<Paragraph> content = new ArrayList<>();
        content.add(new Paragraph(Paragraph.Role.BODY, title));
        if (!measure.targets().isEmpty()) {
            content.add(Paragraph.remark(words.serves(measure.targets())));
        }
        if (!measure.inferredTargets().isEmpty()) {
            content.add(new Paragraph(Paragraph.Role.REMARK, words.probablyServes(measure.inferredTargets())));
        }
        return new Table.Cell(content);
    }

    private static Table.Cell result(Measure measure, Words words) {
        Stream<Paragraph> result = measure.result().stream().flatMap(text -> words.ownLines(text).stream());
        Stream<Paragraph> done = measure.done().stream()
                .map(day -> Paragraph.remark(
                        words.plain("measures.done", words.messages().day(day))));
        Stream<Paragraph> evidence = measure.evidence().stream().map(found -> evidence(found, words));
        return new Table.Cell(
                Stream.of(result, done, evidence).flatMap(part -> part).toList());
    }

    private static Paragraph evidence(Evidence evidence, Words words) {
        String address = evidence.link().toString();
        return Paragraph.remark(
                evidence.kind()
                        .map(kind -> words.plain("measures.evidence.kind", words.text("evidence.kind." + kind)))
                        .orElseGet(() -> words.plain("measures.evidence")),
                new Inline.Plain(" "),
                new Inline.Link(evidence.link(), evidence.title().orElse(address)));
    }

    private static Table.Cell text(Optional<String> text, Words words) {
        return lines(text.stream(), words);
    }

    private static Table.Cell lines(Stream<String> texts, Words words) {
        return new Table.Cell(
                texts.flatMap(text -> words.ownLines(text).stream()).toList());
    }
}
