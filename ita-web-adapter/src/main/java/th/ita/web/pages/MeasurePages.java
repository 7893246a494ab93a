package th.ita.web.pages;

import static th.ita.web.http.Verb.GET;
import static th.ita.web.http.Verb.POST;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.measures.Measure;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Year;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** One measure while the plan is a draft: added, changed, withdrawn, with what it lacks beside each field. */
final class MeasurePages {
    static final String ONE = Where.PATH + "/plan/measures/{number}";

    private static final String MEASURES = Where.PATH + "/plan/measures";

    private final Desk desk;
    private final Changing changing;
    private final MeasureView view;

    MeasurePages(Desk desk, Changing changing) {
        this.desk = desk;
        this.changing = changing;
        this.view = new MeasureView(desk, changing);
    }

    List<Route> routes() {
        return List.of(
                new Route("showNewMeasure", GET, MEASURES + "/new", Right.WRITE_PLAN, this::blank),
                new Route("addMeasure", POST, MEASURES, Right.WRITE_PLAN, this::add),
                new Route("showMeasure", GET, ONE, Right.READ_PLAN, this::show),
                new Route("changeMeasure", POST, ONE, Right.WRITE_PLAN, this::change),
                new Route("withdrawMeasure", POST, ONE + "/withdraw", Right.WRITE_PLAN, this::withdraw));
    }

    private Either<Refusal, Reply> show(Request request) {
        return OpenedMeasure.of(request, desk).map(opened -> view.page(request, opened, Map.of(), Optional.empty()));
    }

    private Either<Refusal, Reply> blank(Request request) {
        return OpenedYear.living(request, desk).map(opened -> {
            int revision = opened.year().life().orElseThrow().revision().number();
            return MeasureView.added(
                    request,
                    opened.where(),
                    opened.year(),
                    MeasureShown.added(revision, Map.of(), Map.of()),
                    Optional.empty());
        });
    }

    private Either<Refusal, Reply> add(Request request) {
        return OpenedYear.living(request, desk)
                .flatMap(opened -> request.form().flatMap(form -> {
                    Where where = opened.where();
                    Year year = opened.year();
                    MeasureForm typed = MeasureForm.of(form);
                    Measure none = Measure.builder().title("").build();
                    return changing.change(form, request, Right.WRITE_PLAN, reason(request, "act.ADD", ""))
                            .map(change -> measure(typed, none, year)
                                    .flatMap(measure -> changing.give(where, new PlanCommand.Add(measure), change))
                                    .fold(
                                            refusal -> MeasureView.added(
                                                    request,
                                                    where,
                                                    year,
                                                    MeasureShown.added(
                                                            change.expected(),
                                                            typed.values(),
                                                            MeasureView.errors(
                                                                    Optional.of(refusal),
                                                                    Words.of(request.language()))),
                                                    Optional.of(refusal)),
                                            saving -> Changing.reply(
                                                    saving,
                                                    where.url("plan"),
                                                    current -> MeasureView.conflict(
                                                            request,
                                                            where,
                                                            year,
                                                            form,
                                                            MeasureView.now(none, Words.of(request.language())),
                                                            current,
                                                            where.url("plan")))));
                }));
    }

    private Either<Refusal, Measure> measure(MeasureForm typed, Measure was, Year year) {
        var front = year.life().orElseThrow().document().now().front();
        return desk.frameworks()
                .framework(front.fiscalYear())
                .flatMap(framework -> typed.measure(was, front, framework));
    }

    private Either<Refusal, Reply> change(Request request) {
        return OpenedMeasure.of(request, desk)
                .flatMap(opened -> request.form().flatMap(form -> {
                    MeasureForm typed = MeasureForm.of(form);
                    int number = opened.number();
                    return changing.change(form, request, Right.WRITE_PLAN, reason(request, "act.CHANGE", number))
                            .map(change -> measure(typed, opened.one().measure(), opened.year())
                                    .flatMap(measure -> changing.give(
                                            opened.where(), new PlanCommand.Change(number, measure), change))
                                    .fold(
                                            refusal -> view.page(
                                                    request,
                                                    opened,
                                                    MeasureView.again(typed.values(), form),
                                                    Optional.of(refusal)),
                                            saving -> Changing.reply(
                                                    saving,
                                                    opened.url(),
                                                    current -> MeasureView.conflict(request, opened, form, current))));
                }));
    }

    private Either<Refusal, Reply> withdraw(Request request) {
        return OpenedMeasure.of(request, desk)
                .flatMap(opened -> request.form().flatMap(form -> {
                    int number = opened.number();
                    return changing.change(form, request, Right.WRITE_PLAN, reason(request, "act.WITHDRAW", number))
                            .map(change -> changing.give(opened.where(), new PlanCommand.Withdraw(number), change)
                                    .fold(
                                            refusal -> view.page(request, opened, Map.of(), Optional.of(refusal)),
                                            saving -> Changing.reply(
                                                    saving,
                                                    opened.where().url("plan"),
                                                    current -> MeasureView.conflict(
                                                            request,
                                                            opened.where(),
                                                            opened.year(),
                                                            form,
                                                            List.of(),
                                                            current,
                                                            opened.url()))));
                }));
    }

    private static String reason(Request request, String key, int number) {
        return reason(request, key, " " + number);
    }

    private static String reason(Request request, String key, String number) {
        return Words.of(request.language()).t(key) + number;
    }
}
