package th.ita.export.publishing;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import th.ita.domain.agency.Agency;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.questions.PaperChoice;
import th.ita.export.questions.PaperFile;
import th.ita.export.reading.ReadReport;
import th.ita.export.site.PaperFiles;
import th.ita.export.site.SiteSource;
import th.ita.rules.completeness.CheckResult;
import th.ita.rules.completeness.Completeness;
import th.ita.rules.review.ResultReview;
import th.ita.rules.scoring.Scorer;

/**
 * What is known of one agency's year, to make a site from.
 *
 * @param agency whose year it is
 * @param framework the framework of the year
 * @param plan the measures plan, if there is one
 * @param result the result of the year, if there is one
 */
public record PublishedYear(
        Agency agency, Framework framework, Optional<ReadReport> plan, Optional<Assessment> result) {
    /**
     * Puts a plan and a result together.
     *
     * @param plan the plan, if there is one
     * @param result the result of the same year and agency, if it is known
     * @param frameworks the frameworks of the years
     * @return the year; or that neither says whose it is, or that they do not belong together, at no place
     */
    public static Either<Refusal, PublishedYear> of(
            Optional<ReadReport> plan, Optional<Assessment> result, FrameworkSource frameworks) {
        Optional<Agency> agency =
                plan.map(report -> report.plan().agency()).or(() -> result.flatMap(Assessment::agency));
        Optional<FiscalYear> year =
                plan.map(report -> report.plan().fiscalYear()).or(() -> result.map(Assessment::fiscalYear));
        if (agency.isEmpty() || year.isEmpty()) {
            return Either.left(Refusal.of(PublishingRefusal.WHOSE_SITE, Place.unknown()));
        }
        Optional<Refusal> other = result.flatMap(known -> other(known, agency.get(), year.get()));
        return other.<Either<Refusal, PublishedYear>>map(Either::left)
                .orElseGet(() -> frameworks
                        .framework(year.get())
                        .map(framework -> new PublishedYear(agency.get(), framework, plan, result)));
    }

    /** Why a result is not one of the plan's year and agency. */
    private static Optional<Refusal> other(Assessment result, Agency agency, FiscalYear year) {
        if (!result.fiscalYear().equals(year)) {
            return Optional.of(Refusal.of(
                    PublishingRefusal.SITE_OF_TWO_YEARS,
                    Place.unknown(),
                    result.fiscalYear().toString(),
                    year.toString()));
        }
        return result.agency()
                .filter(named -> !named.id().equals(agency.id()))
                .map(named -> Refusal.of(
                        PublishingRefusal.SITE_OF_TWO_AGENCIES,
                        Place.unknown(),
                        named.name().th(),
                        agency.name().th()));
    }

    /**
     * Everything a site is made from, its papers written.
     *
     * @param papers how papers are written
     * @param frameworks the frameworks of the years
     * @return the source, to which pages of items and an address can be added; or why there is none
     */
    public Either<Refusal, SiteSource.Builder> source(PublishedPapers papers, FrameworkSource frameworks) {
        return scores().flatMap(scores -> answered(frameworks)
                .flatMap(answered -> written(papers, frameworks)
                        .flatMap(files -> checks(answered)
                                .map(checks -> SiteSource.builder()
                                        .agency(agency)
                                        .framework(framework)
                                        .result(result)
                                        .scores(scores)
                                        .plan(plan)
                                        .answered(answered)
                                        .checks(checks)
                                        .papers(files)))));
    }

    /** The scores of the result; none where the year cannot be scored. */
    private Either<Refusal, Optional<ResultReview>> scores() {
        if (result.isEmpty() || Scorer.obstacle(framework).isPresent()) {
            return Either.right(Optional.empty());
        }
        return ResultReview.of(result.get(), framework).map(Optional::of);
    }

    private Either<Refusal, Optional<ResultReview>> answered(FrameworkSource frameworks) {
        return plan.isEmpty()
                ? Either.right(Optional.empty())
                : PaperFile.review(frameworks, plan.get().plan(), framework);
    }

    private Either<Refusal, List<PaperFiles>> written(PublishedPapers papers, FrameworkSource frameworks) {
        return plan.isEmpty() ? Either.right(List.of()) : papers.of(plan.get(), frameworks);
    }

    private Either<Refusal, List<CheckResult>> checks(Optional<ResultReview> answered) {
        Optional<Framework> assessed = answered.map(review -> review.sheet().framework());
        return plan.isEmpty()
                ? Either.right(List.of())
                : PaperChoice.ALL_PAPERS.each(
                        framework,
                        role -> Completeness.standard().check(role, plan.get().plan(), framework, assessed));
    }
}
