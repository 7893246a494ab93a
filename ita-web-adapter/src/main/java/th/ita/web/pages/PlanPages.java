package th.ita.web.pages;

import static th.ita.web.http.Verb.GET;
import static th.ita.web.http.Verb.POST;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import th.ita.domain.life.Act;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.life.Stage;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.export.reading.ReadingRefusal;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Keeping;
import th.ita.web.desk.Year;
import th.ita.web.http.Form;
import th.ita.web.http.Problem;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** The plan of a year with its measures, and the steps of its life: drafted, approved by somebody else, carried out. */
final class PlanPages {
    private static final String PLAN = Where.PATH + "/plan";

    private final Desk desk;
    private final Changing changing;

    PlanPages(Desk desk, Changing changing) {
        this.desk = desk;
        this.changing = changing;
    }

    List<Route> routes() {
        return List.of(
                new Route("showPlan", GET, PLAN, Right.READ_PLAN, this::show),
                new Route("beginPlan", POST, PLAN + "/begin", Right.WRITE_PLAN, this::begin),
                step("approve", new PlanCommand.Approve()),
                step("start", new PlanCommand.Start()),
                step("revise", new PlanCommand.Revise()),
                step("close", new PlanCommand.Close()));
    }

    private Route step(String name, PlanCommand command) {
        return new Route(
                name + "Plan", POST, PLAN + "/" + name, Right.of(command.act()), request -> give(request, command));
    }

    private Either<Refusal, Reply> show(Request request) {
        return OpenedYear.of(request, desk)
                .map(opened -> page(request, opened.where(), opened.year(), Optional.empty()));
    }

    private Reply page(Request request, Where where, Year year, Optional<Refusal> refusal) {
        Words words = Words.of(request.language());
        Frame frame =
                Frame.of(request, words.t("plan.title", where.year().toString()), where, year.agency(), YearTab.PLAN);
        refusal.ifPresent(found -> frame.alert(words.refusal(found)));
        PlanShown shown = PlanShown.of(year, where, desk.frameworks(), request);
        return Html.page(request, out -> JteplanGenerated.render(out, Html.PLAIN, frame, where, shown));
    }

    /** The plan that was handed in begins to live: from now on it is changed measure by measure. */
    private Either<Refusal, Reply> begin(Request request) {
        return OpenedYear.of(request, desk).flatMap(opened -> {
            Where where = opened.where();
            Year year = opened.year();
            return request.form()
                    .flatMap(form -> changing.change(form, request, Right.WRITE_PLAN, reason(request, "act.BEGIN")))
                    .flatMap(change ->
                            plan(year).flatMap(plan -> desk.keeping().open(Changing.life(where), plan, change)))
                    .map(saving -> Changing.reply(
                            saving, where.url("plan"), current -> page(request, where, year, Optional.empty())));
        });
    }

    private static Either<Refusal, MeasuresPlan> plan(Year year) {
        return year.plan()
                .<Either<Refusal, MeasuresPlan>>map(
                        kept -> Either.right(kept.document().plan()))
                .orElseGet(() -> Either.left(Refusal.of(ReadingRefusal.NOT_A_PLAN, Place.unknown())));
    }

    private static String reason(Request request, String key) {
        return Words.of(request.language()).t(key);
    }

    /** A step of the whole plan; why it cannot be taken is told on the plan's own page. */
    private Either<Refusal, Reply> give(Request request, PlanCommand command) {
        Act act = command.act();
        return OpenedYear.of(request, desk)
                .flatMap(opened -> request.form()
                        .flatMap(form -> changing.change(
                                        form, request, Right.of(act), reason(request, "act." + act.name()))
                                .map(change -> step(request, opened, form, command, change))));
    }

    private Reply step(Request request, OpenedYear opened, Form form, PlanCommand command, Keeping.Change change) {
        Where where = opened.where();
        Year year = opened.year();
        return changing.give(where, command, change)
                .fold(
                        refusal -> page(request, where, year, Optional.of(refusal))
                                .as(Problem.of(refusal, request.words()).status()),
                        saving -> Changing.reply(
                                saving, where.url("plan"), current -> conflict(request, where, year, form, current)));
    }

    private static Reply conflict(Request request, Where where, Year year, Form form, Optional<Revision> current) {
        return ConflictPage.reply(request, where, year.agency(), form, List.of(), current, where.url("plan"));
    }

    static boolean isIn(Year year, Stage stage) {
        return year.life()
                .filter(life -> life.document().now().stage() == stage)
                .isPresent();
    }
}
