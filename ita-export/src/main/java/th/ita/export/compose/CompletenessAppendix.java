package th.ita.export.compose;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Item;
import th.ita.export.document.Block;
import th.ita.export.document.Inline;
import th.ita.export.document.Notice;
import th.ita.export.document.Table;
import th.ita.export.wording.FindingCount;
import th.ita.rules.completeness.Aspect;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.completeness.CompletenessRule;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;
import th.ita.rules.review.ResultReview;

/** What the paper is asked for and whether it is there, then what was found wanting. */
final class CompletenessAppendix implements Section {
    @Override
    public Stream<Block> blocks(Paper paper, Words words) {
        CheckResult check = paper.check();
        FindingCount count = FindingCount.of(
                check.findings(), paper.review().map(ResultReview::findings).orElseGet(List::of));
        Stream<Block> verdict = Stream.of(
                words.heading(1, "appendix"),
                verdict(check, words),
                words.paragraph("appendix.found", count.in(words.messages())));
        return Stream.of(
                        verdict,
                        unconfirmed(check.item(), words),
                        Stream.of(aspects(check, words)),
                        new FindingsTable(paper, words).blocks(),
                        new UnreadLines(paper, words).blocks())
                .flatMap(part -> part);
    }

    private static Block verdict(CheckResult check, Words words) {
        Map<Severity, Integer> aspects = new EnumMap<>(Severity.class);
        check.aspects()
                .keySet()
                .forEach(aspect -> worst(aspect, check).ifPresent(found -> aspects.merge(found, 1, Integer::sum)));
        if (aspects.isEmpty()) {
            return words.paragraph("appendix.passed");
        }
        Severity worst = aspects.containsKey(Severity.ERROR) ? Severity.ERROR : Severity.WARNING;
        return words.paragraph(
                worst == Severity.ERROR ? "appendix.failed" : "appendix.wanting",
                Integer.toString(aspects.getOrDefault(worst, 0)),
                Integer.toString(check.aspects().size()));
    }

    private static Stream<Block> unconfirmed(Item item, Words words) {
        return item.required()
                        .filter(required -> required.provenance().confidence() == Confidence.UNCONFIRMED)
                        .isPresent()
                ? Stream.of(new Notice(
                        Notice.Kind.UNCONFIRMED,
                        new Inline.Plain(Confidence.UNCONFIRMED
                                .label()
                                .in(words.messages().language())),
                        List.of(words.paragraph(
                                "appendix.unconfirmed", item.code().toString()))))
                : Stream.empty();
    }

    private static Table aspects(CheckResult check, Words words) {
        return new Table(
                "aspects-table",
                List.of(words.plain("appendix.aspects")),
                List.of(
                        new Table.Column(words.plain("appendix.aspect"), 70, Table.Align.START),
                        new Table.Column(words.plain("appendix.state"), 30, Table.Align.START)),
                check.aspects().keySet().stream()
                        .map(aspect -> Table.Row.of(
                                Table.Cell.of(words.plain("aspect." + aspect.name())),
                                Table.Cell.of(words.plain(state(aspect, check)))))
                        .toList());
    }

    /** How the paper stands on one of the things asked for. */
    private static String state(Aspect aspect, CheckResult check) {
        return worst(aspect, check)
                .map(severity -> "severity." + severity.name())
                .orElse("appendix.complete");
    }

    /** What weighs most of all that was found about one of the things asked for. */
    private static Optional<Severity> worst(Aspect aspect, CheckResult check) {
        Set<String> rules = check.rules().stream()
                .filter(rule -> rule.aspect() == aspect)
                .map(CompletenessRule::id)
                .collect(Collectors.toSet());
        return check.findings().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .map(Finding::severity)
                .filter(severity -> severity != Severity.INFO)
                .min(Comparator.naturalOrder());
    }
}
