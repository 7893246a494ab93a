package th.ita.web.api;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Optional;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.time.FiscalYear;
import th.ita.export.costs.ItemCosts;
import th.ita.export.input.Input;
import th.ita.export.json.AnalysisJson;
import th.ita.export.json.ItemPlanJson;
import th.ita.export.json.ScoreJson;
import th.ita.export.questions.AnalysisAnswer;
import th.ita.export.questions.PlanAnswer;
import th.ita.export.questions.PlanQuestion;
import th.ita.export.questions.PlanSource;
import th.ita.export.questions.ResultQuestions;
import th.ita.export.questions.UsedFrameworks;
import th.ita.rules.analysis.Cutoffs;
import th.ita.rules.comparison.YearOnYear;
import th.ita.rules.frameworks.TemplateFile;
import th.ita.rules.review.ResultReview;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Scores;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;

/** Questions about the result in a document: its score, its analysis, the cheapest way to a better one. */
final class Results {
    private static final int MOST_LISTED = 50;

    private final Desk desk;

    Results(Desk desk) {
        this.desk = desk;
    }

    Either<Refusal, Reply> score(Input input, Request request) {
        return Scores.review(input, desk.frameworks())
                .map(review -> Reply.json(ScoreJson.write(review, request.words())));
    }

    Either<Refusal, Reply> analysis(Input input, Request request) {
        return analysis(input, Optional.empty(), request);
    }

    /** The analysis with what changed since an earlier result. */
    Either<Refusal, Reply> comparison(Input input, Input earlier, Request request) {
        return analysis(input, Optional.of(earlier), request);
    }

    private Either<Refusal, Reply> analysis(Input input, Optional<Input> earlier, Request request) {
        UsedFrameworks frameworks = new UsedFrameworks(desk.frameworks());
        return Scores.review(input, frameworks)
                .flatMap(review -> cutoffs(review, request)
                        .flatMap(cutoffs -> since(earlier, review.sheet(), frameworks)
                                .map(since -> AnalysisAnswer.of(input, review, cutoffs, since, frameworks))))
                .map(answer -> Reply.json(AnalysisJson.write(
                        answer.analysis(),
                        answer.comparison(),
                        answer.standing(),
                        answer.findings(),
                        frameworks.used(),
                        request.words())));
    }

    private static Either<Refusal, Optional<YearOnYear>> since(
            Optional<Input> earlier, ScoreSheet after, UsedFrameworks frameworks) {
        return earlier.isEmpty()
                ? Either.right(Optional.empty())
                : ResultQuestions.sheet(earlier.get(), frameworks)
                        .flatMap(before -> YearOnYear.of(before, after))
                        .map(Optional::of);
    }

    private static Either<Refusal, Cutoffs> cutoffs(ResultReview review, Request request) {
        return figure(request, "urgentBelow")
                .flatMap(urgent -> figure(request, "keepFrom")
                        .flatMap(keep -> Cutoffs.of(review.sheet().framework()).choosing(urgent, keep)));
    }

    private static Either<Refusal, Optional<BigDecimal>> figure(Request request, String name) {
        return request.parameter(name, ReportedScore::parse).map(found -> found.map(ReportedScore::printed));
    }

    Either<Refusal, Reply> plan(Input input, Request request) {
        UsedFrameworks frameworks = new UsedFrameworks(desk.frameworks());
        return question(request)
                .flatMap(question -> request.parameter("plannedYear", FiscalYear::parse)
                        .flatMap(year -> PlanSource.of(input, year, frameworks))
                        .flatMap(source -> question.ask(
                                source, frameworks, planned -> Either.right(ItemCosts.none()), TemplateFile.builtIn())))
                .map(answer -> Reply.json(written(answer, frameworks, request)));
    }

    private static String written(PlanAnswer answer, UsedFrameworks frameworks, Request request) {
        return ItemPlanJson.write(
                answer.plan(),
                answer.assumptions(),
                answer.drafts(),
                answer.missing(),
                frameworks.used(),
                request.words());
    }

    private static Either<Refusal, PlanQuestion> question(Request request) {
        return request.required("target", Either::<Refusal, String>right)
                .flatMap(target -> request.number("list", 0, MOST_LISTED, PlanQuestion.USUAL_LIST)
                        .map(list -> PlanQuestion.builder()
                                .target(target)
                                .assume(request.parameters("assume"))
                                .must(request.parameters("must"))
                                .cannot(request.parameters("cannot"))
                                .capacity(request.parameters("capacity"))
                                .met(request.parameters("met"))
                                .notMet(request.parameters("notMet"))
                                .front(request.parameter("front")
                                        .filter("true"::equals)
                                        .isPresent())
                                .list(list)
                                .build()));
    }
}
