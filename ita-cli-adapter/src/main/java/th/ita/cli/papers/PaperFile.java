package th.ita.cli.papers;

import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import th.ita.cli.desk.Reviews;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.compose.ImplementationReport;
import th.ita.export.compose.MeasuresDocument;
import th.ita.export.compose.Paper;
import th.ita.export.document.Document;
import th.ita.export.reading.ReadReport;
import th.ita.export.wording.FindingCount;
import th.ita.rules.comparison.YearOnYear;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.completeness.Completeness;
import th.ita.rules.review.ResultReview;
import th.ita.rules.scoring.Scorer;

/**
 * One of the two papers, ready to be written.
 *
 * @param name the name of its files without the ending, such as {@code o42}
 * @param document the paper
 * @param item the code of its item, such as {@code O42}
 * @param findings how much was found, as its appendix counts it
 * @param frameworks the frameworks it rests on
 */
public record PaperFile(
        String name, Document document, String item, FindingCount findings, List<Framework> frameworks) {

    /**
     * What the user wishes of the papers.
     *
     * @param item which of them: the code of an item, or all
     * @param language their language
     * @param numerals their digits, where they are not those of the language
     * @param allowIncomplete whether they may lack something without saying so in front
     * @param comparison holds their result against an earlier one, where the user names one
     */
    public record Wish(
            String item,
            Language language,
            Optional<Numerals> numerals,
            boolean allowIncomplete,
            Function<Optional<ResultReview>, Either<Refusal, Optional<YearOnYear>>> comparison) {
        /** Both papers as they are by themselves, held against no earlier year. */
        public static Wish ofBoth(Language language, Optional<Numerals> numerals, boolean allowIncomplete) {
            return new Wish("all", language, numerals, allowIncomplete, review -> Either.right(Optional.empty()));
        }
    }

    /** What the papers have in common. */
    private record Ground(
            ReadReport report, Framework framework, Optional<ResultReview> review, Optional<YearOnYear> comparison) {}

    /** The chosen papers of a plan, or why they cannot be composed. */
    public static Either<Refusal, List<PaperFile>> compose(FrameworkSource frameworks, ReadReport report, Wish wish) {
        return frameworks
                .framework(report.plan().fiscalYear())
                .flatMap(framework -> review(frameworks, report.plan(), framework)
                        .flatMap(review -> Papers.chosen(wish.item(), framework)
                                .flatMap(roles -> wish.comparison()
                                        .apply(review)
                                        .map(compared -> new Ground(report, framework, review, compared))
                                        .flatMap(ground -> Papers.each(roles, role -> paper(role, ground, wish))))));
    }

    /** The review of the result that a plan answers; none where it states none, or none that can be scored. */
    public static Either<Refusal, Optional<ResultReview>> review(
            FrameworkSource frameworks, MeasuresPlan plan, Framework planned) {
        if (plan.previousResult().isEmpty() || hasUnscoredYear(frameworks, plan)) {
            return Either.right(Optional.empty());
        }
        return Reviews.of(frameworks, plan, plan.previousResult().get(), planned)
                .map(Optional::of);
    }

    /** Whether the result that a plan answers is of a year that cannot be scored, so that only its figures are known. */
    static boolean hasUnscoredYear(FrameworkSource frameworks, MeasuresPlan plan) {
        return plan.previousResult()
                .filter(result -> frameworks
                        .framework(result.fiscalYear())
                        .forAll(framework -> Scorer.obstacle(framework).isPresent()))
                .isPresent();
    }

    private static Either<Refusal, PaperFile> paper(ItemRole role, Ground ground, Wish wish) {
        Optional<ResultReview> review = ground.review();
        Optional<Framework> assessed = review.map(known -> known.sheet().framework());
        return Completeness.standard()
                .check(role, ground.report().plan(), ground.framework(), assessed)
                .map(check -> {
                    Paper.Builder paper = Paper.builder()
                            .plan(ground.report().plan())
                            .reading(ground.report().notes())
                            .framework(ground.framework())
                            .review(review)
                            .comparison(ground.comparison())
                            .check(check)
                            .language(wish.language())
                            .allowIncomplete(wish.allowIncomplete());
                    wish.numerals().ifPresent(paper::numerals);
                    return new PaperFile(
                            name(check),
                            document(role, paper.build()),
                            check.item().code().toString(),
                            FindingCount.of(
                                    check.findings(),
                                    review.map(ResultReview::findings).orElseGet(List::of)),
                            check.frameworks());
                });
    }

    private static Document document(ItemRole role, Paper paper) {
        return switch (role) {
            case MEASURES -> MeasuresDocument.compose(paper);
            case MEASURES_REPORT -> ImplementationReport.compose(paper);
        };
    }

    private static String name(CheckResult check) {
        return check.item().code().toString().toLowerCase(Locale.ROOT);
    }
}
