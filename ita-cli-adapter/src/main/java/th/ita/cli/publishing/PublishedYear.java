package th.ita.cli.publishing;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.cli.desk.CliRefusal;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.DocumentArgument;
import th.ita.cli.terminal.UnreadNote;
import th.ita.domain.agency.Agency;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.input.Input;
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
 * What the user's files say of one agency's year.
 *
 * @param agency whose year it is
 * @param framework the framework of the year
 * @param plan the measures plan, if a file holds one
 * @param result the result of the year, if a file holds one
 */
record PublishedYear(Agency agency, Framework framework, Optional<ReadReport> plan, Optional<Assessment> result) {
    /** Reads the files, of which one may be a plan and one the result of the same year and agency. */
    static Either<Refusal, PublishedYear> read(List<DocumentArgument> files, Desk desk) {
        Optional<ReadReport> plan = Optional.empty();
        Optional<Assessment> result = Optional.empty();
        List<DocumentArgument> places = new ArrayList<>();
        for (DocumentArgument file : files) {
            Either<Refusal, Input> input = file.read(desk);
            if (input.isLeft()) {
                return Either.left(input.getLeft());
            }
            boolean isPlan = input.get() instanceof Input.OfPlan;
            if (isPlan ? plan.isPresent() : result.isPresent()) {
                return Either.left(Refusal.of(CliRefusal.SECOND_OF_ITS_KIND, file.place()));
            }
            if (input.get() instanceof Input.OfPlan read) {
                plan = Optional.of(read.report());
                UnreadNote.tell(read.report().notes(), desk.terminal());
                places.add(0, file);
            } else if (input.get() instanceof Input.OfResult read) {
                result = Optional.of(read.result());
                places.add(file);
            }
        }
        return together(plan, result, places, desk);
    }

    /** The plan comes first among the places. */
    private static Either<Refusal, PublishedYear> together(
            Optional<ReadReport> plan, Optional<Assessment> result, List<DocumentArgument> places, Desk desk) {
        DocumentArgument first = places.get(0);
        DocumentArgument last = places.get(places.size() - 1);
        Optional<Agency> agency =
                plan.map(report -> report.plan().agency()).or(() -> result.flatMap(Assessment::agency));
        if (agency.isEmpty()) {
            return Either.left(Refusal.of(CliRefusal.NO_AGENCY, first.place()));
        }
        FiscalYear year = plan.map(report -> report.plan().fiscalYear())
                .or(() -> result.map(Assessment::fiscalYear))
                .orElseThrow();
        Optional<Refusal> other = result.flatMap(known -> other(known, agency.get(), year, last.place()));
        return other.<Either<Refusal, PublishedYear>>map(Either::left)
                .orElseGet(() -> desk.frameworks()
                        .framework(year)
                        .mapLeft(first::here)
                        .map(framework -> new PublishedYear(agency.get(), framework, plan, result)));
    }

    /** Why a result is not one of the plan's year and agency. */
    private static Optional<Refusal> other(Assessment result, Agency agency, FiscalYear year, Place place) {
        if (!result.fiscalYear().equals(year)) {
            return Optional.of(Refusal.of(
                    CliRefusal.RESULT_OF_OTHER_YEAR, place, result.fiscalYear().toString(), year.toString()));
        }
        return result.agency()
                .filter(named -> !named.id().equals(agency.id()))
                .map(named -> Refusal.of(
                        CliRefusal.DOCUMENT_OF_OTHER_AGENCY,
                        place,
                        named.name().th(),
                        agency.name().th()));
    }

    /** Everything a site is made from, its papers written. */
    Either<Refusal, SiteSource.Builder> source(PublishedPapers papers, Desk desk) {
        return scores().flatMap(scores -> answered(desk)
                .flatMap(answered -> written(papers, desk)
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

    private Either<Refusal, Optional<ResultReview>> answered(Desk desk) {
        return plan.isEmpty()
                ? Either.right(Optional.empty())
                : PaperFile.review(desk.frameworks(), plan.get().plan(), framework);
    }

    private Either<Refusal, List<PaperFiles>> written(PublishedPapers papers, Desk desk) {
        return plan.isEmpty() ? Either.right(List.of()) : papers.of(plan.get(), desk.frameworks());
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
