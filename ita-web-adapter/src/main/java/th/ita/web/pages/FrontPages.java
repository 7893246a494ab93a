package th.ita.web.pages;

import static th.ita.web.http.Verb.GET;
import static th.ita.web.http.Verb.POST;

import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.measures.Analysis;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.measures.Signatory;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Year;
import th.ita.web.http.Form;
import th.ita.web.http.Problem;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** What stands before and after the measures of a plan: the introduction, the analysis, who signs. */
final class FrontPages {
    private static final String FRONT = Where.PATH + "/plan/front";

    private final Desk desk;
    private final Changing changing;

    FrontPages(Desk desk, Changing changing) {
        this.desk = desk;
        this.changing = changing;
    }

    /**
     * The front of a plan as its page shows it.
     *
     * @param revision the revision that the form is filled in upon
     * @param fields its fields
     * @param checks what the papers lack
     */
    record Shown(String revision, List<Field> fields, List<CheckShown> checks) {
        List<ResultShown.Told> beside(String subject) {
            return CheckShown.beside(checks, -1, subject);
        }
    }

    /** A field: its name, the part of the plan that findings name, and what stands in it. */
    record Field(String name, String subject, String value, int rows) {}

    List<Route> routes() {
        return List.of(
                new Route("showFront", GET, FRONT, Right.WRITE_PLAN, this::show),
                new Route("changeFront", POST, FRONT, Right.WRITE_PLAN, this::change));
    }

    private Either<Refusal, Reply> show(Request request) {
        return OpenedYear.living(request, desk)
                .map(opened -> page(
                        request,
                        opened.where(),
                        opened.year(),
                        values(front(opened.year())),
                        Integer.toString(
                                opened.year().life().orElseThrow().revision().number()),
                        Optional.empty()));
    }

    private static MeasuresPlan front(Year year) {
        return year.life().orElseThrow().document().now().front();
    }

    private static Map<String, String> values(MeasuresPlan front) {
        Optional<Signatory> signatory = front.signatory();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("introduction", Texts.joined(front.introduction()));
        values.put("urgent", Texts.joined(front.analysis().urgent()));
        values.put("toDevelop", Texts.joined(front.analysis().toDevelop()));
        values.put("approach", Texts.joined(front.analysis().approach()));
        values.put("standingMeasures", Texts.joined(front.standingMeasures()));
        values.put("capacity", signatory.flatMap(Signatory::capacity).orElse(""));
        values.put("name", signatory.flatMap(Signatory::name).orElse(""));
        values.put("position", signatory.flatMap(Signatory::position).orElse(""));
        return values;
    }

    private static String subject(String name) {
        return switch (name) {
            case "urgent", "toDevelop", "approach" -> "analysis." + name;
            case "position" -> "signatory";
            default -> name;
        };
    }

    private static MeasuresPlan front(MeasuresPlan was, Map<String, String> values) {
        Signatory signatory = new Signatory(
                Texts.given(value(values, "capacity")),
                Texts.given(value(values, "name")),
                Texts.given(value(values, "position")));
        boolean signed = signatory.capacity().isPresent()
                || signatory.name().isPresent()
                || signatory.position().isPresent();
        return MeasuresPlan.builder()
                .from(was)
                .introduction(Texts.lines(value(values, "introduction")))
                .analysis(new Analysis(
                        Texts.lines(value(values, "urgent")),
                        Texts.lines(value(values, "toDevelop")),
                        Texts.lines(value(values, "approach"))))
                .standingMeasures(Texts.lines(value(values, "standingMeasures")))
                .signatory(Optional.of(signatory).filter(given -> signed))
                .build();
    }

    private static String value(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }

    private Reply page(
            Request request,
            Where where,
            Year year,
            Map<String, String> values,
            String revision,
            Optional<Refusal> refusal) {
        Words words = Words.of(request.language());
        Frame frame = Frame.of(request, words.t("front.title"), where, year.agency(), YearTab.PLAN)
                .step(words.t("tab.PLAN"), where.url("plan"));
        refusal.ifPresent(found -> frame.alert(words.refusal(found)));
        List<Field> fields = values.entrySet().stream()
                .map(field ->
                        new Field(field.getKey(), subject(field.getKey()), field.getValue(), rows(field.getKey())))
                .toList();
        Shown shown = new Shown(
                revision,
                fields,
                CheckShown.of(year.life().orElseThrow().document().now().plan(), desk.frameworks(), words));
        Reply reply = Html.page(request, out -> JtefrontGenerated.render(out, Html.PLAIN, frame, where, shown));
        return refusal.map(found -> reply.as(Problem.of(found, request.words()).status()))
                .orElse(reply);
    }

    private static int rows(String name) {
        return switch (name) {
            case "capacity", "name", "position" -> 1;
            default -> 4;
        };
    }

    private Either<Refusal, Reply> change(Request request) {
        return OpenedYear.living(request, desk)
                .flatMap(opened -> request.form().flatMap(form -> {
                    Where where = opened.where();
                    Year year = opened.year();
                    Words words = Words.of(request.language());
                    Map<String, String> typed = typed(form, values(front(year)));
                    PlanCommand command = new PlanCommand.Frame(front(front(year), typed));
                    return changing.change(form, request, Right.WRITE_PLAN, words.t("act.FRAME"))
                            .map(change -> changing.give(where, command, change)
                                    .fold(
                                            refusal -> page(
                                                    request,
                                                    where,
                                                    year,
                                                    typed,
                                                    Integer.toString(change.expected()),
                                                    Optional.of(refusal)),
                                            saving -> Changing.reply(
                                                    saving,
                                                    where.url("plan"),
                                                    current -> ConflictPage.reply(
                                                            request,
                                                            where,
                                                            year.agency(),
                                                            form,
                                                            now(values(front(year)), words),
                                                            current,
                                                            where.url("plan", "front")))));
                }));
    }

    private static Map<String, String> typed(Form form, Map<String, String> now) {
        Map<String, String> typed = new LinkedHashMap<>();
        now.forEach((name, value) ->
                typed.put(name, form.text(name).map(Texts::plain).orElse(value)));
        return typed;
    }

    private static List<ConflictPage.Now> now(Map<String, String> values, Words words) {
        return values.entrySet().stream()
                .map(field -> new ConflictPage.Now(field.getKey(), words.t("form." + field.getKey()), field.getValue()))
                .toList();
    }
}
