package th.ita.export.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.export.document.Block;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;
import th.ita.export.document.Table;
import th.ita.rules.finding.Finding;

/**
 * What the check of the paper found and what the figures of the result say of each other, a row for each rule. A rule
 * that many measures fail names their numbers instead of saying the same sentence over and over.
 */
final class FindingsTable {
    private static final int FEW = 2;
    private static final Pattern OF_A_MEASURE = Pattern.compile("measures\\[([0-9]{1,6})].*");

    private final Paper paper;
    private final Words words;

    FindingsTable(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    Stream<Block> blocks() {
        Map<String, List<Finding>> byRule = Stream.concat(
                        paper.check().findings().stream(),
                        paper.review().stream().flatMap(review -> review.findings().stream()))
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.isEmpty() ? Stream.of(words.paragraph("findings.none")) : Stream.of(table(byRule));
    }

    private Table table(Map<String, List<Finding>> byRule) {
        return new Table(
                "findings-table",
                List.of(words.plain("findings.caption")),
                List.of(
                        new Table.Column(words.plain("findings.rule"), 10, Table.Align.START),
                        new Table.Column(words.plain("findings.severity"), 14, Table.Align.START),
                        new Table.Column(words.plain("findings.message"), 76, Table.Align.START)),
                byRule.values().stream().map(this::row).toList());
    }

    private Table.Row row(List<Finding> findings) {
        Finding first = findings.get(0);
        return Table.Row.of(
                Table.Cell.of(new Inline.Verbatim(first.rule())),
                Table.Cell.of(words.plain("severity." + first.severity().name())),
                new Table.Cell(messages(findings)));
    }

    private List<Paragraph> messages(List<Finding> findings) {
        String rule = "rule." + findings.get(0).rule();
        List<Integer> numbers = findings.stream()
                .map(finding -> OF_A_MEASURE.matcher(finding.subject()))
                .filter(Matcher::matches)
                .map(path -> Integer.parseInt(path.group(1)) + 1)
                .toList();
        boolean many = findings.size() > FEW && numbers.size() == findings.size();
        if (!many || !words.messages().keys().contains(rule)) {
            return findings.stream()
                    .map(finding ->
                            Paragraph.of(new Inline.Plain(words.messages().finding(finding))))
                    .toList();
        }
        return List.of(words.paragraph(
                "findings.many",
                words.text(rule),
                Integer.toString(numbers.size()),
                Integer.toString(paper.plan().measures().size()),
                Ranges.of(numbers)));
    }
}
