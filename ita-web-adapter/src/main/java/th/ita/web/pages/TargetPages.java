package th.ita.web.pages;

import static th.ita.web.http.Verb.GET;
import static th.ita.web.http.Verb.POST;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import th.ita.domain.life.Act;
import th.ita.domain.life.LifeRefusal;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.export.costs.ItemCosts;
import th.ita.export.input.Input;
import th.ita.export.questions.PlanAnswer;
import th.ita.export.questions.PlanQuestion;
import th.ita.export.questions.PlanSource;
import th.ita.export.reading.ReadingRefusal;
import th.ita.rules.frameworks.TemplateFile;
import th.ita.rules.history.Saving;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.DeskRefusal;
import th.ita.web.desk.Keeping;
import th.ita.web.desk.Year;
import th.ita.web.http.Form;
import th.ita.web.http.Problem;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** The cheapest way to a target, and the drafts of measures that it takes, which can be taken into the plan. */
final class TargetPages {
    private static final String TARGET = Where.PATH + "/target";
    private static final String USUAL_TARGET = "A";
    private static final String LAST = "last";

    private final Desk desk;
    private final Changing changing;

    TargetPages(Desk desk, Changing changing) {
        this.desk = desk;
        this.changing = changing;
    }

    List<Route> routes() {
        return List.of(
                new Route("showTarget", GET, TARGET, Right.READ_PLAN, this::show),
                new Route("takeDrafts", POST, TARGET, Right.WRITE_PLAN, this::take));
    }

    /** What is asked, as it stands in the fields. */
    record Asked(String target, String iit, String eit, boolean last, String notMet, String must, String cannot) {
        static Asked of(Request request) {
            boolean first = request.parameter("target").isEmpty();
            return new Asked(
                    request.parameter("target").orElse(USUAL_TARGET),
                    request.parameter("iit").orElse(""),
                    request.parameter("eit").orElse(""),
                    first || request.parameter(LAST).isPresent(),
                    request.parameter("notMet").orElse(""),
                    request.parameter("must").orElse(""),
                    request.parameter("cannot").orElse(""));
        }

        static Asked of(Form form) {
            return new Asked(
                    form.text("target").orElse(USUAL_TARGET),
                    form.text("iit").orElse(""),
                    form.text("eit").orElse(""),
                    form.text(LAST).isPresent(),
                    form.text("notMet").orElse(""),
                    form.text("must").orElse(""),
                    form.text("cannot").orElse(""));
        }

        PlanQuestion question() {
            List<String> assume = new ArrayList<>();
            if (last) {
                assume.add(LAST);
            }
            if (!iit.isBlank()) {
                assume.add("IIT=" + iit.strip());
            }
            if (!eit.isBlank()) {
                assume.add("EIT=" + eit.strip());
            }
            return PlanQuestion.builder()
                    .target(target)
                    .assume(assume)
                    .notMet(List.of(notMet))
                    .must(List.of(must))
                    .cannot(List.of(cannot))
                    .build();
        }
    }

    private Either<Refusal, Reply> show(Request request) {
        return OpenedYear.of(request, desk)
                .map(opened -> page(request, opened.where(), opened.year(), Asked.of(request)));
    }

    private Either<Refusal, PlanAnswer> answer(Year year, Asked asked) {
        return input(year)
                .flatMap(input -> PlanSource.of(input, Optional.of(year.fiscalYear()), desk.frameworks()))
                .flatMap(source -> asked.question()
                        .ask(
                                source,
                                desk.frameworks(),
                                planned -> Either.right(ItemCosts.none()),
                                TemplateFile.builtIn()));
    }

    private static Either<Refusal, Input> input(Year year) {
        return year.planInput()
                .or(() -> year.result().map(kept -> new Input.OfResult(kept.document())))
                .<Either<Refusal, Input>>map(Either::right)
                .orElseGet(() -> Either.left(Refusal.of(ReadingRefusal.NO_RESULT, Place.unknown())));
    }

    private Reply page(Request request, Where where, Year year, Asked asked) {
        Words words = Words.of(request.language());
        Frame frame = Frame.of(request, words.t("target.title"), where, year.agency(), YearTab.TARGET);
        Either<Refusal, PlanAnswer> answer = answer(year, asked);
        boolean may = year.life().isEmpty()
                ? Changing.may(request, Right.WRITE_PLAN, where.agency())
                : PlanShown.may(Act.ADD, year.life().map(kept -> kept.document().now()), where, request);
        TargetShown shown = TargetShown.of(answer, asked, grades(year, words), revision(year), may, words);
        Reply reply = Html.page(request, out -> JtetargetGenerated.render(out, Html.PLAIN, frame, where, shown));
        boolean first = request.parameter("target").isEmpty();
        return answer.isRight() || first
                ? reply
                : reply.as(Problem.of(answer.getLeft(), request.words()).status());
    }

    private List<MeasureShown.Choice> grades(Year year, Words words) {
        return desk.frameworks()
                .framework(year.fiscalYear())
                .toJavaStream()
                .flatMap(framework -> framework.gradeScale().stream())
                .flatMap(scale -> scale.value().grades().stream())
                .map(grade -> new MeasureShown.Choice(grade.code(), grade.title(words.language())))
                .toList();
    }

    private static int revision(Year year) {
        return year.life().map(kept -> kept.revision().number()).orElse(0);
    }

    /** Takes the chosen drafts into the plan, one after the other, upon the revision that was shown. */
    private Either<Refusal, Reply> take(Request request) {
        return OpenedYear.of(request, desk)
                .flatMap(opened -> request.form().flatMap(form -> {
                    Where where = opened.where();
                    Year year = opened.year();
                    Words words = Words.of(request.language());
                    Set<String> chosen = Set.copyOf(form.texts("item"));
                    return changing.change(form, request, Right.WRITE_PLAN, words.t("act.TAKE_DRAFTS"))
                            .flatMap(change -> answer(year, Asked.of(form))
                                    .flatMap(answer -> taken(request, where, year, answer, chosen, change)))
                            .map(saving -> Changing.reply(
                                    saving,
                                    where.url("plan"),
                                    current -> conflict(request, where, year, form, current)));
                }));
    }

    private Either<Refusal, Saving> taken(
            Request request, Where where, Year year, PlanAnswer answer, Set<String> chosen, Keeping.Change change) {
        List<Measure> measures = answer.missing().drafts().stream()
                .filter(draft -> chosen.contains(draft.item().toString()))
                .map(draft -> draft.measure(request.language()))
                .collect(Collectors.toList());
        if (measures.isEmpty()) {
            return Either.left(Refusal.of(LifeRefusal.NOTHING_CHANGES, Place.unknown()));
        }
        return year.life().isPresent() ? added(where, measures, change) : begun(where, answer, measures, change);
    }

    /** All that were chosen, or none. */
    private Either<Refusal, Saving> added(Where where, List<Measure> measures, Keeping.Change change) {
        List<PlanCommand> commands =
                measures.stream().<PlanCommand>map(PlanCommand.Add::new).toList();
        return desk.keeping().give(Changing.life(where), commands, change);
    }

    /** A year without a living plan: one begins, of what was handed in or of the result. */
    private Either<Refusal, Saving> begun(
            Where where, PlanAnswer answer, List<Measure> measures, Keeping.Change change) {
        Optional<MeasuresPlan> plan = answer.source().measuresToAddTo();
        return plan.isEmpty()
                ? Either.left(Refusal.of(DeskRefusal.WHOSE_RESULT, Place.unknown()))
                : desk.keeping()
                        .open(
                                Changing.life(where),
                                MeasuresPlan.builder()
                                        .from(plan.get())
                                        .addAllMeasures(measures)
                                        .build(),
                                change);
    }

    private static Reply conflict(Request request, Where where, Year year, Form form, Optional<Revision> current) {
        return ConflictPage.reply(request, where, year.agency(), form, List.of(), current, where.url("target"));
    }
}
