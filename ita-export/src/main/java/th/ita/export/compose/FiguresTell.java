package th.ita.export.compose;

import java.util.List;
import java.util.stream.Stream;
import th.ita.export.document.Block;
import th.ita.export.document.BulletList;
import th.ita.export.document.Inline;
import th.ita.export.document.Notice;
import th.ita.export.document.Paragraph;
import th.ita.rules.completeness.Coverage;
import th.ita.rules.inference.Pattern;
import th.ita.rules.inference.Reconciler;
import th.ita.rules.inference.Reconciliation;
import th.ita.rules.review.ResultReview;
import th.ita.rules.scoring.ScoreSheet;

/**
 * What published figures and measures say of each other, told plainly, for a plan whose agency wrote no analysis. Where
 * the two do not agree, that is said; nothing is made to fit.
 */
final class FiguresTell {
    private final Paper paper;
    private final Words words;

    FiguresTell(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    Stream<Block> blocks() {
        Notice origin = new Notice(
                Notice.Kind.ORIGIN, words.plain("analysis.origin.title"), List.of(words.paragraph("analysis.origin")));
        return Stream.of(Stream.of(origin), indicators(), new ServedItems(paper, words).blocks(), coverage())
                .flatMap(part -> part);
    }

    private Stream<Block> indicators() {
        List<Block> blocks = paper.review().stream()
                .flatMap(review -> review.reconciliations().stream().flatMap(found -> indicator(found, review)))
                .toList();
        return blocks.isEmpty() ? Stream.of(nothing()) : blocks.stream();
    }

    /** Why there is nothing to hold against the measures. */
    private Paragraph nothing() {
        return paper.review().isPresent()
                ? words.paragraph("analysis.nothing")
                : paper.plan()
                        .previousResult()
                        .map(result -> words.paragraph(
                                "result.unscored-year", result.fiscalYear().toString()))
                        .orElseGet(() -> words.paragraph("analysis.nothing"));
    }

    private Stream<Block> indicator(Reconciliation found, ResultReview review) {
        ScoreSheet sheet = review.sheet();
        boolean certain = found.agrees() && found.only().isPresent();
        Pattern counts = found.only().orElseGet(found::supposed);
        Stream<Block> told = Stream.of(words.indicatorHeading(found.indicator()), verdict(found, sheet), choice(found));
        Stream<Block> parts = Stream.of(
                words.paragraph(
                        certain
                                ? "analysis.certain"
                                : found.only().isPresent() ? "analysis.only" : "analysis.supposed"),
                new BulletList(new SubIndicatorCounts(sheet, found.indicator(), words).entries(counts)));
        return Stream.of(told, slip(found, review), parts).flatMap(part -> part);
    }

    private Paragraph verdict(Reconciliation found, ScoreSheet sheet) {
        if (!found.comparable()) {
            return words.paragraph(
                    "finding." + Reconciler.NOTHING_NAMED,
                    found.indicator().value(),
                    found.reported().toString());
        }
        return words.paragraph(
                found.agrees() ? "analysis.agrees" : "analysis.disagrees",
                found.indicator().value(),
                found.reported().toString(),
                Integer.toString(found.named().size()),
                sheet.printed(found.score()).toPlainString());
    }

    /** How many patterns of met items lie behind the published figure. */
    private Paragraph choice(Reconciliation found) {
        String figure = found.reported().toString();
        return switch (found.patterns().size()) {
            case 0 -> words.paragraph("analysis.patterns.none", figure);
            case 1 -> words.paragraph("analysis.patterns.one", figure);
            default ->
                words.paragraph(
                        found.patternsWithNamedUnmet().isEmpty()
                                ? "analysis.patterns.others"
                                : "analysis.patterns.many",
                        figure,
                        Integer.toString(found.patterns().size()),
                        Integer.toString(found.patternsWithNamedUnmet().size()));
        };
    }

    /** That published and computed figure differ as a slip of typing makes them differ. */
    private Stream<Block> slip(Reconciliation found, ResultReview review) {
        return review.findings().stream()
                .filter(finding -> finding.rule().equals(Reconciler.SWAPPED)
                        && finding.subject().equals(found.indicator().value()))
                .map(finding -> Paragraph.of(new Inline.Plain(words.messages().finding(finding))));
    }

    private Stream<Block> coverage() {
        Coverage coverage = paper.check().coverage();
        if (coverage.gaps() == 0) {
            return Stream.empty();
        }
        Paragraph known = words.paragraph(
                "analysis.coverage", Integer.toString(coverage.gaps()), Integer.toString(coverage.covered()));
        return coverage.uncovered().isEmpty()
                ? Stream.of(known)
                : Stream.of(known, words.paragraph("analysis.uncovered", Words.codes(coverage.uncovered())));
    }
}
