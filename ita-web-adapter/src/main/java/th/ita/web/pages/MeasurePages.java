package th.ita.web.pages;

import static th.ita.web.http.Verb.GET;
import static th.ita.web.http.Verb.POST;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import th.ita.domain.life.LifeRefusal;
import th.ita.domain.life.MeasureLife;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.measures.Measure;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.rules.history.HistoryRefusal;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Year;
import th.ita.web.http.Form;
import th.ita.web.http.Numbers;
import th.ita.web.http.Problem;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** One measure: drafted while the plan is a draft, noted upon while it is carried out, with what it lacks beside each field. */
final class MeasurePages {
    private static final String MEASURES = Where.PATH + "/plan/measures";
    private static final String ONE = MEASURES + "/{number}";
    private static final int MOST = 9_999;

    private final Desk desk;
    private final Changing changing;

    MeasurePages(Desk desk, Changing changing) {
        this.desk = desk;
        this.changing = changing;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                new Route("showNewMeasure", GET, MEASURES + "/new", Right.WRITE_PLAN, this::blank),
                new Route("addMeasure", POST, MEASURES, Right.WRITE_PLAN, this::add),
                new Route("showMeasure", GET, ONE, Right.READ_PLAN, this::show),
                new Route("changeMeasure", POST, ONE, Right.WRITE_PLAN, this::change),
                new Route("withdrawMeasure", POST, ONE + "/withdraw", Right.WRITE_PLAN, this::withdraw)));
        for (Noting noting : Noting.values()) {
            routes.add(new Route(
                    "note" + noting.name().charAt(0) + noting.path().substring(1),
                    POST,
                    ONE + "/" + noting.path(),
                    Right.RECORD,
                    request -> note(request, noting)));
        }
        return routes;
    }

    /** The measure a page is about, in the year it stands in. */
    private record Opened(Where where, Year year, MeasureLife one) {
        String url() {
            return where.url("plan", "measures", Integer.toString(one.number()));
        }
    }

    private Either<Refusal, Year> living(Where where) {
        return where.open(desk)
                .flatMap(year -> year.life().isPresent()
                        ? Either.right(year)
                        : Either.left(Refusal.of(
                                HistoryRefusal.NO_LIFE,
                                Place.unknown(),
                                Changing.life(where).toString())));
    }

    private Either<Refusal, Opened> open(Request request) {
        return Where.of(request)
                .flatMap(where -> living(where)
                        .flatMap(year -> request.part("number", text -> Numbers.parse(text, 1, MOST))
                                .flatMap(number -> measure(year, number))
                                .map(one -> new Opened(where, year, one))));
    }

    private static Either<Refusal, MeasureLife> measure(Year year, int number) {
        var life = year.life().orElseThrow().document().now();
        return life.measure(number)
                .<Either<Refusal, MeasureLife>>map(Either::right)
                .orElseGet(() -> Either.left(Refusal.of(
                        LifeRefusal.NO_SUCH_MEASURE,
                        Place.path("{number}"),
                        Integer.toString(number),
                        Integer.toString(life.measures().size()))));
    }

    private Either<Refusal, Reply> show(Request request) {
        return open(request).map(opened -> page(request, opened, Map.of(), Optional.empty()));
    }

    private Reply page(Request request, Opened opened, Map<String, String> typed, Optional<Refusal> refusal) {
        Words words = Words.of(request.language());
        String today = words.messages().day(changing.today());
        MeasureShown shown = MeasureShown.of(
                opened.year(),
                opened.where(),
                opened.one(),
                desk.frameworks(),
                request,
                typed,
                errors(refusal, words),
                today);
        String title = words.t("measure.title", shown.number());
        return page(request, opened.where(), opened.year(), shown, title, refusal);
    }

    private static Reply page(
            Request request, Where where, Year year, MeasureShown shown, String title, Optional<Refusal> refusal) {
        Words words = Words.of(request.language());
        Frame frame = Frame.of(request, title, where, year.agency(), YearTab.PLAN)
                .step(words.t("tab.PLAN"), where.url("plan"));
        refusal.ifPresent(found -> frame.alert(words.refusal(found)));
        Reply reply = Html.page(request, out -> JtemeasureGenerated.render(out, Html.PLAIN, frame, where, shown));
        return refusal.map(found -> reply.as(Problem.of(found, request.words()).status()))
                .orElse(reply);
    }

    /** Beside which field a refusal belongs. */
    private static Map<String, String> errors(Optional<Refusal> refusal, Words words) {
        Map<String, String> errors = new TreeMap<>();
        refusal.ifPresent(found -> found.where().path().ifPresent(path -> {
            String field = path.replaceFirst("^measures\\[0]\\.", "").replaceFirst("\\[.*", "");
            errors.put(field, words.refusal(found));
        }));
        return errors;
    }

    private Either<Refusal, Reply> blank(Request request) {
        return Where.of(request)
                .flatMap(where -> living(where).map(year -> {
                    int revision = year.life().orElseThrow().revision().number();
                    return added(
                            request, where, year, MeasureShown.added(revision, Map.of(), Map.of()), Optional.empty());
                }));
    }

    private static Reply added(Request request, Where where, Year year, MeasureShown shown, Optional<Refusal> refusal) {
        return page(request, where, year, shown, Words.of(request.language()).t("measure.new"), refusal);
    }

    private Either<Refusal, Reply> add(Request request) {
        return Where.of(request)
                .flatMap(where -> living(where)
                        .flatMap(year -> request.form().flatMap(form -> {
                            MeasureForm typed = MeasureForm.of(form);
                            Measure none = Measure.builder().title("").build();
                            return changing.change(form, request, Right.WRITE_PLAN, reason(request, "act.ADD", ""))
                                    .map(change -> measure(typed, none, year)
                                            .flatMap(measure ->
                                                    changing.give(where, new PlanCommand.Add(measure), change))
                                            .fold(
                                                    refusal -> added(
                                                            request,
                                                            where,
                                                            year,
                                                            MeasureShown.added(
                                                                    change.expected(),
                                                                    typed.values(),
                                                                    errors(
                                                                            Optional.of(refusal),
                                                                            Words.of(request.language()))),
                                                            Optional.of(refusal)),
                                                    saving -> Changing.reply(saving, where.url("plan"),
                                                            current -> conflict(
                                                                    request,
                                                                    where,
                                                                    year,
                                                                    form,
                                                                    now(none, Words.of(request.language())),
                                                                    current,
                                                                    where.url("plan")))));
                        })));
    }

    private Either<Refusal, Measure> measure(MeasureForm typed, Measure was, Year year) {
        var front = year.life().orElseThrow().document().now().front();
        return desk.frameworks()
                .framework(front.fiscalYear())
                .flatMap(framework -> typed.measure(was, front, framework));
    }

    private Either<Refusal, Reply> change(Request request) {
        return open(request)
                .flatMap(opened -> request.form().flatMap(form -> {
                    MeasureForm typed = MeasureForm.of(form);
                    int number = opened.one().number();
                    return changing.change(form, request, Right.WRITE_PLAN, reason(request, "act.CHANGE", number))
                            .map(change -> measure(typed, opened.one().measure(), opened.year())
                                    .flatMap(measure -> changing.give(
                                            opened.where(), new PlanCommand.Change(number, measure), change))
                                    .fold(
                                            refusal -> page(
                                                    request, opened, again(typed.values(), form), Optional.of(refusal)),
                                            saving -> Changing.reply(saving, opened.url(),
                                                    current -> conflict(request, opened, form, current))));
                }));
    }

    private Either<Refusal, Reply> withdraw(Request request) {
        return open(request)
                .flatMap(opened -> request.form().flatMap(form -> {
                    int number = opened.one().number();
                    return changing.change(form, request, Right.WRITE_PLAN, reason(request, "act.WITHDRAW", number))
                            .map(change -> changing.give(opened.where(), new PlanCommand.Withdraw(number), change)
                                    .fold(
                                            refusal -> page(request, opened, Map.of(), Optional.of(refusal)),
                                            saving -> Changing.reply(saving, opened.where().url("plan"),
                                                    current -> conflict(
                                                            request,
                                                            opened.where(),
                                                            opened.year(),
                                                            form,
                                                            List.of(),
                                                            current,
                                                            opened.url()))));
                }));
    }

    private Either<Refusal, Reply> note(Request request, Noting noting) {
        return open(request)
                .flatMap(opened -> request.form().flatMap(form -> {
                    int number = opened.one().number();
                    Words words = Words.of(request.language());
                    return changing.change(form, request, Right.RECORD, reason(request, "noting." + noting.name(), number))
                            .map(change -> noting.command(number, form)
                                    .flatMap(command -> changing.give(opened.where(), command, change))
                                    .fold(
                                            refusal -> page(
                                                    request,
                                                    opened,
                                                    again(typed(form, noting), form),
                                                    Optional.of(refusal)),
                                            saving -> Changing.reply(saving, opened.url(),
                                                    current -> conflict(
                                                            request,
                                                            opened.where(),
                                                            opened.year(),
                                                            form,
                                                            noting.fields().stream()
                                                                    .map(field -> new ConflictPage.Now(
                                                                            field,
                                                                            words.t("form." + field),
                                                                            Noting.now(
                                                                                    field,
                                                                                    opened.one()
                                                                                            .measure(),
                                                                                    words)))
                                                                    .toList(),
                                                            current,
                                                            opened.url()))));
                }));
    }

    /** What was typed, upon the revision that it was typed upon: what others changed since must not go unseen. */
    private static Map<String, String> again(Map<String, String> typed, Form form) {
        Map<String, String> again = new TreeMap<>(typed);
        form.text(Changing.REVISION).ifPresent(revision -> again.put(Changing.REVISION, revision));
        return again;
    }

    private static Map<String, String> typed(Form form, Noting noting) {
        Map<String, String> typed = new TreeMap<>();
        noting.fields()
                .forEach(field -> typed.put(field, Texts.plain(form.text(field).orElse(""))));
        return typed;
    }

    private static Reply conflict(Request request, Opened opened, Form form, Optional<Revision> current) {
        return conflict(
                request,
                opened.where(),
                opened.year(),
                form,
                now(opened.one().measure(), Words.of(request.language())),
                current,
                opened.url());
    }

    private static List<ConflictPage.Now> now(Measure measure, Words words) {
        return MeasureForm.of(measure).values().entrySet().stream()
                .map(field -> new ConflictPage.Now(field.getKey(), words.t("form." + field.getKey()), field.getValue()))
                .toList();
    }

    private static Reply conflict(
            Request request,
            Where where,
            Year year,
            Form form,
            List<ConflictPage.Now> now,
            Optional<Revision> current,
            String theirs) {
        return ConflictPage.reply(request, where, year.agency(), form, now, current, theirs);
    }

    private static String reason(Request request, String key, int number) {
        return reason(request, key, " " + number);
    }

    private static String reason(Request request, String key, String number) {
        return Words.of(request.language()).t(key) + number;
    }
}
