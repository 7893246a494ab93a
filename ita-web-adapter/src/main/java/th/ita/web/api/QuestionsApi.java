package th.ita.web.api;

import static th.ita.web.access.Right.CALCULATE;
import static th.ita.web.http.Verb.GET;
import static th.ita.web.http.Verb.POST;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.time.FiscalYear;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.KnownResults;
import th.ita.web.desk.Shelf;
import th.ita.web.http.Answer;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/**
 * What can be asked of a document, at two addresses each: of one that is kept, in any revision, and of one that the
 * request brings. What the command line does to a file, this does to a document.
 */
final class QuestionsApi {
    private static final String PAPER = "/papers/{paper}";

    private final Desk desk;
    private final Remembered remembered;
    private final Results results;
    private final Plans plans;

    QuestionsApi(Desk desk) {
        this.desk = desk;
        this.remembered = new Remembered();
        this.results = new Results(desk);
        this.plans = new Plans(desk.frameworks());
    }

    List<Route> routes() {
        Route comparison =
                new Route("getComparison", GET, Address.DOCUMENT + "/comparison", Right.READ_ASSESSMENT, this::compare);
        return Stream.of(
                        List.of(comparison),
                        both("Score", "/score", Right.READ_ASSESSMENT, results::score),
                        both("Analysis", "/analysis", Right.READ_ASSESSMENT, results::analysis),
                        both("Plan", "/plan", Right.READ_ASSESSMENT, results::plan),
                        both("Completeness", "/completeness", Right.READ_PLAN, plans::completeness),
                        both("Agenda", "/agenda", Right.READ_PLAN, plans::agenda),
                        List.of(
                                new Route("getPaper", GET, Address.DOCUMENT + PAPER, Right.MAKE_DOCUMENTS, this::paper),
                                new Route(
                                        "calculatePaper",
                                        POST,
                                        Address.ROOT + PAPER,
                                        CALCULATE,
                                        ofBrought(plans::paper))))
                .flatMap(List::stream)
                .toList();
    }

    /** What changed since the result of another year of the same agency. */
    private Either<Refusal, Reply> compare(Request request) {
        return Address.revision(desk, request)
                .flatMap(later -> request.required("with", FiscalYear::parse)
                        .map(year -> new RevisionKey(
                                later.key().agency(), year, later.key().kind()))
                        .flatMap(key -> desk.shelf().revision(key, Optional.empty()))
                        .flatMap(Shelf::input)
                        .flatMap(earlier ->
                                Shelf.input(later).flatMap(input -> results.comparison(input, earlier, request))));
    }

    /** A paper; held against the result of another year it rests on more than its own revision, and is made each time. */
    private Either<Refusal, Reply> paper(Request request) {
        return request.parameter("with", FiscalYear::parse)
                .flatMap(with -> with.isEmpty()
                        ? ofKept("Paper", plans::paper).answer(request)
                        : Address.revision(desk, request)
                                .flatMap(revision -> Shelf.input(revision)
                                        .flatMap(input -> plans.paper(
                                                input,
                                                request,
                                                review -> KnownResults.of(
                                                                desk.shelf(),
                                                                revision.key().agency())
                                                        .since(review, with.get(), desk.frameworks())
                                                        .map(Optional::of)))));
    }

    private List<Route> both(String name, String path, Right right, Question question) {
        return List.of(
                new Route("get" + name, GET, Address.DOCUMENT + path, right, ofKept(name, question)),
                new Route("calculate" + name, POST, Address.ROOT + path, CALCULATE, ofBrought(question)));
    }

    private Answer ofKept(String name, Question question) {
        return request -> Address.revision(desk, request)
                .flatMap(revision -> remembered.reply(name, revision, request, question));
    }

    private Answer ofBrought(Question question) {
        return request -> Brought.input(desk, request).flatMap(input -> question.ask(input, request));
    }
}
